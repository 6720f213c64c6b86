import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, TextField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';

interface ProposeDialogProps {
  cohort: string;
  today: string;
  onClose: () => void;
}

/** Names somebody whom the house serves for a cohort. */
export function ProposeDialog({ cohort, today, onClose }: ProposeDialogProps) {
  const t = useTranslations('training');
  const people = useRead('training.choices', { cohort }).data ?? [];
  return (
    <CommandDialog
      channel="training.propose"
      title={t('acts.propose')}
      submit={t('acts.propose')}
      initial={{ person: '', main: 'main', interest: '', on: today }}
      input={(values) => ({ ...values, cohort, main: values.main === 'main' })}
      said={({ name }) => t('done.step', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="person"
            label={t('fields.person')}
            required
            data={people.map(({ person, name, sex, byDay }) => ({
              value: person,
              label: `${name} · ${sex} · ${t(byDay ? 'ways.day' : 'ways.residential')}`,
            }))}
          />
          <ChoiceField
            fields={fields}
            name="main"
            label={t('fields.kindOfSeat')}
            required
            data={(['main', 'extra'] as const).map((value) => ({
              value,
              label: t(`fields.${value}`),
            }))}
          />
          <TextField fields={fields} name="interest" label={t('fields.interest')} most={200} />
          <DayField fields={fields} name="on" label={t('fields.on')} today={today} required />
        </>
      )}
    </CommandDialog>
  );
}
