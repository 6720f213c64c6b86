import { Group } from '@mantine/core';
import { Temporal } from 'temporal-polyfill';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { addMonths } from '#shared/days.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField, LinesField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { readTypedDate, writeTypedDate } from '#renderer/ui/typed-date.ts';
import type { ClassDialogProps } from './SlotDialogs.tsx';

type Holidays = OutputOf<Contract['house']['holidays']>;

/** Of a rolling cohort, which has no end, the proposal looks a year ahead. */
const MONTHS_AHEAD = 12;

/** "17/08/2026 Proklamasi Kemerdekaan" → the day; what is none is refused at the field. */
const dayOf = (line: string): string => {
  for (const text of [line, line.split(/\s/)[0] ?? '']) {
    const typed = readTypedDate(text);
    if (typed.kind === 'date') return typed.date;
  }
  return line;
};

const daysOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(dayOf);

/** The sessions of the week for a period at once; holidays on a day of lessons are proposed as free. */
export function SessionsDialog(props: ClassDialogProps) {
  const { line, today } = props.shown;
  const from = line.from;
  const to = line.until ?? addMonths(from > today ? from : today, MONTHS_AHEAD);
  const holidays = useRead('house.holidays', { from, to }).data;
  return holidays === undefined ? null : <Sessions {...props} holidays={holidays} />;
}

function Sessions({ cohort, shown, holidays, onClose }: ClassDialogProps & { holidays: Holidays }) {
  const t = useTranslations('training');
  const { today, line, slots } = shown;
  const weekdays = new Set(slots.map(({ weekday }) => weekday));
  const proposed = holidays.rows
    .filter(({ day }) => weekdays.has(Temporal.PlainDate.from(day).dayOfWeek))
    .map(({ day, name }) => `${writeTypedDate(day)} ${name}`)
    .join('\n');
  return (
    <CommandDialog
      channel="training.makeSessions"
      title={t('acts.makeSessions').replace('…', '')}
      submit={t('acts.makeSessions').replace('…', '')}
      initial={{ from: line.from, to: line.until ?? today, holidays: proposed }}
      input={(values) => ({ ...values, cohort, holidays: daysOf(values.holidays) })}
      said={({ made, holidays: free }) =>
        t('done.sessions', { made: formatFigure(made), holidays: formatFigure(free) })
      }
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Group grow align="flex-start" gap={12}>
            <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
            <DayField fields={fields} name="to" label={t('fields.to')} today={today} required />
          </Group>
          <LinesField
            fields={fields}
            name="holidays"
            label={t('fields.holidays')}
            description={
              holidays.emptyYears.length === 0
                ? t('fields.holidaysHint')
                : t('fields.holidaysMissing', { years: holidays.emptyYears.join(', ') })
            }
            most={4000}
          />
        </>
      )}
    </CommandDialog>
  );
}
