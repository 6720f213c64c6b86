import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Password } from '#shared/contract/accounts.ts';
import type { UserEntry } from '#shared/contract/users.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

/** A temporary password for somebody who forgot theirs. */
export function ResetPasswordDialog({ user, onClose }: { user: UserEntry; onClose: () => void }) {
  const t = useTranslations('users');
  const acts = useActs();
  const refusalText = useRefusalText();
  const reset = useAct('users.resetPassword');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = user.fullName;
  const submit = async (): Promise<void> => {
    if (!Password.safeParse(password).success) {
      setProblem(t('problems.password-short'));
      return;
    }
    const reply = await reset.run({ uid: user.uid, password });
    if (!reply.ok) {
      setRefusal(refusalText(reply.error as AppError));
      return;
    }
    acts.done({ text: t('form.resetDone', { name }) });
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('form.resetTitle', { name })}
      lead={t('form.resetLead', { name })}
      submit={t('form.saveReset')}
      onSubmit={() => void submit()}
      onCancel={onClose}
      busy={reset.busy}
      {...(refusal === null ? {} : { notice: refusal })}
    >
      <PasswordInput
        id="user-temporary"
        label={t('form.temporary')}
        description={t('form.temporaryHint')}
        autoComplete="new-password"
        withAsterisk
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        value={password}
        error={problem}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
          setProblem(null);
        }}
      />
    </FormDialog>
  );
}
