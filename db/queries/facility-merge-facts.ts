import type { ServiceMode } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

interface FactsRow {
  readonly request: number | null;
  readonly call: string | null;
  readonly courses: string;
}

export interface FacilityFacts {
  readonly request: number | null;
  readonly call: string | null;
  readonly courses: readonly string[];
  readonly stays: readonly {
    readonly from: string;
    readonly until: string | null;
    readonly mode: ServiceMode;
  }[];
}

/** What decides which of two entries of a facility stays, or what must be ended first. */
export function findFacilityFacts(db: ReadDb, personId: number): FacilityFacts {
  const [row] = db.sql<FactsRow>(
    `SELECT (SELECT min(id) FROM application WHERE person_id = :person) AS request,
       (SELECT b.code FROM bed_call AS c JOIN application AS a ON a.id = c.application_id
        JOIN bed AS b ON b.id = c.bed_id
        WHERE a.person_id = :person AND c.ended_on IS NULL) AS call,
       (SELECT json_group_array(g.title || ' ' || h.number || '/' || h.year) FROM trainee AS t
        JOIN cohort AS h ON h.id = t.cohort_id JOIN skill_program AS g ON g.id = h.program_id
        WHERE t.person_id = :person AND t.ended_on IS NULL) AS courses`,
    { person: personId },
  );
  return {
    request: row?.request ?? null,
    call: row?.call ?? null,
    courses: JSON.parse(row?.courses ?? '[]') as string[],
    stays: db.sql(
      `SELECT from_date AS "from", until_date AS "until", mode FROM stay WHERE person_id = ?
       ORDER BY from_date, id`,
      personId,
    ),
  };
}

/** Where a person stands in the records: as a candidate or pupil, and as somebody of a facility. */
export const findProgrammes = (
  db: ReadDb,
  personId: number,
): { readonly school: number; readonly facility: number } =>
  db.sql<{ school: number; facility: number }>(
    `SELECT EXISTS (SELECT 1 FROM candidate WHERE person_id = :person)
         OR EXISTS (SELECT 1 FROM enrolment WHERE person_id = :person) AS school,
       EXISTS (SELECT 1 FROM application WHERE person_id = :person)
         OR EXISTS (SELECT 1 FROM stay WHERE person_id = :person)
         OR EXISTS (SELECT 1 FROM trainee WHERE person_id = :person) AS facility`,
    { person: personId },
  )[0] ?? { school: 0, facility: 0 };

/** Whether this office is a facility. */
export const isFacilityOffice = (db: ReadDb): boolean =>
  db.sql("SELECT 1 FROM office WHERE own = 1 AND kind = 'facility'").length > 0;

/** Papers handed in for one request that the other one has not. */
export const listDocumentsToMove = (db: ReadDb, fromId: number, toId: number): number[] =>
  db
    .sql<{ id: number }>(
      `SELECT id FROM application_document AS d WHERE application_id = ? AND NOT EXISTS (
         SELECT 1 FROM application_document AS k WHERE k.application_id = ? AND k.kind = d.kind)`,
      fromId,
      toId,
    )
    .map(({ id }) => id);

/** The request of a person that is open, else the newest; none that ended as a double record. */
const STANDING = `SELECT uid, number FROM application
  WHERE person_id = ? AND double_record = 0 ORDER BY closed_on IS NOT NULL, id DESC LIMIT 1`;

/** The request that goes on beside one of the same person that ended as a double record. */
export const findOtherRequest = (
  db: ReadDb,
  personId: number,
): { uid: string; number: string } | undefined =>
  db.sql<{ uid: string; number: string }>(STANDING, personId)[0];

/** The number by which somebody of a facility is known; '' for who came without a request. */
export const findNumber = (db: ReadDb, personId: number): string =>
  findOtherRequest(db, personId)?.number ?? '';
