import type { Slot } from '#shared/domain/training/clash.ts';
import type { ReadDb } from '../connection.ts';
import { cohortName } from './training-rows.ts';

interface SlotRow {
  readonly uid: string;
  readonly cohort_id: number;
  readonly program: string;
  readonly number: number;
  readonly year: number;
  readonly weekday: number;
  readonly start_time: string;
  readonly end_time: string;
  readonly hours: number;
  readonly from_date: string;
  readonly until_date: string | null;
  readonly instructor_id: number | null;
  readonly workshop_id: number | null;
  readonly instructor: string | null;
  readonly workshop: string | null;
}

const SLOT = `SELECT s.*, p.title AS program, c.number, c.year, i.name AS instructor,
  w.name AS workshop FROM lesson_slot AS s JOIN cohort AS c ON c.id = s.cohort_id
  JOIN skill_program AS p ON p.id = c.program_id LEFT JOIN instructor AS i ON i.id = s.instructor_id
  LEFT JOIN workshop AS w ON w.id = s.workshop_id`;

/** The lessons of a cohort in the order of the week. */
export const listSlots = (db: ReadDb, cohortId: number): SlotRow[] =>
  db.sql<SlotRow>(`${SLOT} WHERE s.cohort_id = ? ORDER BY s.weekday, s.start_time`, cohortId);

/** Names of those who hold a seat and have not ended, with the row id so that no two are one. */
export const peopleOfCohort = (db: ReadDb, cohortId: number): string[] =>
  db
    .sql<{ name: string }>(
      `SELECT p.name || char(31) || p.id AS name FROM trainee AS t
       JOIN person AS p ON p.id = t.person_id
       WHERE t.cohort_id = ? AND t.registered_on IS NOT NULL AND t.ended_on IS NULL`,
      cohortId,
    )
    .map(({ name }) => name);

/** Every lesson of the house as the rule of clashes reads it. */
export const listSlotsToCompare = (db: ReadDb): Slot[] => {
  const people = new Map<number, string[]>();
  const of = (cohortId: number): string[] => {
    const known = people.get(cohortId) ?? peopleOfCohort(db, cohortId);
    people.set(cohortId, known);
    return known;
  };
  return db.sql<SlotRow>(SLOT).map((row) => ({
    slot: row.uid,
    cohort: cohortName(row),
    weekday: row.weekday,
    start: row.start_time,
    end: row.end_time,
    from: row.from_date,
    until: row.until_date,
    instructor: row.instructor && `${row.instructor}\u001f${row.instructor_id}`,
    workshop: row.workshop && `${row.workshop}\u001f${row.workshop_id}`,
    people: of(row.cohort_id),
  }));
};
