import type { FamilyPlace } from '#shared/domain/quota/quota-outcome.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import { searchExpression } from './candidate-search.ts';
import { END_OF_NAME, LEVEL_AS_WRITTEN, NAME_AS_WRITTEN } from './decree-changes.ts';

export const findDecree = (db: ReadDb, uid: string): StoredRow<'decree'> | undefined =>
  db.one(build.selectFrom('decree').selectAll().where('uid', '=', uid));

export interface DecreeListed {
  readonly uid: string;
  readonly number: string;
  readonly signed_on: string;
  readonly issuer: string;
  readonly signer: string;
  readonly run_number: number;
  readonly run: string;
  readonly names: number;
  readonly struck: number;
  readonly added: number;
  readonly arrived: number;
  readonly revoked_on: string | null;
  readonly revoke_reason: string | null;
  /** Signed names that no longer stand, taken out later or revoked alone. */
  readonly gone: number;
  readonly removed: number;
  readonly corrected: number;
  readonly amends: string | null;
  readonly amends_number: string | null;
  readonly number_due: string | null;
  readonly date_open: number;
}

const HEAD = `
  SELECT d.uid, d.number, d.signed_on, d.issuer, d.signer, r.number AS run_number, r.uid AS run,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark <> 'struck') AS names,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark = 'struck') AS struck,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark = 'added') AS added,
    (SELECT count(DISTINCT n.candidate_id) FROM decree_name AS n JOIN enrolment AS e
       ON e.candidate_id = n.candidate_id WHERE n.decree_id = d.id AND n.mark <> 'struck'
       AND ${END_OF_NAME} IS NULL) AS arrived,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark <> 'struck'
       AND ${END_OF_NAME} IS NOT NULL) AS gone,
    (SELECT count(DISTINCT n.candidate_id) FROM name_end AS x JOIN decree_name AS n
       ON n.id = x.name_id WHERE x.decree_id = d.id) AS removed,
    (SELECT count(DISTINCT k.candidate_id) FROM name_correction AS k
       WHERE k.decree_id = d.id) AS corrected,
    d.revoked_on, d.revoke_reason, m.uid AS amends, m.number AS amends_number,
    d.number_due, d.date_open
  FROM decree AS d JOIN run AS r ON r.id = d.run_id LEFT JOIN decree AS m ON m.id = d.amends_id`;

/** The decrees of an intake, the one signed last first. */
export const listDecrees = (db: ReadDb, intakeId: number): DecreeListed[] =>
  db.sql<DecreeListed>(
    `${HEAD} WHERE d.intake_id = ? ORDER BY d.signed_on DESC, d.id DESC`,
    intakeId,
  );

export const findDecreeHead = (db: ReadDb, id: number): DecreeListed | undefined =>
  db.sql<DecreeListed>(`${HEAD} WHERE d.id = ?`, id)[0];

export interface DecreeNameListed {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly level: 'SD' | 'SMP' | 'SMA';
  readonly position: number;
  readonly mark: 'as_proposed' | 'struck' | 'added';
  readonly reason: string | null;
  readonly arrived_on: string | null;
  readonly enrolment: string | null;
  readonly closed: number;
  /** Since when the name does not stand any more, why, and by which decree. */
  readonly ended_on: string | null;
  readonly end_reason: string | null;
  readonly end_decree: string | null;
}

/** Every name of a decree in the order of the list. */
export const listDecreeNames = (db: ReadDb, decreeId: number): DecreeNameListed[] =>
  db.sql<DecreeNameListed>(
    `SELECT c.uid AS candidate, c.code, ${NAME_AS_WRITTEN} AS name, c.sex,
       ${LEVEL_AS_WRITTEN} AS level, n.position, n.mark, n.reason,
       e.from_date AS arrived_on, e.uid AS enrolment, c.closed_on IS NOT NULL AS closed,
       z.ended_on, z.reason AS end_reason, y.number AS end_decree
     FROM decree_name AS n JOIN candidate AS c ON c.id = n.candidate_id
     JOIN person AS p ON p.id = c.person_id
     LEFT JOIN enrolment AS e ON e.candidate_id = c.id
     LEFT JOIN name_end AS z ON z.id = ${END_OF_NAME} LEFT JOIN decree AS y ON y.id = z.decree_id
     WHERE n.decree_id = ? ORDER BY n.position`,
    decreeId,
  );

/** Candidates by uid with what decides whether a decree may name them. */
export interface NamedCandidate {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly closed_on: string | null;
  readonly decree: string | null;
}

