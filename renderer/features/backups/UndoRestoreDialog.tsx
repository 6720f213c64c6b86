import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { useJob } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { WorkLine } from './WorkLine.tsx';

/** Puts back what the last restore laid aside, after asking once. */
export function UndoRestoreDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('backups.restore');
  const refusalText = useRefusalText();
  const job = useJob('backups.undoRestore');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const submit = async (): Promise<void> => {
    const reply = await job.run({});
    if (reply.ok) onClose();
    else setRefusal(reply.error as AppError);
  };
  return (
    <FormDialog
      opened
      title={t('undoTitle')}
      lead={t('undoText')}
      submit={t('undoSubmit')}
      busy={job.busy}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...(refusal ? { notice: refusalText(refusal) } : {})}
    >
      <WorkLine job={job} />
    </FormDialog>
  );
}
