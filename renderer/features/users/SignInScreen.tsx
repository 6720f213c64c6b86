import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { readOptions, useAct } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { Plate } from '#renderer/ui/Plate.tsx';

/** Who works here now? Shown whenever nobody is signed in. */
export function SignInScreen() {
  const t = useTranslations('users.signIn');
  const refusalText = useRefusalText();
  const office = useQuery(readOptions('office.state', {})).data;
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({ initialValues: { login: '', password: '' } });
  const signIn = useAct('users.signIn');
  const submit = async (values: { login: string; password: string }): Promise<void> => {
    const reply = await signIn.run(values);
    setRefusal(reply.ok ? null : refusalText(reply.error as AppError));
  };
  return (
    <Plate
      lead={office?.kind === 'open' ? office.name : ''}
      title={t('title')}
      sentence={t('sentence')}
    >
      <form onSubmit={form.onSubmit((values) => void submit(values))} noValidate>
        <Stack gap={14} maw={360}>
          <TextInput
            label={t('login')}
            autoFocus
            autoComplete="username"
            {...form.getInputProps('login')}
          />
          <PasswordInput
            label={t('password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
            {...form.getInputProps('password')}
            error={refusal}
          />
          <div>
            <Button type="submit" variant="filled" loading={signIn.busy}>
              {t('submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </Plate>
  );
}
