import { useTranslations } from 'use-intl';
import { useActs } from '#renderer/app/acts.tsx';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { KeyFields } from './KeyFields.tsx';
import { PreviewFacts } from './PreviewFacts.tsx';
import { type ChosenBackup, useRestore } from './use-restore.ts';
import { WorkLine } from './WorkLine.tsx';

interface RestoreDialogProps {
  chosen: ChosenBackup;
  onClose: () => void;
}

/** Pulihkan…: first the backup is opened and shown, then it replaces the present data. */
export function RestoreDialog({ chosen, onClose }: RestoreDialogProps) {
  const t = useTranslations('backups');
  const refusalText = useRefusalText();
  const acts = useActs();
  const steps = useRestore((seq) => {
    onClose();
    acts.done({ text: t('restore.done', { seq: String(seq) }) });
  });
  const { preview, refusal } = steps;
  const file = chosen.from === 'file' ? chosen.name : chosen.backup.file;
  return (
    <FormDialog
      opened
      title={t('restore.title')}
      lead={t('restore.lead')}
      submit={preview ? t('restore.submit', { seq: String(preview.seq) }) : t('restore.check')}
      busy={steps.busy}
      onCancel={onClose}
      onSubmit={() => void (preview ? steps.restore(chosen) : steps.look(chosen))}
      {...(refusal ? { notice: refusalText(refusal) } : {})}
    >
      <p>{t('restore.chosen', { file })}</p>
      {preview ? (
        <PreviewFacts preview={preview} />
      ) : (
        <KeyFields
          value={steps.key}
          onChange={steps.setKey}
          error={steps.problem}
          disabled={steps.busy}
        />
      )}
      <WorkLine job={steps.job} />
    </FormDialog>
  );
}
