import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { searchExpression } from './candidate-search.ts';

/** A child with the name that stands for it in a decree of the intake, if any. */
export interface ChildToChange {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly level: Level;
  readonly grade: number;
  readonly arrived: number;
  readonly nameId: number | null;
  readonly decreeId: number | null;
  readonly decree: string | null;
}

/** The newest standing name counts where several hold. */
export const findChildToChange = (
  db: ReadDb,
  uid: string,
  intakeId: number,
): ChildToChange | undefined =>
  db.sql<ChildToChange>(
    `SELECT c.id, c.person_id AS personId, p.name, c.level, c.grade,
       EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id) AS arrived,
       n.id AS nameId, n.decree_id AS decreeId, n.number AS decree
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN standing_name AS n ON n.candidate_id = c.id AND n.intake_id = ?
     WHERE c.uid = ? ORDER BY n.decree_id DESC LIMIT 1`,
    intakeId,
    uid,
  )[0];

/** Ids of all names that stand for a candidate in the decrees of an intake. */
export const listStandingNames = (db: ReadDb, candidateId: number, intakeId: number): number[] =>
  db
    .sql<{ id: number }>(
      'SELECT id FROM standing_name WHERE candidate_id = ? AND intake_id = ? ORDER BY id',
      candidateId,
      intakeId,
    )
    .map(({ id }) => id);

/** Of `decree_name AS n` with `candidate AS c` and `person AS p`: as the decree of `n` had it. */
const asWritten = (field: 'name' | 'level', now: string): string => `
  coalesce((SELECT k.before_text FROM name_correction AS k WHERE k.candidate_id = n.candidate_id
    AND k.field = '${field}' AND k.decree_id > n.decree_id ORDER BY k.decree_id LIMIT 1), ${now})`;
export const NAME_AS_WRITTEN = asWritten('name', 'p.name');
export const LEVEL_AS_WRITTEN = asWritten('level', 'c.level');

/** Of `decree_name AS n`: the end that holds, as `(id)`; NULL while the name stands. */
export const END_OF_NAME = `
  (SELECT x.id FROM name_end AS x LEFT JOIN decree AS a ON a.id = x.decree_id
   WHERE x.name_id = n.id AND a.revoked_on IS NULL ORDER BY x.id DESC LIMIT 1)`;

/** A line of a decree about a name of an earlier one. */
export interface ChangeListed {
  readonly kind: 'removed' | 'name' | 'level';
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  /** Number and day of the decree in which the name stood. */
  readonly from: string;
  readonly fromSignedOn: LocalDate;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
}

/** What a decree changes in earlier ones: names taken out, then corrections, by level and name. */
export const listChanges = (db: ReadDb, decreeId: number): ChangeListed[] =>
  db.sql<ChangeListed>(
    `SELECT kind, candidate, code, name, sex, level, "from", fromSignedOn, before, after, reason
     FROM (SELECT 'removed' AS kind, c.uid AS candidate, c.code, p.name, c.sex, c.level,
       d.number AS "from", d.signed_on AS fromSignedOn, NULL AS before, NULL AS after, x.reason,
       c.name_key AS byName
     FROM name_end AS x JOIN decree_name AS n ON n.id = x.name_id
     JOIN decree AS d ON d.id = n.decree_id JOIN candidate AS c ON c.id = n.candidate_id
     JOIN person AS p ON p.id = c.person_id WHERE x.decree_id = :decree
     UNION ALL
     SELECT k.field, c.uid, c.code, p.name, c.sex, c.level, d.number, d.signed_on,
       k.before_text, k.after_text, k.reason, c.name_key
     FROM name_correction AS k JOIN candidate AS c ON c.id = k.candidate_id
     JOIN person AS p ON p.id = c.person_id
     JOIN decree AS d ON d.id = (SELECT max(n.decree_id) FROM decree_name AS n
       WHERE n.candidate_id = c.id AND n.mark <> 'struck' AND n.decree_id < :decree)
     WHERE k.decree_id = :decree)
     ORDER BY kind = 'removed' DESC, CASE level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END,
       byName, code, kind DESC`,
    { decree: decreeId },
  );

