import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Password } from '#shared/contract/accounts.ts';
import type { AppError } from '#shared/errors.ts';
import { useAct } from '#renderer/app/queries.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { RecoveryCode } from '#renderer/features/users/RecoveryCode.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { focusFirst } from '#renderer/ui/focus-first.ts';

const Answers = z.object({
  login: z.string().trim().min(1, 'input.check'),
  code: z.string().trim().min(1, 'input.check'),
  password: Password,
});

/** A new password for an administrator who has the code on paper; then the next code, once. */
export function RecoverForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('users');
  const problemText = useProblemText();
  const refusalText = useRefusalText();
  const recover = useAct('users.recover');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [nextCode, setNextCode] = useState<string | null>(null);
  const form = useForm({
    initialValues: { login: '', code: '', password: '' },
    validate: schemaResolver(Answers, { sync: true }),
  });
  const field = (path: 'login' | 'code' | 'password') => {
    const { error, ...rest } = form.getInputProps(path) as { error?: string };
    return { ...rest, ...(error ? { error: problemText(error) } : {}) };
  };
  const submit = async (values: z.output<typeof Answers>): Promise<void> => {
    const reply = await recover.run(values);
    if (reply.ok) setNextCode(reply.value.code);
    else setRefusal(refusalText(reply.error as AppError));
  };
  if (nextCode) return <RecoveryCode code={nextCode} onDone={onDone} />;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirst(form))}>
      <Stack gap={14} maw={420}>
        <TextInput
          label={t('signIn.login')}
          autoFocus
          autoComplete="username"
          withAsterisk
          {...field('login')}
        />
        <TextInput label={t('recover.code')} autoComplete="off" withAsterisk {...field('code')} />
        <PasswordInput
          label={t('change.next')}
          description={t('change.hint')}
          autoComplete="new-password"
          withAsterisk
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...field('password')}
        />
        {refusal ? (
          <FailureNotice title={t('recover.failed')} ways={[]}>
            {refusal}
          </FailureNotice>
        ) : null}
        <Group>
          <Button onClick={onDone}>{t('recover.back')}</Button>
          <Button type="submit" variant="filled" loading={recover.busy}>
            {t('recover.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
