import {
  type HousePerson,
  listPeopleOfApplications,
  listPeopleOfStays,
} from '#db/queries/house-exports.ts';
import type { ListFilter } from '#db/queries/application-list.ts';
import { listOwnCells } from '#db/queries/own-list.ts';
import type { ResidentFilter } from '#shared/contract/stay-lists.ts';
import type { WaitingRow } from '#shared/contract/waitlist-shapes.ts';
import type { Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '#db/connection.ts';
import { readStep } from '../step.ts';
import type { OfOwn } from './exports.ts';
import { chosenIds, rowsOfIds } from '../use-cases/applications/list-applications.ts';
import { pageWaitlist } from '../use-cases/applications/show-waitlist.ts';
import { listResidents } from '../use-cases/stays/list-stays.ts';
import type { ResidentShown } from '../use-cases/stays/resident-of.ts';

/** Rows with who they are of; a row of nobody is none. */
function withPeople<Row extends { readonly uid: string }>(
  rows: readonly Row[],
  people: ReadonlyMap<string, HousePerson>,
): (Row & { who: HousePerson })[] {
  return rows.flatMap((row) => {
    const who = people.get(row.uid);
    return who === undefined ? [] : [{ ...row, who }];
  });
}

/** Such rows with what the given columns of the office (uids) say of their people. */
function withOwn<Row extends { readonly who: HousePerson }>(
  db: ReadDb,
  rows: readonly Row[],
  columns: readonly string[],
) {
  const people = rows.map(({ who }) => who.personId);
  const cells = listOwnCells(db, people, columns);
  return rows.map((row) => ({ ...row, own: cells.get(row.who.personId) ?? {} }));
}

interface Asked<Row> extends OfOwn {
  readonly rows: readonly Row[];
}

const uidsOf = (rows: readonly { readonly uid: string }[]) => rows.map(({ uid }) => uid);

function withApplicants<Row extends { readonly uid: string }>(db: ReadDb, rows: readonly Row[]) {
  const people = listPeopleOfApplications(db, uidsOf(rows));
  return withPeople(rows, new Map(people.map((one) => [one.application, one])));
}

/** What the export of a list of the house asks of the database: the rows are those of its screen. */
export const houseExportSteps = {
  /** Everybody a filter of the residents shows, all at one moment. */
  residents: readStep((context, filter: ResidentFilter) => listResidents(context, filter)),
  withPeopleOfStays: readStep(({ db }, { rows, own }: Asked<ResidentShown>) => {
    const people = listPeopleOfStays(db, uidsOf(rows));
    const known = withPeople(rows, new Map(people.map((one) => [one.stay, one])));
    return withOwn(db, known, own);
  }),
  /** The ids of the requests of a filter, all at one moment. */
  applicationIds: readStep(
    (context, choice: ListFilter & { readonly sort: 'number' | 'name' | 'order' }) =>
      chosenIds(context, choice),
  ),
  applications: readStep((context, { ids, own }: { readonly ids: readonly number[] } & OfOwn) =>
    withOwn(context.db, withApplicants(context.db, rowsOfIds(context, ids)), own),
  ),
  /** Who waits, all at one moment: a rank holds for that moment only. */
  waitlist: readStep((context, { sex }: { readonly sex: Sex | undefined }): WaitingRow[] => {
    const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
    return pageWaitlist(context, { sex, ...all }).value;
  }),
  withPeopleWaiting: readStep(({ db }, rows: readonly WaitingRow[]) => withApplicants(db, rows)),
} as const;
