import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Student } from './student-columns.ts';

/** The school's own number of a pupil. */
export function NisDialog({ student, onClose }: { student: Student; onClose: () => void }) {
  const t = useTranslations('enrolments.nis');
  const acts = useActs();
  const form = useCommandForm('enrolments.setNis', 'nis');
  const [nis, setNis] = useState(student.nis ?? '');
  const submit = async () => {
    const done = await form.send({ enrolment: student.uid, nis });
    if (!done) return;
    acts.done({ text: t('done', { name: done.name }), undo: true });
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('title', { name: student.name })}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} /> : undefined}
    >
      <TextInput
        id={form.idOf('nis')}
        label={t('field')}
        description={t('hint')}
        maxLength={20}
        data-autofocus
        value={nis}
        error={form.problem('nis')}
        onChange={(event) => setNis(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
