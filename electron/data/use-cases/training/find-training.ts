import type { ReadDb } from '#db/connection.ts';
import {
  type CohortRow,
  findCohort,
  findCohortById,
  findOwnSite,
  findTrainee,
  listPauses,
  type TraineeRow,
} from '#db/queries/training-rows.ts';
import type { TaughtBy } from '#db/queries/training-outcomes.ts';
import { type TraineeDays, traineeState } from '#shared/domain/training/trainee.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate, Role } from '#shared/vocabulary.ts';
import { type QueryContext, signedIn } from '../../context.ts';

type Missing = AppError<'training.not-found'>;

export const notFound = (what: Missing['what'], uid: string) =>
  err({ code: 'training.not-found', what, uid } as const);

/** The site of a command; an office without one has no training to look for. */
export function ownSiteId(db: ReadDb): number {
  const site = findOwnSite(db);
  if (!site) throw new Error('A facility office needs its site before training');
  return site.id;
}

const EDITORS: readonly Role[] = ['head', 'officer'];
const ALL_COHORTS: readonly Role[] = [...EDITORS, 'companion', 'reader'];

const holds = (context: QueryContext, roles: readonly Role[]): boolean =>
  roles.some((role) => signedIn(context).roles.includes(role));

/** Who may see the keys of the order and what became of people: not an instructor. */
export const seesCases = (context: QueryContext): boolean => holds(context, ALL_COHORTS);

/** Whose partners and placements somebody sees: an instructor those of the own cohorts. */
export const taughtBy = (context: QueryContext): TaughtBy =>
  seesCases(context) ? null : signedIn(context).id;

export const mayEdit = (context: QueryContext): boolean => holds(context, EDITORS);

const isOwn = (context: QueryContext, cohortId: number): boolean =>
  context.db.sql<{ own: number }>(
    `SELECT 1 AS own FROM cohort_instructor AS ci JOIN instructor AS i ON i.id = ci.instructor_id
     WHERE ci.cohort_id = ? AND i.user_id = ?`,
    cohortId,
    signedIn(context).id,
  ).length > 0;

/** An instructor sees the cohorts they teach; everyone else who may read sees all. */
export const maySee = (context: QueryContext, cohortId: number): boolean =>
  holds(context, ALL_COHORTS) || isOwn(context, cohortId);

/** Who fills in a class: head and officer any, an instructor the own ones. */
export const mayTeach = (context: QueryContext, cohortId: number): boolean =>
  mayEdit(context) || (holds(context, ['instructor']) && isOwn(context, cohortId));

/** A cohort that the caller may see; to others it does not exist. */
export function cohortSeen(context: QueryContext, uid: string): Result<CohortRow, Missing> {
  const cohort = findCohort(context.db, uid);
  return cohort && maySee(context, cohort.id) ? ok(cohort) : notFound('cohort', uid);
}

/** A cohort that the caller may fill in. */
export function cohortTaught(context: QueryContext, uid: string): Result<CohortRow, Missing> {
  const cohort = findCohort(context.db, uid);
  return cohort && mayTeach(context, cohort.id) ? ok(cohort) : notFound('cohort', uid);
}

export interface Found {
  readonly trainee: TraineeRow;
  readonly cohort: CohortRow;
}

/** A trainee of a cohort that the caller may fill in. */
export function traineeTaught(context: QueryContext, uid: string): Result<Found, Missing> {
  const trainee = findTrainee(context.db, uid);
  const cohort = trainee && findCohortById(context.db, trainee.cohort_id);
  if (!trainee || !cohort || !mayTeach(context, cohort.id)) return notFound('trainee', uid);
  return ok({ trainee, cohort });
}

/** The days of a trainee as the rules read them. */
export const daysOf = (db: ReadDb, trainee: TraineeRow): TraineeDays => ({
  waitingFrom: trainee.waiting_from,
  registeredOn: trainee.registered_on,
  startedOn: trainee.started_on,
  endedOn: trainee.ended_on,
  dayFrom: trainee.day_from,
  pauses: listPauses(db, trainee.id).map(({ from_date, until_date }) => ({
    from: from_date,
    until: until_date,
  })),
});

export const stateOn = (db: ReadDb, trainee: TraineeRow, day: LocalDate) =>
  traineeState(daysOf(db, trainee), day);

export const wrongState = (db: ReadDb, trainee: TraineeRow, day: LocalDate) =>
  err({
    code: 'training.wrong-state',
    name: trainee.name,
    state: stateOn(db, trainee, day),
  } as const);

export const inFuture = (on: LocalDate, today: LocalDate) =>
  on > today ? ({ code: 'training.in-future', on, today } as const) : undefined;
