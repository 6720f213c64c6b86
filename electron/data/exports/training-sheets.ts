import type { NamingTable } from '#db/queries/house-exports.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import { TRAINING_LISTS, type TrainingList } from '#shared/contract/training-exports.ts';
import { offeredVacancies } from '#shared/i18n/partner-words.ts';
import {
  begun,
  nameOf,
  type Trainee,
  type TrainingClass,
  trainingWords,
} from '#shared/i18n/training-words.ts';
import { id } from '#shared/i18n/id.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { err, ok } from '#shared/result.ts';
import { createTranslator } from 'use-intl/core';
import type { TaskContext } from '../task.ts';
import { byIds } from './blocks.ts';
import {
  followUpColumns,
  outcomeColumns,
  partnerColumns,
  placementColumns,
  vacancyColumns,
} from './partner-columns.ts';
import type { SheetColumn } from './people-columns.ts';
import { asSheet, type Source } from './sheet.ts';
import {
  attendanceColumns,
  basicColumns,
  certificateColumns,
  cohortColumns,
  type Named,
  resultColumns,
  slotColumns,
  traineeColumns,
  waiterColumns,
  withWho,
} from './training-columns.ts';

type ListOf<What extends TrainingList['what']> = Extract<TrainingList, { what: What }>;

const { tabs, views } = id.training;
const ofPartners = id.training.partners.tabs;
const words = trainingWords(
  createTranslator({ locale: 'id', messages: id }) as unknown as Translate,
);

const WHATS: ReadonlySet<string> = new Set(TRAINING_LISTS.map(({ shape }) => shape.what.value));

/** Whether it is a list of Pelatihan or Mitra Kerja. */
export const isTrainingList = (list: ExportedList): list is TrainingList => WHATS.has(list.what);

/** A list that names nobody. */
const plain = <Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): Source =>
  ok(
    asSheet(name, columns, false, async function* () {
      yield* rows;
    }),
  );

interface Asked {
  readonly allColumns?: boolean | undefined;
  readonly full: boolean;
}

/** A list of people, each with who they are; `uidOf` is null for who has no row of their own. */
function people<Row extends object>(
  context: TaskContext,
  { allColumns = true, full }: Asked,
  sheet: {
    readonly name: string;
    readonly columns: readonly SheetColumn<Named<Row>>[];
    readonly rows: readonly Row[];
    readonly table: NamingTable;
    readonly uidOf: (row: Row) => string | null;
  },
): Source {
  const { name, columns, rows, table, uidOf } = sheet;
  const named = async (block: readonly Row[]): Promise<Named<Row>[]> => {
    const uids = block.flatMap((row) => uidOf(row) ?? []);
    const found = await context.steps.exports.peopleOfTraining({ table, uids });
    const who = new Map(found.map((one) => [one.row, one]));
    return block.map((row) => ({ ...row, who: who.get(uidOf(row) ?? '') ?? null }));
  };
  return ok(asSheet(name, withWho(columns, allColumns), full, () => byIds(context, rows, named)));
}

type OfCohort = ListOf<'trainees' | 'unit-results' | 'certificates'>;

/** Trainees of a cohort: all of them, their results, or what they may be given. */
function ofCohort(
  context: TaskContext,
  { what, allColumns }: OfCohort,
  full: boolean,
  shown: TrainingClass,
): Source {
  const { trainees, units, line } = shown;
  const kinds = {
    trainees: { tab: tabs.people, columns: traineeColumns(units.length), rows: trainees },
    'unit-results': { tab: tabs.results, columns: resultColumns(units), rows: begun(trainees) },
    certificates: { tab: tabs.certificates, columns: certificateColumns, rows: begun(trainees) },
  };
  const { tab, columns, rows } = kinds[what];
  return people(
    context,
    { allColumns, full },
    {
      name: `${tab} ${nameOf(line)}`,
      columns,
      rows,
      table: 'trainee',
      uidOf: ({ uid }: Trainee) => uid,
    },
  );
}

async function cohortSheet(
  context: TaskContext,
  list: OfCohort | ListOf<'timetable'>,
  full: boolean,
): Promise<Source> {
  const shown = await context.steps.exports.cohort({ cohort: list.cohort });
  if (!shown) return err({ code: 'exports.not-found', what: 'cohort' });
  return list.what === 'timetable'
    ? plain(`${tabs.timetable} ${nameOf(shown.line)}`, slotColumns, shown.slots)
    : ofCohort(context, list, full, shown);
}

/** Who was in class; those at an employer that day after them, as the note of the screen says. */
async function attendanceSheet(
  context: TaskContext,
  { session, allColumns }: ListOf<'attendance'>,
  full: boolean,
): Promise<Source> {
  const shown = await context.steps.exports.attendance({ session });
  if (!shown) return err({ code: 'exports.not-found', what: 'session' });
  const { rows, interns, today } = shown;
  return people(
    context,
    { allColumns, full },
    {
      name: `${tabs.attendance} ${shown.day}`,
      columns: attendanceColumns(shown, today),
      rows: [
        ...rows.map((mark) => ({ name: mark.name, mark })),
        ...interns.map((name) => ({ name, mark: null })),
      ],
      table: 'trainee',
      uidOf: ({ mark }) => mark?.trainee ?? null,
    },
  );
}

async function partnerSheet(
  { steps: { exports } }: TaskContext,
  what: ListOf<'partners' | 'vacancies' | 'outcomes'>['what'],
): Promise<Source> {
  if (what === 'outcomes')
    return plain(ofPartners.outcomes, outcomeColumns, await exports.outcomes(null));
  const partners = await exports.partners(null);
  return what === 'partners'
    ? plain(ofPartners.partners, partnerColumns, partners)
    : plain(ofPartners.vacancies, vacancyColumns, offeredVacancies(partners));
}

/** A list of Pelatihan or Mitra Kerja: the rows, order and columns of its screen. */
export async function trainingSheet(
  context: TaskContext,
  list: TrainingList,
  full: boolean,
): Promise<Source> {
  const { exports } = context.steps;
  switch (list.what) {
    case 'cohorts': {
      const cohorts = await exports.cohorts({ ended: list.ended === true });
      return plain(id.training.list, cohortColumns, cohorts);
    }
    case 'training-basics':
      return plain(views.basics, basicColumns, words.basics(await exports.trainingSetup(null)));
    case 'seat-waitlist':
      return people(
        context,
        { ...list, full },
        {
          name: views.waiting,
          columns: waiterColumns,
          rows: await exports.seatWaitlist(null),
          table: 'trainee',
          uidOf: ({ trainee }) => trainee,
        },
      );
    case 'attendance':
      return attendanceSheet(context, list, full);
    case 'placements':
      return people(
        context,
        { ...list, full },
        {
          name: ofPartners.placements,
          columns: placementColumns,
          rows: await exports.placements(null),
          table: 'placement',
          uidOf: ({ uid }) => uid,
        },
      );
    case 'follow-ups':
      return people(
        context,
        { ...list, full },
        {
          name: ofPartners.followUps,
          columns: followUpColumns,
          rows: await exports.followUps(list),
          table: 'follow_up',
          uidOf: ({ uid }) => uid,
        },
      );
    case 'partners':
    case 'vacancies':
    case 'outcomes':
      return partnerSheet(context, list.what);
    default:
      return cohortSheet(context, list, full);
  }
}