/** The candidate and the number of the standing decree that names them already, if any. */
export const findNamedCandidate = (db: ReadDb, uid: string): NamedCandidate | undefined =>
  db.sql<NamedCandidate>(
    `SELECT c.id, c.uid, p.name, c.closed_on,
       (SELECT n.number FROM standing_name AS n WHERE n.candidate_id = c.id LIMIT 1) AS decree
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id WHERE c.uid = ?`,
    uid,
  )[0];

const STANDING = `
  SELECT n.number FROM standing_name AS n WHERE n.candidate_id = c.id LIMIT 1`;
const LEVEL_ORDER = `CASE c.level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END`;

export interface ProposedListed {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly level: 'SD' | 'SMP' | 'SMA';
  readonly rank: number | null;
  readonly taken: string | null;
  readonly regionCode: string | null;
  readonly regency: string;
}

/** The run's admitted, by level and position; `taken` as decrees.proposal says. */
export const listProposedNames = (db: ReadDb, runId: number): ProposedListed[] =>
  db.sql<ProposedListed>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, r.rank,
       CASE WHEN c.closed_on IS NOT NULL THEN '' ELSE (${STANDING}) END AS taken,
       f.region_code AS regionCode, coalesce(f.regency, '') AS regency
     FROM run_place AS r JOIN candidate AS c ON c.id = r.candidate_id
     JOIN person AS p ON p.id = c.person_id LEFT JOIN family AS f ON f.id = p.family_id
     WHERE r.run_id = ? AND r.outcome = 'admitted' ORDER BY ${LEVEL_ORDER}, r.position`,
    runId,
  );

export interface AddableListed extends Omit<ProposedListed, 'taken' | 'regionCode' | 'regency'> {
  readonly outcome: 'admitted' | 'reserve' | 'left_out' | null;
  readonly reserveNo: number | null;
}

export interface AddableFilter {
  readonly text: string;
  readonly level?: string | undefined;
  readonly proposed: boolean;
  readonly candidate?: string | undefined;
  readonly limit: number;
}

/** Candidates of the run's intake whom a decree may still name, the reserve first. */
export function listAddable(
  db: ReadDb,
  run: { id: number; intake_id: number },
  filter: AddableFilter,
): AddableListed[] {
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (part: string, ...more: unknown[]): void => {
    parts.push(`AND ${part}`);
    values.push(...more);
  };
  const words = searchExpression(filter.text);
  if (words) {
    add('c.id IN (SELECT rowid FROM candidate_search WHERE candidate_search MATCH ?)', words);
  } else if (!filter.candidate) add(`r.outcome = 'reserve'`);
  if (filter.candidate) add('c.uid = ?', filter.candidate);
  if (filter.level) add('c.level = ?', filter.level);
  if (!filter.proposed) add(`r.outcome IS NOT 'admitted'`);
  return db.sql<AddableListed>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, r.rank, r.outcome,
       r.reserve_no AS reserveNo
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN run_place AS r ON r.candidate_id = c.id AND r.run_id = ?
     WHERE c.intake_id = ? AND c.closed_on IS NULL AND NOT EXISTS (${STANDING}) ${parts.join(' ')}
     ORDER BY r.outcome IS NOT 'reserve', ${LEVEL_ORDER}, r.position, c.code LIMIT ?`,
    run.id,
    run.intake_id,
    ...values,
    filter.limit,
  );
}

/** The run's admitted in these levels with where they live, by level and position. */
export const listProposed = (
  db: ReadDb,
  runId: number,
  levels: readonly string[],
): (FamilyPlace & { readonly uid: string })[] =>
  db.sql<FamilyPlace & { readonly uid: string }>(
    `SELECT c.uid, f.region_code AS regionCode, coalesce(f.regency, '') AS regency
     FROM run_place AS r JOIN candidate AS c ON c.id = r.candidate_id
     JOIN person AS p ON p.id = c.person_id LEFT JOIN family AS f ON f.id = p.family_id
     WHERE r.run_id = ? AND r.outcome = 'admitted' AND r.level IN (SELECT value FROM json_each(?))
     ORDER BY CASE r.level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END, r.position`,
    runId,
    JSON.stringify(levels),
  );

/** Ids of the candidates whom a decree names or takes out of another, struck ones included. */
export const listDecreeCandidateIds = (db: ReadDb, decreeId: number): number[] =>
  db
    .sql<{ candidate_id: number }>(
      `SELECT candidate_id FROM decree_name WHERE decree_id = :decree
       UNION SELECT n.candidate_id FROM name_end AS x JOIN decree_name AS n ON n.id = x.name_id
         WHERE x.decree_id = :decree`,
      { decree: decreeId },
    )
    .map(({ candidate_id }) => candidate_id);
