import { createTranslator } from 'use-intl/core';
import type { HousePerson } from '#db/queries/house-exports.ts';
import { id } from '#shared/i18n/id.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import {
  type BasicRow,
  clockTime,
  type Cohort,
  nameOf,
  ofLimit,
  resultOf,
  type SeatWaiter,
  type SheetRow,
  shareOf,
  sinceOf,
  type Slot,
  type Trainee,
  type TrainingClass,
  trainingWords,
} from '#shared/i18n/training-words.ts';
import { housePersonColumns } from './house-columns.ts';
import { andMore, type SheetColumn } from './people-columns.ts';

/** What a list shows of somebody, and who it is. */
export type Named<Shown> = Shown & { readonly who: HousePerson | null };

// A file stays Indonesian under every screen language, as paper does.
const words = trainingWords(
  createTranslator({ locale: 'id', messages: id }) as unknown as Translate,
);
const { columns: heads, fields, panel, partners, sheet } = id.training;

const whoColumns: readonly SheetColumn<{ readonly who: HousePerson | null }>[] =
  housePersonColumns.map(({ value, ...column }) => ({
    ...column,
    value: ({ who }, full) => (who === null ? null : value(who, full)),
  }));

/** The columns of a screen, then, with `allColumns`, who everybody is: nothing of health. */
export const withWho = <Row extends Named<object>>(
  screen: readonly SheetColumn<Row>[],
  allColumns: boolean,
): readonly SheetColumn<Row>[] => (allColumns ? andMore<Row>(screen, ...whoColumns) : screen);

const name: SheetColumn<{ readonly name: string }> = {
  header: heads.name,
  kind: 'text',
  width: 32,
  value: (row) => row.name,
};
const share: SheetColumn<Trainee> = {
  header: heads.attendance,
  kind: 'text',
  width: 11,
  value: ({ attendance }) => shareOf(attendance.perMille),
};

export const cohortColumns: readonly SheetColumn<Cohort>[] = [
  { header: heads.program, kind: 'text', width: 28, value: nameOf },
  { header: heads.dates, kind: 'text', width: 28, value: words.dates },
  {
    header: heads.seats,
    kind: 'text',
    width: 10,
    value: ({ held, seats }) => ofLimit(held, seats),
  },
  { header: heads.free, kind: 'number', value: ({ free }) => free },
  { header: heads.waiting, kind: 'number', value: ({ waiting }) => waiting },
  { header: heads.open, kind: 'number', value: ({ openSessions }) => openSessions },
  { header: heads.limit, kind: 'text', value: words.limit },
  { header: heads.instructors, kind: 'text', value: ({ instructors }) => instructors.join(', ') },
];

export const waiterColumns: readonly SheetColumn<Named<SeatWaiter>>[] = [
  { header: heads.rank, kind: 'number', width: 6, value: ({ rank }) => rank },
  name,
  { header: heads.program, kind: 'text', width: 28, value: ({ cohort }) => cohort },
  { header: heads.desil, kind: 'text', width: 14, value: words.desil },
  { header: heads.vulnerability, kind: 'text', value: words.vulnerability },
  { header: heads.since, kind: 'date', value: ({ waitingSince }) => waitingSince },
  { header: heads.interest, kind: 'text', width: 32, value: ({ interest }) => interest },
];

export const basicColumns: readonly SheetColumn<BasicRow>[] = [
  name,
  { header: fields.kind, kind: 'text', width: 14, value: words.basicKind },
  { header: fields.note, kind: 'text', width: 32, value: ({ note }) => note },
  { header: heads.until, kind: 'date', value: ({ until }) => until },
];

export const traineeColumns = (units: number): readonly SheetColumn<Named<Trainee>>[] => [
  name,
  { header: heads.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: heads.state, kind: 'text', width: 18, value: words.state },
  { header: heads.since, kind: 'date', value: sinceOf },
  { header: heads.way, kind: 'text', width: 10, value: words.way },
  share,
  { header: panel.results, kind: 'text', width: 10, value: (row) => words.units(row, units) },
];

export const slotColumns: readonly SheetColumn<Slot>[] = [
  { header: fields.weekday, kind: 'text', width: 10, value: words.weekday },
  { header: heads.time, kind: 'text', width: 14, value: words.time },
  { header: heads.hours, kind: 'number', width: 6, value: ({ hours }) => hours },
  { header: fields.instructor, kind: 'text', value: ({ instructor }) => instructor },
  { header: heads.workshop, kind: 'text', value: ({ workshop }) => workshop },
  { header: heads.dates, kind: 'text', width: 28, value: words.dates },
];

/** Somebody on the list of a session; null for who was at an employer, where nothing is marked. */
export interface SheetLine {
  readonly name: string;
  readonly mark: SheetRow | null;
}

/**
 * The list of a session. Its day, hour and state stand in every row, since a file has no head: a
 * list nobody has filled in yet must not read as if it had been.
 */
export const attendanceColumns = (
  { day, start, state }: Parameters<typeof words.sessionState>[0] & { readonly start: string },
  today: string,
): readonly SheetColumn<Named<SheetLine>>[] => [
  name,
  {
    header: heads.attendance,
    kind: 'text',
    value: ({ mark }) => {
      if (mark === null) return partners.columns.interns;
      const said = words.mark(mark);
      return mark.source === 'leave' ? `${said} · ${words.byLeave()}` : said;
    },
  },
  { header: heads.day, kind: 'date', value: () => day },
  { header: heads.time, kind: 'text', width: 8, value: () => clockTime(start) },
  {
    header: sheet.sessions,
    kind: 'text',
    width: 14,
    value: () => words.sessionState({ day, state }, today),
  },
];

export const resultColumns = (
  units: TrainingClass['units'],
): readonly SheetColumn<Named<Trainee>>[] => [
  name,
  ...units.map((unit) => ({
    header: words.unit(unit),
    kind: 'text' as const,
    width: 16,
    value: (row: Trainee) => resultOf(row, unit.uid),
  })),
];

export const certificateColumns: readonly SheetColumn<Named<Trainee>>[] = [
  name,
  share,
  { header: heads.mayGet, kind: 'text', width: 28, value: words.mayGet },
  {
    header: heads.lacks,
    kind: 'text',
    width: 32,
    value: (row) => words.lacks(row) || words.complete(),
  },
  { header: heads.issued, kind: 'id', value: words.issued },
];
