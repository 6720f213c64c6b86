import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';

interface CloseTrainingDialogProps {
  kind: 'program' | 'workshop' | 'instructor' | 'cohort' | 'partner' | 'vacancy';
  uid: string;
  name: string;
  today: string;
  onClose: () => void;
}

/** Ends something of training from a day on: nothing is deleted. */
export function CloseTrainingDialog({ kind, uid, name, today, onClose }: CloseTrainingDialogProps) {
  const t = useTranslations('training');
  return (
    <CommandDialog
      channel="training.close"
      title={t('acts.closeTitle', { name })}
      submit={t('acts.closeTitle', { name })}
      initial={{ on: today }}
      input={({ on }) => ({ kind, uid, on })}
      said={(done) => t('done.closed', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <DayField fields={fields} name="on" label={t('fields.until')} today={today} required />
      )}
    </CommandDialog>
  );
}
