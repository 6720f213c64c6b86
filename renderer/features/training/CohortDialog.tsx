import { Group, MultiSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameOf } from '#shared/i18n/training-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, NumberField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { uidOf } from './uid-of.ts';

type Class = OutputOf<Contract['training']['cohort']>;
type Setup = OutputOf<Contract['training']['setup']>;

interface CohortDialogProps {
  /** The cohort to edit; without it a new one. */
  old?: { readonly uid: string; readonly shown: Class };
  onClose: () => void;
  onSaved?: (uid: string) => void;
}

/** A cohort: programme, days, seats, workshop, instructors. */
export function CohortDialog(props: CohortDialogProps) {
  const setup = useRead('training.setup', {}).data;
  return setup ? <Loaded {...props} setup={setup} /> : null;
}

const standing = (row: { until: string | null }, today: string): boolean =>
  row.until === null || row.until > today;

/** What the fields of a new cohort hold: 16 seats (a BLK package). */
const newValues = ({ today }: Setup) => ({
  program: '',
  number: 1 as number | string,
  year: Number(today.slice(0, 4)) as number | string,
  mode: 'fixed' as string,
  from: today,
  until: '',
  seats: 16 as number | string,
  daySeats: 0 as number | string,
  workshop: '',
  plannedHours: 240 as number | string,
  instructors: [] as string[],
});

function valuesOf(setup: Setup, { line, seats, daySeats, plannedHours }: Class) {
  const { number, year, mode, from, until } = line;
  return {
    ...newValues(setup),
    program: setup.programs.find(({ title }) => title === line.program)?.uid ?? '',
    number,
    year,
    mode,
    from,
    until: until ?? '',
    seats,
    daySeats,
    workshop: uidOf(setup.workshops, line.workshop),
    plannedHours,
    instructors: setup.instructors
      .filter(({ name }) => line.instructors.includes(name))
      .map(({ uid }) => uid),
  };
}

function Loaded({ old, setup, onClose, onSaved }: CohortDialogProps & { setup: Setup }) {
  const t = useTranslations('training');
  const { today } = setup;
  const listed = <R extends { uid: string; until: string | null }>(
    rows: readonly R[],
    name: (row: R) => string,
  ) =>
    rows.filter((row) => standing(row, today)).map((row) => ({ value: row.uid, label: name(row) }));
  return (
    <CommandDialog
      channel="training.saveCohort"
      width={560}
      title={old ? t('acts.edit', { name: nameOf(old.shown.line) }) : t('acts.addCohort')}
      submit={old ? t('acts.save') : t('acts.addCohort')}
      initial={old ? { ...newValues(setup), ...valuesOf(setup, old.shown) } : newValues(setup)}
      input={(values) => ({
        ...values,
        ...(old ? { cohort: old.uid } : {}),
        until: values.until === '' ? null : values.until,
        workshop: values.workshop === '' ? null : values.workshop,
      })}
      said={({ name, over }) =>
        over > 0
          ? t('done.overSeats', { name, over: formatFigure(over) })
          : t('done.saved', { name })
      }
      onClose={onClose}
      onDone={({ uid }) => onSaved?.(uid)}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="program"
            label={t('fields.program')}
            required
            data={listed(setup.programs, ({ title }) => title)}
          />
          <Group grow align="flex-start" gap={12}>
            <NumberField fields={fields} name="number" label={t('fields.number')} required />
            <NumberField fields={fields} name="year" label={t('fields.year')} required />
          </Group>
          <ChoiceField
            fields={fields}
            name="mode"
            label={t('fields.mode')}
            required
            data={(['fixed', 'rolling'] as const).map((value) => ({
              value,
              label: t(`modes.${value}`),
            }))}
          />
          <Group grow align="flex-start" gap={12}>
            <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
            <DayField
              fields={fields}
              name="until"
              label={t('fields.until')}
              today={today}
              required={fields.values.mode === 'fixed'}
            />
          </Group>
          <Group grow align="flex-start" gap={12}>
            <NumberField fields={fields} name="seats" label={t('fields.seats')} required />
            <NumberField fields={fields} name="daySeats" label={t('fields.daySeats')} required />
          </Group>
          <ChoiceField
            fields={fields}
            name="workshop"
            label={t('fields.workshop')}
            data={[
              { value: '', label: t('fields.noWorkshop') },
              ...listed(setup.workshops, ({ name }) => name),
            ]}
          />
          <MultiSelect
            {...fields.field('instructors')}
            label={t('fields.instructors')}
            data={listed(setup.instructors, ({ name }) => name)}
            onChange={(instructors) => fields.set({ instructors })}
          />
          <NumberField
            fields={fields}
            name="plannedHours"
            label={t('fields.hoursPlanned')}
            required
          />
        </>
      )}
    </CommandDialog>
  );
}
