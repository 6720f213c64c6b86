import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UserEntry } from '#shared/contract/users.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

/** Ends an account with its reason. */
export function EndUserDialog({ user, onClose }: { user: UserEntry; onClose: () => void }) {
  const t = useTranslations('users');
  const acts = useActs();
  const refusalText = useRefusalText();
  const end = useAct('users.end');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = user.fullName;
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') {
      setProblem(t('problems.reason-empty'));
      return;
    }
    const reply = await end.run({ uid: user.uid, reason });
    if (!reply.ok) {
      setRefusal(refusalText(reply.error as AppError));
      return;
    }
    acts.done({ text: t('form.endDone', { name }) });
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('form.endTitle', { name })}
      lead={t('form.endLead')}
      submit={t('form.saveEnd')}
      onSubmit={() => void submit()}
      onCancel={onClose}
      busy={end.busy}
      {...(refusal === null ? {} : { notice: refusal })}
    >
      <TextInput
        id="user-end-reason"
        label={t('form.reason')}
        description={t('form.reasonHint')}
        withAsterisk
        maxLength={200}
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setProblem(null);
        }}
      />
    </FormDialog>
  );
}
