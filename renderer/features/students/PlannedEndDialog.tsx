import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Student } from './student-columns.ts';

/** Another planned end of a pupil: from that day the place counts as free. */
export function PlannedEndDialog({ student, onClose }: { student: Student; onClose: () => void }) {
  const t = useTranslations('enrolments.plannedEnd');
  const acts = useActs();
  const form = useCommandForm('enrolments.setPlannedEnd', 'until');
  const [until, setUntil] = useState(student.plannedUntil);
  const [reason, setReason] = useState('');
  const submit = async () => {
    const done = await form.send({ enrolment: student.uid, until, reason });
    if (!done) return;
    acts.done({ text: t('done', { name: done.name, until: longDate(done.until) }), undo: true });
    onClose();
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
      <DateField
        id={form.idOf('until')}
        label={t('until')}
        required
        value={until}
        error={form.problem('until')}
        onChange={setUntil}
      />
      <Textarea
        id={form.idOf('reason')}
        label={t('reason')}
        description={t('reasonHint')}
        required
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        error={form.problem('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
