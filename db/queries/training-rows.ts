import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

type TrainingTable =
  | 'skill_program'
  | 'workshop'
  | 'instructor'
  | 'cohort'
  | 'lesson_slot'
  | 'training_session'
  | 'trainee'
  | 'partner'
  | 'vacancy'
  | 'internship'
  | 'follow_up'
  | 'person'
  | 'user_account'
  | 'placement';

/** One row by its uid. */
export const findRow = <T extends TrainingTable>(
  db: ReadDb,
  table: T,
  uid: string,
): StoredRow<T> | undefined =>
  db.sql<StoredRow<T>>(`SELECT * FROM "${table}" WHERE uid = ?`, uid)[0];

/** The house whose training this is: a facility office has one. */
export const findOwnSite = (db: ReadDb): { id: number } | undefined =>
  db.sql<{ id: number }>('SELECT id FROM site ORDER BY id LIMIT 1')[0];

/** A cohort with what its name, seats and workshop say. */
export interface CohortRow extends StoredRow<'cohort'> {
  readonly program: string;
  readonly workshop: string | null;
  readonly workshop_seats: number | null;
  readonly wheelchair_stations: number | null;
}

const COHORT = `SELECT c.*, p.title AS program, w.name AS workshop, w.seats AS workshop_seats,
  w.wheelchair_stations FROM cohort AS c JOIN skill_program AS p ON p.id = c.program_id
  LEFT JOIN workshop AS w ON w.id = c.workshop_id`;

export const findCohort = (db: ReadDb, uid: string): CohortRow | undefined =>
  db.sql<CohortRow>(`${COHORT} WHERE c.uid = ?`, uid)[0];

export const findCohortById = (db: ReadDb, id: number): CohortRow | undefined =>
  db.sql<CohortRow>(`${COHORT} WHERE c.id = ?`, id)[0];

/** All cohorts, the running and newest first. */
export const listCohorts = (db: ReadDb): CohortRow[] =>
  db.sql<CohortRow>(`${COHORT} ORDER BY p.title, c.year DESC, c.number DESC`);

/** Who teaches a cohort, by name. */
export const listInstructorNames = (db: ReadDb, cohortId: number): string[] =>
  db
    .sql<{ name: string }>(
      `SELECT i.name FROM cohort_instructor AS ci JOIN instructor AS i ON i.id = ci.instructor_id
       WHERE ci.cohort_id = ? ORDER BY i.name, i.id`,
      cohortId,
    )
    .map(({ name }) => name);

/** A person in a cohort with their name. */
export interface TraineeRow extends StoredRow<'trainee'> {
  readonly person: string;
  readonly name: string;
  readonly sex: Sex;
}

const TRAINEE = `SELECT t.*, p.uid AS person, p.name, p.sex FROM trainee AS t
  JOIN person AS p ON p.id = t.person_id`;

export const findTrainee = (db: ReadDb, uid: string): TraineeRow | undefined =>
  db.sql<TraineeRow>(`${TRAINEE} WHERE t.uid = ?`, uid)[0];

export const listTrainees = (db: ReadDb, cohortId: number): TraineeRow[] =>
  db.sql<TraineeRow>(`${TRAINEE} WHERE t.cohort_id = ? ORDER BY p.name_key, t.uid`, cohortId);

export const listTraineesOfPerson = (db: ReadDb, personId: number): TraineeRow[] =>
  db.sql<TraineeRow>(
    `${TRAINEE} WHERE t.person_id = ? ORDER BY t.proposed_on DESC, t.uid`,
    personId,
  );

export const listPauses = (db: ReadDb, traineeId: number): StoredRow<'trainee_pause'>[] =>
  db.all(
    build
      .selectFrom('trainee_pause')
      .selectAll()
      .where('trainee_id', '=', traineeId)
      .orderBy('from_date'),
  );

export interface LeaveRow {
  readonly person_id: number;
  readonly kind: StoredRow<'leave'>['kind'];
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
}

/** Leaves and internships of a person that touch a day, an internship as the leave it is. */
export const listLeavesOn = (db: ReadDb, personId: number, day: LocalDate): LeaveRow[] =>
  db.sql<LeaveRow>(
    `SELECT s.person_id, l.kind, l.from_date, l.until_date FROM leave AS l
       JOIN stay AS s ON s.id = l.stay_id
       WHERE s.person_id = :person AND l.from_date <= :day AND coalesce(l.until_date, '9999-12-31') > :day
     UNION ALL SELECT t.person_id, 'internship', i.from_date, i.until_date FROM internship AS i
       JOIN trainee AS t ON t.id = i.trainee_id
       WHERE t.person_id = :person AND i.from_date <= :day AND i.until_date > :day`,
    { person: personId, day },
  );

/** The units of a programme that count today; ended ones stay with the results they gave. */
export const listUnits = (db: ReadDb, programId: number): StoredRow<'program_unit'>[] =>
  db.all(
    build
      .selectFrom('program_unit')
      .selectAll()
      .where('program_id', '=', programId)
      .where('ended_on', 'is', null)
      .orderBy('code'),
  );

export const cohortName = (cohort: {
  readonly program: string;
  readonly number: number;
  readonly year: number;
}): string => `${cohort.program} ${cohort.number}/${cohort.year}`;
