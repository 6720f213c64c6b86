import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { areTooManySizes } from './field-request.ts';
import type { PaperChoice } from './paper-request.ts';

interface SupplyFieldsProps {
  choice: PaperChoice;
  /** The preview was asked for, and something that must be typed is missing. */
  incomplete: boolean;
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
}

/** What is handed out to pupils, and the columns in which sizes are written. */
export function SupplyFields({ choice, incomplete, busy, onChange }: SupplyFieldsProps) {
  const t = useTranslations('papers');
  const { document, goods, letters } = choice;
  if (document !== 'supply-list') return null;
  return (
    <>
      <TextInput
        label={t('fields.goods')}
        placeholder={t('fields.suppliesExample')}
        maxLength={100}
        required
        disabled={busy}
        value={goods}
        error={incomplete && goods.trim() === '' ? t('problems.goods-empty') : undefined}
        onChange={(event) => onChange({ goods: event.currentTarget.value })}
      />
      <TextInput
        label={t('fields.sizes')}
        description={t('fields.sizesHint')}
        maxLength={100}
        disabled={busy}
        value={letters.sizes}
        error={areTooManySizes(letters.sizes) ? t('problems.sizes-many') : undefined}
        onChange={(event) =>
          onChange({ letters: { ...letters, sizes: event.currentTarget.value } })
        }
      />
    </>
  );
}
