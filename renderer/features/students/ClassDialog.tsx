import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { RefusalDialog } from '#renderer/ui/RefusalDialog.tsx';
import type { ShownStudent } from './StudentPanel.tsx';

const NO_CLASS = 'none';

/** A class for a pupil. A full one is refused with its numbers and the class that has seats. */
export function ClassDialog({ shown, onClose }: { shown: ShownStudent; onClose: () => void }) {
  const t = useTranslations('enrolments.assignClass');
  const acts = useActs();
  const go = useGo();
  const refusalText = useRefusalText();
  const { student, classes } = shown;
  const form = useCommandForm('enrolments.assignClass', 'class');
  const [wanted, setWanted] = useState(
    classes.find(({ name }) => name === student.className)?.uid ?? '',
  );
  const submit = async (uid: string) => {
    const classGroup = uid === NO_CLASS ? null : uid;
    const done = await form.send({ enrolment: student.uid, classGroup });
    if (!done) return;
    acts.done({ text: t('done', { name: done.name }), undo: true });
    onClose();
  };
  const full = form.refusal?.code === 'enrolments.class-full' ? form.refusal : null;
  if (full) {
    const other = classes.find(
      ({ name, grade }) => name === full.alternative && grade === student.grade,
    );
    return (
      <RefusalDialog
        opened
        title={t('fullTitle', { name: full.name })}
        {...(other
          ? {
              alternative: {
                label: t('take', { name: other.name }),
                onClick: () => void submit(other.uid),
              },
            }
          : {})}
        permit={{ label: t('permit'), onClick: () => go('/pengaturan', { bagian: 'permits' }) }}
        onCancel={onClose}
      >
        {refusalText(full)}
      </RefusalDialog>
    );
  }
  return (
    <FormDialog
      opened
      title={t('title', { name: student.name })}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit(wanted)}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} /> : undefined}
    >
      <Select
        id={form.idOf('classGroup')}
        label={t('field')}
        required
        allowDeselect={false}
        data={[
          ...classes.map(({ uid, name, grade, free }) => ({
            value: uid,
            label:
              grade === student.grade
                ? t('option', { name, free })
                : t('otherGrade', { name: t('option', { name, free }), grade: String(grade) }),
          })),
          { value: NO_CLASS, label: t('none') },
        ]}
        value={wanted === '' ? null : wanted}
        error={form.problem('classGroup')}
        onChange={(value) => setWanted(value ?? '')}
      />
    </FormDialog>
  );
}
