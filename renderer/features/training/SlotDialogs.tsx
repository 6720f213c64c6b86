import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Slot, WEEKDAYS } from '#shared/i18n/training-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, NumberField, TextField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import type { Class } from './CohortView.tsx';
import { uidOf } from './uid-of.ts';

export interface ClassDialogProps {
  cohort: string;
  shown: Class;
  onClose: () => void;
}

/** A lesson of every week; a clash is refused with what it clashes with. */
export function SlotDialog(props: ClassDialogProps) {
  const setup = useRead('training.setup', {}).data;
  return setup ? <LoadedSlot {...props} setup={setup} /> : null;
}

interface LoadedSlotProps extends ClassDialogProps {
  setup: {
    workshops: readonly { uid: string; name: string }[];
    instructors: readonly { uid: string; name: string }[];
  };
}

function LoadedSlot({ cohort, shown, setup, onClose }: LoadedSlotProps) {
  const t = useTranslations('training');
  const { today, line } = shown;
  const named = (none: string, rows: readonly { uid: string; name: string }[]) => [
    { value: '', label: none },
    ...rows.map(({ uid, name }) => ({ value: uid, label: name })),
  ];
  return (
    <CommandDialog
      channel="training.addSlot"
      title={t('acts.addSlot')}
      submit={t('acts.addSlot')}
      initial={{
        weekday: '1',
        start: '08.00',
        end: '10.15',
        hours: 3 as number | string,
        instructor: uidOf(setup.instructors, line.instructors[0]),
        workshop: uidOf(setup.workshops, line.workshop),
        from: line.from > today ? line.from : today,
      }}
      input={(values) => ({
        ...values,
        cohort,
        weekday: Number(values.weekday),
        instructor: values.instructor === '' ? null : values.instructor,
        workshop: values.workshop === '' ? null : values.workshop,
      })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="weekday"
            label={t('fields.weekday')}
            required
            data={WEEKDAYS.map((key, index) => ({
              value: String(index + 1),
              label: t(`weekdays.${key}`),
            }))}
          />
          <Group grow align="flex-start" gap={12}>
            <TextField fields={fields} name="start" label={t('fields.start')} required most={5} />
            <TextField fields={fields} name="end" label={t('fields.end')} required most={5} />
            <NumberField fields={fields} name="hours" label={t('fields.hours')} required />
          </Group>
          <ChoiceField
            fields={fields}
            name="instructor"
            label={t('fields.instructor')}
            data={named(t('fields.noInstructor'), setup.instructors)}
          />
          <ChoiceField
            fields={fields}
            name="workshop"
            label={t('fields.workshop')}
            data={named(t('fields.noWorkshop'), setup.workshops)}
          />
          <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
        </>
      )}
    </CommandDialog>
  );
}

interface EndSlotDialogProps {
  slot: Slot;
  today: string;
  onClose: () => void;
}

/** A lesson is no longer given from a day on. */
export function EndSlotDialog({ slot, today, onClose }: EndSlotDialogProps) {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return (
    <CommandDialog
      channel="training.endSlot"
      title={t('acts.endSlot')}
      lead={`${words.weekday(slot)} ${words.time(slot)}`}
      submit={t('acts.endSlot')}
      initial={{ on: today }}
      input={({ on }) => ({ slot: slot.uid, on })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <DayField fields={fields} name="on" label={t('fields.until')} today={today} required />
      )}
    </CommandDialog>
  );
}
