import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ListedBackup } from '#shared/contract/backups.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useJob } from '#renderer/app/queries.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { KeyFields, keyOf, NO_KEY } from './KeyFields.tsx';
import { WorkLine } from './WorkLine.tsx';

/** Buktikan…: opens a backup with its key and counts all of it again. */
export function VerifyDialog({ backup, onClose }: { backup: ListedBackup; onClose: () => void }) {
  const t = useTranslations('backups');
  const refusalText = useRefusalText();
  const problemText = useProblemText();
  const acts = useActs();
  const verify = useJob('backups.verify');
  const [key, setKey] = useState(NO_KEY);
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { place, office, seq } = backup;
  const submit = async (): Promise<void> => {
    const typed = key.kind === 'passphrase' ? key.passphrase : key.typed;
    if (typed.trim() === '') return setProblem(problemText('backups.key-empty'));
    setRefusal(null);
    const reply = await verify.run({ place, office, seq, key: keyOf(key) });
    if (!reply.ok) return setRefusal(reply.error as AppError);
    onClose();
    acts.done({ text: t('verify.done', { seq: String(seq) }) });
  };
  return (
    <FormDialog
      opened
      title={t('verify.title', { seq: String(seq) })}
      lead={t('verify.lead')}
      submit={t('verify.submit')}
      busy={verify.busy}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...(refusal ? { notice: refusalText(refusal) } : {})}
    >
      <KeyFields
        value={key}
        onChange={(next) => {
          setProblem(undefined);
          setKey(next);
        }}
        error={problem}
        disabled={verify.busy}
      />
      <WorkLine job={verify} />
    </FormDialog>
  );
}
