import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { FULL_ID_ROLES } from '#shared/contract/exports.ts';
import { useHasRole } from '#renderer/app/session.ts';
import type { PaperChoice } from './paper-request.ts';

interface FullIdsFieldProps {
  choice: PaperChoice;
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
}

/** Whether a list by name and address shows NIK in full; offered to whoever may see them. */
export function FullIdsField({ choice, busy, onChange }: FullIdsFieldProps) {
  const t = useTranslations('papers.fields');
  const mayFull = useHasRole(FULL_ID_ROLES);
  if (choice.document !== 'candidate-list' || !mayFull) return null;
  return (
    <Checkbox
      label={t('fullIds')}
      description={t('fullIdsHint')}
      disabled={busy}
      checked={choice.letters.fullIds}
      onChange={(event) =>
        onChange({ letters: { ...choice.letters, fullIds: event.currentTarget.checked } })
      }
    />
  );
}
