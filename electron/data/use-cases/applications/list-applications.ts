import type { ReadDb } from '#db/connection.ts';
import {
  countApplications,
  countStates,
  countUnapproved,
  listApplicationIds,
  listApplications,
  listApplicationsByIds,
  type ListedApplication,
  type ListFilter,
  listLiveCalls,
} from '#db/queries/application-list.ts';
import { endOf, findHouse } from '#db/queries/applications.ts';
import { findFacilitySettings, findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import {
  APPLICATION_STATES,
  type ApplicationState,
} from '#shared/domain/waitlist/application-state.ts';
import { id } from '#shared/i18n/id.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { type Rules, tasksOf } from './application-tasks-of.ts';

type Sort = 'number' | 'name' | 'order';
interface PageInput extends ListFilter {
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
}

/** One block of the requests, each with its next step. */
export function pageApplications({ db, today }: QueryContext, input: PageInput) {
  const house = findHouse(db);
  if (!house) return ok([]);
  const rules = rulesOf({ db, today });
  const rows = listApplications(db, { site: house.id, day: today }, input, input);
  return ok(rows.map((row) => shownRow(db, row, rules)));
}

const rulesOf = ({ db, today }: Pick<QueryContext, 'db' | 'today'>): Rules => ({
  policy: findWaitlistPolicy(db),
  settings: findFacilitySettings(db),
  today,
});

/** A request as its list shows it. */
function shownRow(db: ReadDb, row: ListedApplication, rules: Rules) {
  const { today } = rules;
  const tasks = tasksOf(db, row, rules);
  const { parked_until: until } = row;
  return {
    uid: row.uid,
    number: row.number,
    name: row.name,
    sex: row.sex,
    age: yearsOf(row.birth_date, today),
    mode: row.mode,
    desil: row.desil,
    state: row.state,
    parkedUntil: until !== null && until > today && row.closed_on === null ? until : null,
    closedReason: endOf(row),
    next: tasks[0] ? { ...tasks[0] } : null,
    missing: tasks.length,
  };
}

/** The ids of all requests of a filter in the order of the list, taken at one moment. */
export function chosenIds(
  { db, today }: QueryContext,
  { sort, ...filter }: ListFilter & { readonly sort: Sort },
): number[] {
  const house = findHouse(db);
  return house ? listApplicationIds(db, { site: house.id, day: today }, filter, sort) : [];
}

/** The rows of these requests as the list shows them, in the order given. */
export function rowsOfIds({ db, today }: QueryContext, ids: readonly number[]) {
  const rules = rulesOf({ db, today });
  return listApplicationsByIds(db, ids).map((row) => shownRow(db, row, rules));
}

export function countChosen({ db, today }: QueryContext, filter: ListFilter) {
  const house = findHouse(db);
  const count = house ? countApplications(db, { site: house.id, day: today }, filter) : 0;
  return ok({ count });
}

/** The numbers of the header and the chips. */
export function summarize({ db, today }: QueryContext) {
  const house = findHouse(db);
  const counted = house ? countStates(db, house.id) : [];
  const states = Object.fromEntries(
    APPLICATION_STATES.map((state) => [state, counted.find((one) => one.state === state)?.n ?? 0]),
  ) as Record<ApplicationState, number>;
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  const { received, documents, assessment, conference } = states;
  const overdue = house
    ? listLiveCalls(db, house.id).filter(
        ({ answer, answer_by }) => answer === null && answer_by < today,
      ).length
    : 0;
  return ok({
    total,
    open: total - states.closed,
    incomplete: received + documents + assessment + conference,
    parked: house ? countApplications(db, { site: house.id, day: today }, { state: 'parked' }) : 0,
    states,
    overdue,
    unapproved: house ? countUnapproved(db, house.id) : 0,
  });
}

/** People whose name, number or NIK fits what was typed, for the palette. */
export function findApplicants(
  { db, today }: QueryContext,
  { text, limit }: { text: string; limit: number },
) {
  const house = findHouse(db);
  if (!house || text.trim() === '') return ok([]);
  const at = { site: house.id, day: today };
  const found = listApplications(db, at, { text }, { sort: 'name', offset: 0, limit });
  return ok(
    found.map(({ uid, name, number, state }) => ({
      id: uid,
      name,
      detail: `${number} · ${id.applications.states[state]}`,
    })),
  );
}
