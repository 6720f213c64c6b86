import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EndReason } from '#shared/domain/enrolment/decide-withdrawal.ts';
import type { Level } from '#shared/vocabulary.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useReasonChoice } from '#renderer/app/reason-choice.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Student } from './student-columns.ts';

interface WithdrawDialogProps {
  student: Student;
  onClose: () => void;
  onLeft: (who: { name: string; level: Level }) => void;
}

/** Keluar: the end of a pupil's time with its cause; frees seat and bed from a day on. */
export function WithdrawDialog({ student, onClose, onLeft }: WithdrawDialogProps) {
  const t = useTranslations('enrolments.withdraw');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const form = useCommandForm('enrolments.withdraw', 'leave');
  const [values, setValues] = useState({ reason: '', on: '', note: '' });
  const set = (patch: Partial<typeof values>) => setValues((old) => ({ ...old, ...patch }));
  const reasons = useReasonChoice('leave', (code) => t(`reasons.${code as EndReason}`));
  const on = values.on || today;
  const submit = async () => {
    const done = await form.send({ enrolment: student.uid, ...values, on });
    if (!done) return;
    acts.done({ text: t('done', { name: done.name }), undo: true });
    onLeft(done);
  };
  return (
    <FormDialog
      opened
      title={t('title', { name: student.name })}
      lead={t('lead')}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} /> : undefined}
    >
      <Select
        id={form.idOf('reason')}
        label={t('reason')}
        required
        allowDeselect={false}
        data={reasons.data}
        value={values.reason === '' ? null : values.reason}
        error={form.problem('reason')}
        onChange={(value) => set(reasons.pick(value, values.note))}
      />
      <DateField
        id={form.idOf('on')}
        label={t('on')}
        required
        value={on}
        today={today}
        error={form.problem('on')}
        onChange={(next) => set({ on: next })}
      />
      <Textarea
        id={form.idOf('note')}
        label={t('note')}
        autosize
        minRows={2}
        maxLength={300}
        value={values.note}
        error={form.problem('note')}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
