import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

interface RatifyDialogProps {
  run: { uid: string; number: number };
  today: string;
  onClose: () => void;
  /** The way out of a draft that is no longer true. */
  onMake: () => void;
}

/** Sahkan: freezes the draft with the minutes; a refusal stays in the dialog with its way out. */
export function RatifyDialog({ run, today, onClose, onMake }: RatifyDialogProps) {
  const t = useTranslations('runs');
  const acts = useActs();
  const go = useGo();
  const form = useCommandForm('runs.ratify', 'ratify');
  const [values, setValues] = useState({ minutesNo: '', minutesOn: today, secondName: '' });
  const set = (patch: Partial<typeof values>) => setValues((old) => ({ ...old, ...patch }));
  const submit = async () => {
    const done = await form.send({ run: run.uid, ...values });
    if (!done) return;
    onClose();
    acts.done({ text: t('ratified', { number: String(done.number) }), undo: true });
  };
  const ways = {
    'runs.stale': { label: t('actions.make'), onClick: onMake },
    'runs.undecided': {
      label: t('ratify.toSettings'),
      onClick: () => go('/pengaturan', { bagian: 'intakes' }),
    },
    'runs.another-ratified': { label: t('ratify.toDecrees'), onClick: () => go('/penetapan') },
  };
  const field = (name: keyof typeof values) => ({
    id: form.idOf(name),
    required: true,
    value: values[name],
    error: form.problem(name),
  });
  return (
    <FormDialog
      opened
      title={t('ratify.title', { number: String(run.number) })}
      lead={t('ratify.lead')}
      submit={t('ratify.submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} ways={ways} /> : undefined}
    >
      <TextInput
        label={t('ratify.minutesNo')}
        {...field('minutesNo')}
        onChange={(event) => set({ minutesNo: event.currentTarget.value })}
      />
      <DateField
        label={t('ratify.minutesOn')}
        {...field('minutesOn')}
        today={today}
        onChange={(minutesOn) => set({ minutesOn })}
      />
      <TextInput
        label={t('ratify.secondName')}
        description={t('ratify.secondHint')}
        {...field('secondName')}
        onChange={(event) => set({ secondName: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
