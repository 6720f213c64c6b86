import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { ShownStudent } from './StudentPanel.tsx';

const NO_BED = 'none';

/** A free bed of the sex for a pupil from a day on; the old one ends that day. */
export function BedDialog({ shown, onClose }: { shown: ShownStudent; onClose: () => void }) {
  const t = useTranslations('enrolments.assignBed');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const { student, beds } = shown;
  const form = useCommandForm('enrolments.assignBed', 'bed');
  const [wanted, setWanted] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const on = typed ?? today;
  const submit = async () => {
    const bed = wanted === NO_BED ? null : wanted;
    const done = await form.send({ enrolment: student.uid, bed, on });
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
      <Select
        id={form.idOf('bed')}
        label={t('field')}
        description={t('hint')}
        required
        searchable
        limit={100}
        allowDeselect={false}
        data={[
          ...beds.map(({ uid, label, fits }) => ({
            value: uid,
            label: fits ? label : t('otherLevel', { label }),
          })),
          ...(student.bed === null ? [] : [{ value: NO_BED, label: t('none') }]),
        ]}
        value={wanted === '' ? null : wanted}
        error={form.problem('bed')}
        onChange={(value) => setWanted(value ?? '')}
      />
      <DateField
        id={form.idOf('on')}
        label={t('on')}
        required
        value={on}
        today={today}
        error={form.problem('on')}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
