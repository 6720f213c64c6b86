import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, TextField } from '#renderer/app/dialog-inputs.tsx';
import type { Class } from './CohortView.tsx';

/** Topic of a session, or that it is a holiday or cancelled: the button and its dialog. */
export function SessionDialog({ session }: { session: Class['sessions'][number] }) {
  const t = useTranslations('training');
  const [open, setOpen] = useState(false);
  const title = t('acts.setSession', { day: shortDate(session.day) });
  if (!open) return <Button onClick={() => setOpen(true)}>{title}</Button>;
  return (
    <CommandDialog
      channel="training.setSession"
      title={title}
      submit={t('acts.save')}
      initial={{ state: session.state as string, topic: session.topic }}
      input={(values) => ({ ...values, session: session.uid })}
      said={({ name }) => t('done.saved', { name: shortDate(name) })}
      onClose={() => setOpen(false)}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="state"
            label={t('columns.state')}
            required
            data={(['planned', 'holiday', 'cancelled'] as const).map((value) => ({
              value,
              label: t(`sessionStates.${value}`),
            }))}
          />
          <TextField fields={fields} name="topic" label={t('fields.topic')} most={200} />
        </>
      )}
    </CommandDialog>
  );
}
