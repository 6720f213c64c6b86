import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { LinesField } from '#renderer/app/dialog-inputs.tsx';
import type { Pair } from './PairView.tsx';

interface ApartDialogProps {
  pair: Pair;
  onClose: () => void;
  onDone: () => void;
}

/** Two people for a reason in own words. */
export function ApartDialog({ pair: { first, second }, onClose, onDone }: ApartDialogProps) {
  const t = useTranslations('duplicates');
  return (
    <CommandDialog
      channel="duplicates.keepApart"
      title={t('otherTitle')}
      lead={t('otherLead', { first: first.name, second: second.name })}
      submit={t('otherSubmit')}
      initial={{ note: '' }}
      input={({ note }) => ({
        first: first.person,
        second: second.person,
        reason: 'other',
        note,
      })}
      said={(done) => t('keptApart', done)}
      onClose={onClose}
      onDone={onDone}
    >
      {(fields) => <LinesField fields={fields} name="note" label={t('note')} most={300} required />}
    </CommandDialog>
  );
}
