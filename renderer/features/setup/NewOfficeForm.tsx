import { Button, Group, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NewOffice } from '#shared/contract/office.ts';
import { HOUSE_EXAMPLES } from '#shared/domain/places/house-example.ts';
import { SITE_EXAMPLES } from '#shared/domain/places/site-examples.ts';
import type { AppError } from '#shared/errors.ts';
import { refresh, useAct } from '#renderer/app/queries.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { RecoveryKey } from '#renderer/features/setup/RecoveryKey.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { focusFirst } from '#renderer/ui/focus-first.ts';
import { Plate } from '#renderer/ui/Plate.tsx';

export type OfficeKind = 'school' | 'facility' | 'agency';

interface NewOfficeFormProps {
  kind: OfficeKind;
  practice: boolean;
  onBack: () => void;
}

/** What an office of a kind may begin with. */
const EXAMPLES = {
  school: SITE_EXAMPLES,
  facility: HOUSE_EXAMPLES,
  agency: [],
} as const satisfies Record<OfficeKind, readonly { id: string; name: string }[]>;

/** A practice office needs no thinking: its answers are there, and only wait for the button. */
const answers = (kind: OfficeKind, practice: boolean, name: string) => ({
  kind,
  practice,
  name: practice ? name : '',
  code: practice ? 'LATIHAN' : '',
  example: practice ? (EXAMPLES[kind][0]?.id ?? null) : null,
  user: {
    login: practice ? 'siti' : '',
    fullName: practice ? 'Siti Norhayati' : '',
    jobTitle: practice ? 'Petugas' : '',
    password: practice ? 'latihan-2026' : '',
  },
  backupPassphrase: practice ? 'kunci latihan 2026' : '',
});

/** Name, first user and backup passphrase of a new office; then its recovery key, once. */
export function NewOfficeForm({ kind, practice, onBack }: NewOfficeFormProps) {
  const t = useTranslations('office.form');
  const problemText = useProblemText();
  const refusalText = useRefusalText();
  const client = useQueryClient();
  const create = useAct('office.create');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [made, setMade] = useState<{ recoveryKey: string; recoveryCode: string } | null>(null);
  const form = useForm({
    initialValues: answers(kind, practice, t(`practiceName.${kind}`)),
    validate: schemaResolver(NewOffice, { sync: true }),
    validateInputOnBlur: true,
  });
  const field = (path: string) => {
    const { error, ...rest } = form.getInputProps(path) as { error?: string };
    return { ...rest, ...(error ? { error: problemText(error) } : {}) };
  };
  const submit = async (values: ReturnType<typeof answers>): Promise<void> => {
    const reply = await create.run(values);
    if (reply.ok) setMade(reply.value);
    else setRefusal(refusalText(reply.error as AppError));
  };
  if (made) {
    return (
      <RecoveryKey
        {...made}
        practice={practice}
        onDone={() => refresh(client, ['office', 'session', 'users'])}
      />
    );
  }
  return (
    <Plate
      lead={t(practice ? 'practiceLead' : 'lead')}
      title={t(practice ? 'practiceTitle' : `title.${kind}`)}
      sentence={t(practice ? 'practiceSentence' : 'sentence')}
    >
      {practice && kind !== 'school' ? (
        <Text mb={14}>{t(kind === 'facility' ? 'practiceHouse' : 'practiceEmpty')}</Text>
      ) : null}
      <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirst(form))}>
        <Stack gap={14}>
          <TextInput label={t('name')} withAsterisk {...field('name')} />
          <TextInput
            label={t('code')}
            description={t('codeHint')}
            withAsterisk
            {...field('code')}
          />
          {EXAMPLES[kind].length > 0 ? (
            <Select
              label={t('example')}
              description={t('exampleHint')}
              clearable
              data={EXAMPLES[kind].map((site) => ({ value: site.id, label: site.name }))}
              {...field('example')}
            />
          ) : null}
          <Group grow align="flex-start">
            <TextInput label={t('fullName')} withAsterisk {...field('user.fullName')} />
            <TextInput label={t('jobTitle')} {...field('user.jobTitle')} />
          </Group>
          <Group grow align="flex-start">
            <TextInput
              label={t('login')}
              withAsterisk
              autoComplete="username"
              {...field('user.login')}
            />
            <PasswordInput
              label={t('password')}
              description={t('passwordHint')}
              withAsterisk
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
              {...field('user.password')}
            />
          </Group>
          <PasswordInput
            label={t('passphrase')}
            description={t('passphraseHint')}
            withAsterisk
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
            {...field('backupPassphrase')}
          />
          {refusal ? (
            <FailureNotice title={t('failed')} ways={[]}>
              {refusal}
            </FailureNotice>
          ) : null}
          <Group justify="flex-end">
            <Button onClick={onBack}>{t('back')}</Button>
            <Button type="submit" variant="filled" loading={create.busy}>
              {t(practice ? 'submitPractice' : 'submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Plate>
  );
}
