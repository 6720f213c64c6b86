import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import { searchExpression } from './candidate-search.ts';

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
}

const HEAD = `
  SELECT d.uid, d.number, d.signed_on, d.issuer, d.signer, r.number AS run_number, r.uid AS run,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark <> 'struck') AS names,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark = 'struck') AS struck,
    (SELECT count(*) FROM decree_name AS n WHERE n.decree_id = d.id AND n.mark = 'added') AS added,
    (SELECT count(DISTINCT n.candidate_id) FROM decree_name AS n JOIN enrolment AS e
       ON e.candidate_id = n.candidate_id WHERE n.decree_id = d.id AND n.mark <> 'struck') AS arrived,
    d.revoked_on, d.revoke_reason
  FROM decree AS d JOIN run AS r ON r.id = d.run_id`;

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
}

/** Every name of a decree in the order of the list. */
export const listDecreeNames = (db: ReadDb, decreeId: number): DecreeNameListed[] =>
  db.sql<DecreeNameListed>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, n.position, n.mark, n.reason,
       e.from_date AS arrived_on, e.uid AS enrolment, c.closed_on IS NOT NULL AS closed
     FROM decree_name AS n JOIN candidate AS c ON c.id = n.candidate_id
     JOIN person AS p ON p.id = c.person_id
     LEFT JOIN enrolment AS e ON e.candidate_id = c.id
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
       (SELECT d.number FROM decree_name AS n JOIN decree AS d ON d.id = n.decree_id
          WHERE n.candidate_id = c.id AND n.mark <> 'struck' AND d.revoked_on IS NULL LIMIT 1) AS decree
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id WHERE c.uid = ?`,
    uid,
  )[0];

const STANDING = `
  SELECT d.number FROM decree_name AS n JOIN decree AS d ON d.id = n.decree_id
  WHERE n.candidate_id = c.id AND n.mark <> 'struck' AND d.revoked_on IS NULL LIMIT 1`;
const LEVEL_ORDER = `CASE c.level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END`;

export interface ProposedListed {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly level: 'SD' | 'SMP' | 'SMA';
  readonly rank: number | null;
  readonly taken: string | null;
}

/** The run's admitted, by level and position; `taken` as decrees.proposal says. */
export const listProposedNames = (db: ReadDb, runId: number): ProposedListed[] =>
  db.sql<ProposedListed>(
    `SELECT c.uid AS candidate, c.code, p.name, c.sex, c.level, r.rank,
       CASE WHEN c.closed_on IS NOT NULL THEN '' ELSE (${STANDING}) END AS taken
     FROM run_place AS r JOIN candidate AS c ON c.id = r.candidate_id
     JOIN person AS p ON p.id = c.person_id
     WHERE r.run_id = ? AND r.outcome = 'admitted' ORDER BY ${LEVEL_ORDER}, r.position`,
    runId,
  );

export interface AddableListed extends Omit<ProposedListed, 'taken'> {
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

/** Uids of the run's admitted in these levels, by level and position. */
export const listProposed = (
  db: ReadDb,
  runId: number,
  levels: readonly string[],
): { uid: string }[] =>
  db.sql<{ uid: string }>(
    `SELECT c.uid FROM run_place AS r JOIN candidate AS c ON c.id = r.candidate_id
     WHERE r.run_id = ? AND r.outcome = 'admitted' AND r.level IN (SELECT value FROM json_each(?))
     ORDER BY CASE r.level WHEN 'SD' THEN 1 WHEN 'SMP' THEN 2 ELSE 3 END, r.position`,
    runId,
    JSON.stringify(levels),
  );

/** Ids of the candidates whom a decree names, struck ones included. */
export const listDecreeCandidateIds = (db: ReadDb, decreeId: number): number[] =>
  db
    .sql<{ candidate_id: number }>(
      'SELECT candidate_id FROM decree_name WHERE decree_id = ?',
      decreeId,
    )
    .map(({ candidate_id }) => candidate_id);
