import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Password } from '#shared/contract/accounts.ts';
import type { AppError } from '#shared/errors.ts';
import { useAct } from '#renderer/app/queries.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { focusFirst } from '#renderer/ui/focus-first.ts';

const Answers = z
  .object({ current: z.string().min(1, 'input.check'), next: Password, again: z.string() })
  .refine(({ next, again }) => next === again, { path: ['again'], error: 'users.not-same' });

/** The own password: the present one, the new one twice. */
export function ChangePasswordForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('users.change');
  const words = useTranslations('users.signIn');
  const problemText = useProblemText();
  const refusalText = useRefusalText();
  const change = useAct('users.changePassword');
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({
    initialValues: { current: '', next: '', again: '' },
    validate: schemaResolver(Answers, { sync: true }),
  });
  const field = (path: 'current' | 'next' | 'again') => {
    const { error, ...rest } = form.getInputProps(path) as { error?: string };
    return {
      ...rest,
      withAsterisk: true,
      visibilityToggleButtonProps: { 'aria-label': words('showPassword') },
      ...(error ? { error: problemText(error) } : {}),
    };
  };
  const submit = async ({ current, next }: { current: string; next: string }): Promise<void> => {
    const reply = await change.run({ current, next });
    if (reply.ok) onDone();
    else setRefusal(refusalText(reply.error as AppError));
  };
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirst(form))}>
      <Stack gap={14} maw={420}>
        <PasswordInput
          label={t('current')}
          autoComplete="current-password"
          data-autofocus
          {...field('current')}
        />
        <PasswordInput
          label={t('next')}
          description={t('hint')}
          autoComplete="new-password"
          {...field('next')}
        />
        <PasswordInput label={t('again')} autoComplete="new-password" {...field('again')} />
        {refusal ? (
          <FailureNotice title={t('failed')} ways={[]}>
            {refusal}
          </FailureNotice>
        ) : null}
        <Group justify="flex-end">
          <Button type="submit" variant="filled" loading={change.busy}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
