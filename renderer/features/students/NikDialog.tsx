import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { Student } from './student-columns.ts';

/** The NIK that a list brought spoilt, copied from the family card. */
export function NikDialog({ student, onClose }: { student: Student; onClose: () => void }) {
  const t = useTranslations('enrolments.nik');
  const acts = useActs();
  const form = useCommandForm('enrolments.setNik', 'nik');
  const [nik, setNik] = useState('');
  const submit = async () => {
    const done = await form.send({ enrolment: student.uid, nik });
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
        id={form.idOf('nik')}
        label={t('field')}
        description={t('hint')}
        inputMode="numeric"
        maxLength={25}
        data-autofocus
        value={nik}
        error={form.problem('nik')}
        onChange={(event) => setNik(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
