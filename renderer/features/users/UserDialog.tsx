import { Checkbox, PasswordInput, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NewUser, type UserEntry } from '#shared/contract/users.ts';
import type { AppError } from '#shared/errors.ts';
import { type Role, ROLES } from '#shared/vocabulary.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import classes from './Users.module.css';

interface UserDialogProps {
  /** The account whose roles change; without it a new one is made. */
  user?: UserEntry;
  onClose: () => void;
}

/** Roles and ticks of an account, and for a new one its name and temporary password. */
const answersFor = (user: UserEntry | undefined) => ({
  login: user?.login ?? '',
  fullName: user?.fullName ?? '',
  jobTitle: user?.jobTitle ?? '',
  roles: (user?.roles ?? ['officer']) as Role[],
  seesHealth: user?.seesHealth ?? false,
  seesIncidents: user?.seesIncidents ?? false,
  // An existing account keeps its password; the field is not shown then.
  password: user ? 'unchanged' : '',
});
type Answers = ReturnType<typeof answersFor>;

/** One account: a new one, or the roles of one that exists. */
export function UserDialog({ user, onClose }: UserDialogProps) {
  const t = useTranslations('users');
  const problemText = useProblemText();
  const save = useSaving(user, onClose);
  const form = useForm({
    initialValues: answersFor(user),
    validate: schemaResolver(NewUser, { sync: true }),
  });
  const field = (path: keyof Answers) => {
    const { error, ...rest } = form.getInputProps(path) as { error?: string };
    return { ...rest, id: `user-${path}`, ...(error ? { error: problemText(error) } : {}) };
  };
  const tick = (path: 'seesHealth' | 'seesIncidents') => ({
    label: t(`form.${path}`),
    ...form.getInputProps(path, { type: 'checkbox' }),
  });
  const name = user?.fullName ?? '';
  return (
    <FormDialog
      opened
      title={user ? t('form.rolesTitle', { name }) : t('form.addTitle')}
      lead={t(user ? 'form.rolesLead' : 'form.addLead')}
      submit={t(user ? 'form.saveRoles' : 'form.saveUser')}
      onSubmit={form.onSubmit((values) => void save.run(values))}
      onCancel={onClose}
      busy={save.busy}
      {...(save.refusal === null ? {} : { notice: save.refusal })}
    >
      {user ? null : (
        <>
          <TextInput label={t('form.fullName')} withAsterisk {...field('fullName')} />
          <TextInput label={t('form.jobTitle')} {...field('jobTitle')} />
          <TextInput
            label={t('signIn.login')}
            autoComplete="off"
            withAsterisk
            {...field('login')}
          />
          <PasswordInput
            label={t('form.temporary')}
            description={t('form.temporaryHint')}
            autoComplete="new-password"
            withAsterisk
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            {...field('password')}
          />
        </>
      )}
      <Checkbox.Group label={t('form.roles')} withAsterisk {...field('roles')}>
        <Stack gap={8} mt={6}>
          {ROLES.map((role) => (
            <Checkbox key={role} value={role} label={t(`roles.${role}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <fieldset className={classes['ticks']}>
        <legend>{t('form.ticks')}</legend>
        <Stack gap={8} mt={6}>
          <Checkbox {...tick('seesHealth')} />
          <Checkbox {...tick('seesIncidents')} />
        </Stack>
      </fieldset>
    </FormDialog>
  );
}

function useSaving(user: UserEntry | undefined, onClose: () => void) {
  const t = useTranslations('users.form');
  const acts = useActs();
  const refusalText = useRefusalText();
  const add = useAct('users.add');
  const setRoles = useAct('users.setRoles');
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (values: Answers): Promise<void> => {
    const { roles, seesHealth, seesIncidents } = values;
    const reply = user
      ? await setRoles.run({ uid: user.uid, roles, seesHealth, seesIncidents })
      : await add.run(values);
    if (!reply.ok) {
      setRefusal(refusalText(reply.error as AppError));
      return;
    }
    acts.done({ text: t(user ? 'rolesSaved' : 'added', { name: values.fullName }) });
    onClose();
  };
  return { run, refusal, busy: add.busy || setRoles.busy };
}
