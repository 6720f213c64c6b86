import type { DesilFact } from '#shared/domain/desil/desil-as-of.ts';
import type { LocalDate, ServiceMode, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** The stay a person has now, if any. */
export const findOpenStay = (
  db: ReadDb,
  personId: number,
): { id: number; mode: ServiceMode } | undefined =>
  db.sql<{ id: number; mode: ServiceMode }>(
    'SELECT id, mode FROM stay WHERE person_id = ? AND until_date IS NULL',
    personId,
  )[0];

/** Whether the newest assessment by a day says that a person uses a wheelchair. */
export const usesWheelchair = (db: ReadDb, personId: number, day: LocalDate): boolean =>
  db.sql<{ mobility: string }>(
    `SELECT mobility FROM assessment WHERE person_id = ? AND assessed_on <= ?
     ORDER BY assessed_on DESC, id DESC LIMIT 1`,
    personId,
    day,
  )[0]?.mobility === 'wheelchair';

/** Everyone whom the house serves now and who is not in a cohort, by name. */
export const listChoices = (
  db: ReadDb,
  cohortId: number,
): { person: string; name: string; sex: Sex; mode: ServiceMode }[] =>
  db.sql(
    `SELECT p.uid AS person, p.name, p.sex, s.mode FROM stay AS s JOIN person AS p ON p.id = s.person_id
     WHERE s.until_date IS NULL AND NOT EXISTS (SELECT 1 FROM trainee AS t
       WHERE t.cohort_id = ? AND t.person_id = p.id AND t.ended_on IS NULL)
     ORDER BY p.name_key, p.uid`,
    cohortId,
  );

export interface WaiterRow {
  readonly trainee: string;
  readonly person: string;
  readonly family_id: number | null;
  readonly name: string;
  readonly program: string;
  readonly number: number;
  readonly year: number;
  readonly cohort_uid: string;
  readonly waiting_from: LocalDate;
  readonly draw_number: string;
  readonly interest: string;
  readonly without_identity: number;
  readonly vulnerability: 0 | 1 | 2 | 3 | null;
}

/** Who waits for a seat on a day, of one cohort or all; not in order yet. */
export const listWaiters = (db: ReadDb, cohortId: number | null, day: LocalDate): WaiterRow[] =>
  db.sql<WaiterRow>(
    `SELECT t.uid AS trainee, p.uid AS person, p.family_id, p.name, g.title AS program, c.number,
       c.year, c.uid AS cohort_uid, t.waiting_from, t.draw_number, t.interest,
       (p.nik IS NULL AND f.kk_no IS NULL) AS without_identity,
       (SELECT a.vulnerability FROM application AS a WHERE a.person_id = p.id
         ORDER BY a.closed_on IS NULL DESC, a.received_on DESC, a.id DESC LIMIT 1) AS vulnerability
     FROM trainee AS t JOIN person AS p ON p.id = t.person_id LEFT JOIN family AS f ON f.id = p.family_id
     JOIN cohort AS c ON c.id = t.cohort_id JOIN skill_program AS g ON g.id = c.program_id
     WHERE t.waiting_from <= :day AND t.registered_on IS NULL
       AND coalesce(t.ended_on, '9999-12-31') > :day AND coalesce(c.until_date, '9999-12-31') > :day
       AND (:cohort IS NULL OR c.id = :cohort)`,
    { cohort: cohortId, day },
  );

/** The desil facts of a family in order of recording; somebody stands for each. */
export const listFamilyDesil = (db: ReadDb, familyId: number | null): DesilFact[] =>
  familyId === null
    ? []
    : db
        .sql<{ desil: number | null; period: string; asOf: LocalDate }>(
          'SELECT desil, period, as_of AS asOf FROM desil_fact WHERE family_id = ? ORDER BY id',
          familyId,
        )
        .map((fact) => ({ ...fact, verified: true }));
