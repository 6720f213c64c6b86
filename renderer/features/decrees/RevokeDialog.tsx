import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { DecreeHead } from './DecreeList.tsx';

/** Takes a decree back; a second person signs in for it, in the same dialog. */
export function RevokeDialog({ head, onClose }: { head: DecreeHead; onClose: () => void }) {
  const t = useTranslations('decrees.revoke');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const form = useCommandForm('decrees.revoke', 'revoke');
  const [values, setValues] = useState({ on: '', reason: '', login: '', password: '' });
  const set = (patch: Partial<typeof values>) => setValues((old) => ({ ...old, ...patch }));
  const submit = async () => {
    const { login, password, on, reason } = values;
    const second = { login: login.trim().toLowerCase(), password };
    const done = await form.send({ decree: head.uid, on: on || today, reason, second });
    if (!done) return;
    acts.done({ text: t('done', { number: head.number }), undo: true });
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('title', { number: head.number })}
      lead={t('lead')}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} /> : undefined}
    >
      <DateField
        id={form.idOf('on')}
        label={t('on')}
        required
        value={values.on || today}
        today={today}
        error={form.problem('on')}
        onChange={(on) => set({ on })}
      />
      <Textarea
        id={form.idOf('reason')}
        label={t('reason')}
        required
        autosize
        minRows={2}
        maxLength={300}
        value={values.reason}
        error={form.problem('reason')}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <TextInput
        id={form.idOf('second.login')}
        label={t('login')}
        required
        autoComplete="off"
        value={values.login}
        error={form.problem('second.login')}
        onChange={(event) => set({ login: event.currentTarget.value })}
      />
      <PasswordInput
        id={form.idOf('second.password')}
        label={t('password')}
        required
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
        value={values.password}
        error={form.problem('second.password')}
        onChange={(event) => set({ password: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
