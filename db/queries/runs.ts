import { build } from '../build.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type RunRow = StoredRow<'run'>;

export const findRun = (db: ReadDb, uid: string): RunRow | undefined =>
  db.one(build.selectFrom('run').selectAll().where('uid', '=', uid));

/** The runs of an intake, newest first. */
export const listRuns = (db: ReadDb, intakeId: number): RunRow[] =>
  db.all(
    build.selectFrom('run').selectAll().where('intake_id', '=', intakeId).orderBy('number', 'desc'),
  );

export const lastRunNumber = (db: ReadDb, intakeId: number): number =>
  db.one(
    build
      .selectFrom('run')
      .select('number')
      .where('intake_id', '=', intakeId)
      .orderBy('number', 'desc')
      .limit(1),
  )?.number ?? 0;

/** A place with what lists show of the person; names come from the person, not from the run. */
export interface RunPlaceListed {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly level: 'SD' | 'SMP' | 'SMA';
  readonly position: number;
  readonly outcome: 'admitted' | 'reserve' | 'left_out';
  readonly rank: number | null;
  readonly reserve_no: number | null;
  readonly tie_group: number | null;
  /** JSON of the reasons. */
  readonly reasons: string;
  /** As `readKeys` reads them with the policy of the run. */
  readonly keys: string;
}

const PLACE = `
  SELECT c.uid AS candidate, c.code, p.name, c.sex, r.level, r.position, r.outcome, r.rank,
    r.reserve_no, r.tie_group, w.reasons, r.keys
  FROM run_place AS r JOIN run_reason AS w ON w.id = r.reason_id
  JOIN candidate AS c ON c.id = r.candidate_id
  JOIN person AS p ON p.id = c.person_id`;

export type RunPart = 'admitted' | 'reserve' | 'left_out' | 'not_ordered';
/** The condition of each part on a row of `run_place AS r`. */
export const PARTS: Readonly<Record<RunPart, string>> = {
  admitted: `r.outcome = 'admitted'`,
  reserve: `r.outcome = 'reserve'`,
  left_out: `r.outcome = 'left_out' AND r.rank IS NOT NULL`,
  not_ordered: 'r.rank IS NULL',
};

/** One block of one part of a level, in the order of the run. */
export const listRunPlacesOf = (
  db: ReadDb,
  runId: number,
  level: string,
  part: RunPart,
  window: { offset: number; limit: number },
): RunPlaceListed[] =>
  db.sql<RunPlaceListed>(
    `${PLACE} WHERE r.run_id = ? AND r.level = ? AND ${PARTS[part]}
     ORDER BY r.position LIMIT ? OFFSET ?`,
    runId,
    level,
    window.limit,
    window.offset,
  );

/** One block of a level in the order of the run. */
export const listRunPlaces = (
  db: ReadDb,
  runId: number,
  level: string,
  from: number,
  limit: number,
): RunPlaceListed[] =>
  db.sql<RunPlaceListed>(
    `${PLACE} WHERE r.run_id = ? AND r.level = ? AND r.position > ?
     ORDER BY r.position LIMIT ?`,
    runId,
    level,
    from,
    limit,
  );

export const findRunPlace = (
  db: ReadDb,
  runId: number,
  candidateUid: string,
): RunPlaceListed | undefined =>
  db.sql<RunPlaceListed>(`${PLACE} WHERE r.run_id = ? AND c.uid = ?`, runId, candidateUid)[0];

/** What the record says today of the keys whose source it keeps. */
export const findKeySources = (
  db: ReadDb,
  candidateUid: string,
): { desil: number | null; period: string | null; status: string; source: string } | undefined =>
  db.sql<{ desil: number | null; period: string | null; status: string; source: string }>(
    `SELECT desil, desil_period AS period, school_status AS status,
       school_status_source AS source FROM candidate WHERE uid = ?`,
    candidateUid,
  )[0];

/**
 * Whether anything that a run may depend on was written after an instant. Says yes too often rather
 * than too seldom: only commands that never touch facts, places or rules are left out.
 */
export const wasWrittenSince = (db: ReadDb, at: string): boolean =>
  db.sql(
    `SELECT 1 FROM journal WHERE at >= ? AND command NOT LIKE 'read:%'
       AND substr(command, 1, instr(command, '.') - 1)
         NOT IN ('runs', 'users', 'backups', 'papers', 'exports', 'attachments') LIMIT 1`,
    at,
  ).length > 0;

/** The id of these reasons (JSON), stored when they are said for the first time. */
export function reasonId(db: WriteDb, reasons: string): number {
  db.exec('INSERT INTO run_reason (reasons) VALUES (?) ON CONFLICT (reasons) DO NOTHING', reasons);
  const [row] = db.sql<{ id: number }>('SELECT id FROM run_reason WHERE reasons = ?', reasons);
  if (!row) throw new Error('The reasons were not stored');
  return row.id;
}

const PLACE_COLUMNS = [
  'run_id',
  'level',
  'position',
  'candidate_id',
  'outcome',
  'rank',
  'reserve_no',
  'reason_id',
  'keys',
  'tie_group',
] as const satisfies readonly (keyof StoredRow<'run_place'>)[];

/** Rows a statement takes at once: a third less time than one by one. */
const PLACES_AT_ONCE = 50;

const insertPlaces = (rows: number): string => {
  const marks = `(${PLACE_COLUMNS.map(() => '?').join(', ')})`;
  return `INSERT INTO run_place (${PLACE_COLUMNS.join(', ')})
    VALUES ${Array.from({ length: rows }, () => marks).join(', ')}`;
};

/**
 * Stores places without recording them row by row: a run is frozen as a whole, never edited. Fastest
 * where they come in the order of run, level and position.
 */
export function insertRunPlaces<T>(
  db: WriteDb,
  places: readonly T[],
  rowOf: (place: T) => StoredRow<'run_place'>,
): void {
  const full = insertPlaces(PLACES_AT_ONCE);
  const values: unknown[] = [];
  for (const place of places) {
    const row = rowOf(place);
    values.push(
      row.run_id,
      row.level,
      row.position,
      row.candidate_id,
      row.outcome,
      row.rank,
      row.reserve_no,
      row.reason_id,
      row.keys,
      row.tie_group,
    );
    if (values.length < PLACES_AT_ONCE * PLACE_COLUMNS.length) continue;
    db.exec(full, ...values);
    values.length = 0;
  }
  if (values.length > 0) db.exec(insertPlaces(values.length / PLACE_COLUMNS.length), ...values);
}
