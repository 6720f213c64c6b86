import type { ReadDb } from '#db/connection.ts';
import { build } from '#db/build.ts';
import { countOpenSessions } from '#db/queries/training-class.ts';
import { listWaiters } from '#db/queries/training-people.ts';
import {
  type CohortRow,
  listCohorts,
  listInstructorNames,
  listUnits,
} from '#db/queries/training-rows.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { seatsOfCohort } from './cohort-seats.ts';
import { mayEdit, maySee, seesCases } from './find-training.ts';

const isOver = ({ until_date: until }: CohortRow, day: LocalDate): boolean =>
  until !== null && until <= day;

/** A cohort with its seats on a day; one that has not begun shows those of its first day. */
export function cohortLine(db: ReadDb, cohort: CohortRow, today: LocalDate) {
  const { from_date: from } = cohort;
  const seats = seatsOfCohort(db, cohort, from > today ? from : today);
  return {
    uid: cohort.uid,
    program: cohort.program,
    number: cohort.number,
    year: cohort.year,
    mode: cohort.mode,
    from,
    until: cohort.until_date,
    seats: seats.seats,
    held: seats.held,
    free: seats.free,
    freeByDay: seats.freeByDay,
    freeWheelchair: seats.freeWheelchair,
    binding: seats.binding,
    workshop: cohort.workshop,
    waiting: listWaiters(db, cohort.id, today).length,
    openSessions: countOpenSessions(db, cohort.id, today),
    instructors: listInstructorNames(db, cohort.id),
  };
}

/** The cohorts somebody may see: those that run or are to come, or those that are over. */
export function showOverview(context: QueryContext, { ended }: { ended: boolean }) {
  const { db, today } = context;
  const seen = listCohorts(db).filter(({ id }) => maySee(context, id));
  const over = seen.filter((cohort) => isOver(cohort, today));
  const running = seen.filter((cohort) => !isOver(cohort, today));
  const lines = running.map((cohort) => cohortLine(db, cohort, today));
  return ok({
    today,
    openSessions: seen.reduce((sum, { id }) => sum + countOpenSessions(db, id, today), 0),
    freeSeats: lines.reduce((sum, { free }) => sum + Math.max(0, free), 0),
    endedCount: over.length,
    cohorts: ended ? over.map((cohort) => cohortLine(db, cohort, today)) : lines,
    mayEdit: mayEdit(context),
    seesWaiting: seesCases(context),
  });
}

/** Programmes with their free seats, workshops, instructors, and the accounts of instructors. */
export function showSetup({ db, today }: QueryContext) {
  const cohorts = listCohorts(db).filter((cohort) => !isOver(cohort, today));
  const free = (programId: number): number =>
    cohorts
      .filter(({ program_id }) => program_id === programId)
      .reduce((sum, cohort) => sum + Math.max(0, cohortLine(db, cohort, today).free), 0);
  const users = db.sql<{ id: number; uid: string; name: string }>(
    `SELECT u.id, u.uid, u.full_name AS name FROM user_account AS u
     WHERE u.ended_at IS NULL AND EXISTS
       (SELECT 1 FROM user_role AS r WHERE r.user_id = u.id AND r.role = 'instructor')
     ORDER BY u.full_name`,
  );
  const accounts = new Map(users.map(({ id, uid }) => [id, uid]));
  return ok({
    today,
    programs: db.all(build.selectFrom('skill_program').selectAll().orderBy('title')).map((row) => ({
      uid: row.uid,
      title: row.title,
      note: row.note,
      from: row.from_date,
      until: row.until_date,
      units: listUnits(db, row.id).map(unitOf),
      freeSeats: free(row.id),
    })),
    workshops: db.all(build.selectFrom('workshop').selectAll().orderBy('name')).map((row) => ({
      uid: row.uid,
      name: row.name,
      from: row.from_date,
      until: row.until_date,
      seats: row.seats,
      wheelchairStations: row.wheelchair_stations,
    })),
    instructors: db.all(build.selectFrom('instructor').selectAll().orderBy('name')).map((row) => ({
      uid: row.uid,
      name: row.name,
      from: row.from_date,
      until: row.until_date,
      user: row.user_id === null ? null : (accounts.get(row.user_id) ?? null),
    })),
    users: users.map(({ uid, name }) => ({ uid, name })),
  });
}

export const unitOf = (row: {
  readonly uid: string;
  readonly code: string;
  readonly title: string;
  readonly core: number;
}) => ({ uid: row.uid, code: row.code, title: row.title, core: row.core === 1 });
