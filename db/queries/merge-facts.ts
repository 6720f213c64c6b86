import type { ReadDb } from '../connection.ts';

interface MergeFactsRow {
  readonly first: number | null;
  readonly pupil: number;
  readonly decree: string | null;
  readonly run: number | null;
}

/** What decides which of two entries stays, or whether they may be brought together at all. */
export const findMergeFacts = (db: ReadDb, personId: number): MergeFactsRow =>
  db.sql<MergeFactsRow>(
    `WITH own AS (SELECT id FROM candidate WHERE person_id = :person)
     SELECT (SELECT min(id) FROM own) AS first,
       EXISTS (SELECT 1 FROM enrolment WHERE person_id = :person) AS pupil,
       (SELECT n.number FROM standing_name AS n WHERE n.candidate_id IN (SELECT id FROM own)
        ORDER BY n.decree_id DESC LIMIT 1) AS decree,
       (SELECT r.number FROM run AS r JOIN run_place AS p ON p.run_id = r.id
        WHERE r.ratified_at IS NOT NULL AND p.outcome = 'admitted'
          AND r.intake_id IN (SELECT intake_id FROM candidate WHERE person_id = :person)
          AND p.candidate_id IN (SELECT id FROM own) ORDER BY r.id DESC LIMIT 1) AS run`,
    { person: personId },
  )[0] ?? { first: null, pupil: 0, decree: null, run: null };

/** Rows of a person in a table, in order of recording. */
export const listRowsOf = (
  db: ReadDb,
  table: 'candidate' | 'guardian' | 'own_value' | 'application' | 'stay' | 'assessment' | 'consent',
  personId: number,
): number[] =>
  db
    .sql<{ id: number }>(`SELECT id FROM ${table} WHERE person_id = ? ORDER BY id`, personId)
    .map(({ id }) => id);

export const listAttachmentsOf = (db: ReadDb, personId: number): number[] =>
  db
    .sql<{ id: number }>(
      "SELECT id FROM attachment WHERE subject = 'person' AND subject_id = ? ORDER BY id",
      personId,
    )
    .map(({ id }) => id);

/** Those who were merged into this person before. */
export const listMergedInto = (db: ReadDb, personId: number): number[] =>
  db
    .sql<{ id: number }>('SELECT id FROM person WHERE merged_into = ? ORDER BY id', personId)
    .map(({ id }) => id);

/** The journal entry that brought a pair together; undefined where its details were erased. */
export const findMergeEntry = (db: ReadDb, pairId: number): number | undefined =>
  db.sql<{ seq: number }>(
    `SELECT seq FROM journal_change
     WHERE table_name = 'duplicate_pair' AND row_id = ? AND before IS NULL`,
    pairId,
  )[0]?.seq;
