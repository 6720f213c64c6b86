import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { lastOffice } from '#renderer/app/last-office.ts';
import { readOptions, useAct } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { RecoverForm } from '#renderer/features/users/RecoverForm.tsx';
import { Plate } from '#renderer/ui/Plate.tsx';
import classes from './Users.module.css';

/** Who works here now? Shown whenever nobody is signed in; `locked` after a while without work. */
export function SignInScreen({ locked = false }: { locked?: boolean }) {
  const t = useTranslations('users');
  const office = useQuery(readOptions('office.state', {})).data;
  const [recovering, setRecovering] = useState(false);
  const [last] = useState(lastOffice);
  const lead = office?.kind === 'open' ? office.name : (last?.name ?? '');
  if (recovering) {
    return (
      <Plate lead={lead} title={t('recover.title')} sentence={t('recover.sentence')}>
        <RecoverForm onDone={() => setRecovering(false)} />
      </Plate>
    );
  }
  return (
    <Plate lead={lead} title={t('signIn.title')} sentence={t('signIn.sentence')}>
      {locked ? (
        <Text role="status" mb={14}>
          {t('locked')}
        </Text>
      ) : null}
      <SignInForm />
      <button
        type="button"
        className={`quiet-link ${classes['forgotten']}`}
        onClick={() => setRecovering(true)}
      >
        {t('recover.open')}
      </button>
    </Plate>
  );
}

function SignInForm() {
  const t = useTranslations('users.signIn');
  const refusalText = useRefusalText();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({ initialValues: { login: '', password: '' } });
  const signIn = useAct('users.signIn');
  const submit = async (values: { login: string; password: string }): Promise<void> => {
    const reply = await signIn.run(values);
    setRefusal(reply.ok ? null : refusalText(reply.error as AppError));
  };
  return (
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
  );
}
