import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Contract } from '#shared/contract/index.ts';
import type { InputOf } from '#shared/contract/derive.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { DecreeHead } from './DecreeList.tsx';
import type { SignedName } from './signed-names.ts';

interface RevokeDialogProps {
  head: DecreeHead;
  /** The one name that is taken back; the whole decree where missing. */
  name?: SignedName | undefined;
  onClose: () => void;
}

interface Values {
  readonly on: string;
  readonly reason: string;
  readonly login: string;
  readonly password: string;
}

const EMPTY: Values = { on: '', reason: '', login: '', password: '' };

const inputOf = (
  decree: string,
  today: string,
  { on, reason, login, password }: Values,
): InputOf<Contract['decrees']['revoke']> => ({
  decree,
  on: on || today,
  reason,
  second: { login: login.trim().toLowerCase(), password },
});

/** Takes a decree or one of its names back; a second person signs in for it, in the same dialog. */
export function RevokeDialog({ head, name, onClose }: RevokeDialogProps) {
  const t = useTranslations('decrees.revoke');
  const today = useRead('home.clock', {}).data?.today ?? '';
  const { uid, number } = head;
  const fields = (given: DialogFields<Values>) => <RevokeFields {...given} today={today} />;
  if (name === undefined)
    return (
      <CommandDialog
        channel="decrees.revoke"
        title={t('title', { number })}
        lead={t('lead')}
        submit={t('submit')}
        initial={EMPTY}
        input={(values) => inputOf(uid, today, values)}
        said={() => t('done', { number })}
        onClose={onClose}
      >
        {fields}
      </CommandDialog>
    );
  const said = { name: name.name, number };
  return (
    <CommandDialog
      channel="decrees.revokeName"
      title={t('nameTitle', said)}
      lead={t('nameLead')}
      submit={t('nameSubmit')}
      initial={EMPTY}
      input={(values) => ({ ...inputOf(uid, today, values), candidate: name.candidate })}
      said={() => t('nameDone', said)}
      onClose={onClose}
    >
      {fields}
    </CommandDialog>
  );
}

function RevokeFields({ field, at, set, today, values }: DialogFields<Values> & { today: string }) {
  const t = useTranslations('decrees.revoke');
  return (
    <>
      <DateField
        label={t('on')}
        required
        {...field('on')}
        value={values.on || today}
        today={today}
        onChange={(on) => set({ on })}
      />
      <Textarea
        label={t('reason')}
        required
        autosize
        minRows={2}
        maxLength={300}
        {...field('reason')}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <TextInput
        label={t('login')}
        required
        autoComplete="off"
        {...at('second.login')}
        value={values.login}
        onChange={(event) => set({ login: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('password')}
        required
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
        {...at('second.password')}
        value={values.password}
        onChange={(event) => set({ password: event.currentTarget.value })}
      />
    </>
  );
}