export interface StandingListed {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
  readonly decree: string;
  readonly arrived: number;
}

/** Names that stand in decrees of an intake: those of one decree, or those found by a text. */
export function findStanding(
  db: ReadDb,
  intakeId: number,
  filter: {
    text: string;
    decree?: string | undefined;
    candidate?: string | undefined;
    limit: number;
  },
): StandingListed[] {
  const words = searchExpression(filter.text);
  const parts: string[] = [];
  const values: unknown[] = [];
  if (words) {
    parts.push('AND c.id IN (SELECT rowid FROM candidate_search WHERE candidate_search MATCH ?)');
    values.push(words);
  }
  for (const [column, value] of [
    ['n.decree', words ? undefined : filter.decree],
    ['c.uid', filter.candidate],
  ] as const) {
    if (value === undefined) continue;
    parts.push(`AND ${column} = ?`);
    values.push(value);
  }
  return db.sql<StandingListed>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, c.grade, n.number AS decree,
       EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id) AS arrived
     FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id
     JOIN person AS p ON p.id = c.person_id
     WHERE n.intake_id = ? ${parts.join(' ')}
     ORDER BY CASE c.level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END, c.name_key, c.code LIMIT ?`,
    intakeId,
    ...values,
    filter.limit,
  );
}

/** A signed name of a decree, and since when it does not stand any more. */
export const findNameOfDecree = (
  db: ReadDb,
  decreeId: number,
  candidate: string,
): { id: number; candidateId: number; name: string; endedOn: LocalDate | null } | undefined =>
  db.sql<{ id: number; candidateId: number; name: string; endedOn: LocalDate | null }>(
    `SELECT n.id, c.id AS candidateId, p.name, z.ended_on AS endedOn
     FROM decree_name AS n JOIN candidate AS c ON c.id = n.candidate_id
     JOIN person AS p ON p.id = c.person_id LEFT JOIN name_end AS z ON z.id = ${END_OF_NAME}
     WHERE n.decree_id = ? AND n.mark <> 'struck' AND c.uid = ?`,
    decreeId,
    candidate,
  )[0];

/** How a name once stood and does not any more: the newest decree that lost it. */
export interface LostName {
  readonly number: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/** The last name that a candidate lost, by revocation or by a later decree; none while one stands. */
export const findLostName = (db: ReadDb, candidate: string): LostName | undefined =>
  db.sql<LostName>(
    `SELECT d.number, coalesce(d.revoked_on, z.ended_on) AS "on",
       coalesce(d.revoke_reason, z.reason) AS reason
     FROM decree_name AS n JOIN decree AS d ON d.id = n.decree_id
     JOIN candidate AS c ON c.id = n.candidate_id
     LEFT JOIN name_end AS z ON z.id = ${END_OF_NAME}
     WHERE c.uid = ? AND n.mark <> 'struck' AND coalesce(d.revoked_on, z.ended_on) IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM standing_name AS s WHERE s.candidate_id = c.id)
     ORDER BY d.id DESC LIMIT 1`,
    candidate,
  )[0];

export interface ToMatch {
  readonly candidate: string;
  readonly code: string;
  readonly nik: string | null;
  readonly name: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly closed: number;
  readonly decree: string | null;
  readonly rank: number | null;
  readonly proposed: number;
}

/** Everybody of the run's intake, as a signed list may name them. */
export const listToMatch = (db: ReadDb, run: { id: number; intake_id: number }): ToMatch[] =>
  db.sql<ToMatch>(
    `SELECT c.uid AS candidate, c.code, p.nik, p.name, c.name_key AS nameKey, c.sex, c.level,
       c.closed_on IS NOT NULL AS closed, r.rank, coalesce(r.outcome = 'admitted', 0) AS proposed,
       (SELECT n.number FROM standing_name AS n WHERE n.candidate_id = c.id LIMIT 1) AS decree
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN run_place AS r ON r.candidate_id = c.id AND r.run_id = ?
     WHERE c.intake_id = ? ORDER BY c.code`,
    run.id,
    run.intake_id,
  );
