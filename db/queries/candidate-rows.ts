import type { Gate, Level, LocalDate, Recommendation, Sex, Stage } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

export interface ListRow {
  readonly person_id: number;
  readonly uid: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly level: Level;
  readonly grade: number;
  readonly desil: number | null;
  readonly stage: Stage;
  readonly missing_count: number;
  readonly missing_next: Gate | null;
  readonly closed_reason: string | null;
  readonly birth_place: string;
  readonly gate_marks: string;
  /** Of the home visit. */
  readonly visit_reason: string | null;
  readonly recommendation: Recommendation;
}

/** What a row of the list holds, of `candidate AS c`, `person AS p` and `VISIT_ANSWER`. */
export const LIST_COLUMNS = `c.uid, c.person_id, c.code, p.name, c.sex, c.birth_date, c.level, c.grade, c.desil, c.stage,
  c.missing_count, c.missing_next, c.closed_reason, p.birth_place, c.gate_marks, c.recommendation,
  v.reason AS visit_reason`;

export const VISIT_ANSWER = `LEFT JOIN gate_answer AS v ON v.candidate_id = c.id AND v.gate = 'home_visit'`;

/** Who these candidates are, in the order given. */
export const listUidsOf = (db: ReadDb, ids: readonly number[]): string[] =>
  db
    .sql<{ uid: string }>(
      `SELECT c.uid FROM json_each(?) AS j CROSS JOIN candidate AS c ON c.id = j.value ORDER BY j.key`,
      JSON.stringify(ids),
    )
    .map(({ uid }) => uid);

/** Rows of a list by their ids, in the order given. */
export const listRowsById = (db: ReadDb, ids: readonly number[]): ListRow[] =>
  db.sql<ListRow>(
    `SELECT ${LIST_COLUMNS} FROM json_each(?) AS j CROSS JOIN candidate AS c ON c.id = j.value
     JOIN person AS p ON p.id = c.person_id ${VISIT_ANSWER} ORDER BY j.key`,
    JSON.stringify(ids),
  );

/** Rows of a list by who they are, in no order. */
export const listCandidatesByUid = (db: ReadDb, uids: readonly string[]): ListRow[] =>
  db.sql<ListRow>(
    `SELECT ${LIST_COLUMNS} FROM json_each(?) AS j CROSS JOIN candidate AS c ON c.uid = j.value
     JOIN person AS p ON p.id = c.person_id ${VISIT_ANSWER}`,
    JSON.stringify(uids),
  );
