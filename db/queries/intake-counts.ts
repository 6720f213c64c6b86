import { GATES, type Level } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Candidates ready to be ordered, by level; none without an intake. */
export function countReady(db: ReadDb, intakeId: number | null): Record<Level, number> {
  const ready: Record<Level, number> = { SD: 0, SMP: 0, SMA: 0 };
  if (intakeId === null) return ready;
  const rows = db.sql<{ level: Level; people: number }>(
    `SELECT level, count(*) AS people FROM candidate
     WHERE intake_id = ? AND stage = 'ready' GROUP BY level`,
    intakeId,
  );
  for (const { level, people } of rows) ready[level] = people;
  return ready;
}

/** What Beranda and Pengaturan count of an intake. */
export interface IntakeCounts {
  /** Everybody ever entered. */
  readonly all: number;
  /** Neither arrived nor ended. */
  readonly running: number;
  readonly ready: number;
  readonly designated: number;
  readonly arrived: number;
  readonly closed: number;
  /** Of those not yet ready: no visit so far. */
  readonly unvisited: number;
  /** Of those not yet ready: visited, something else lacks. */
  readonly lacking: number;
}

const VISIT = GATES.indexOf('home_visit') + 1;

/** Counts by stage; `unvisited` and `lacking` split usulan and verifikasi. */
export function countIntake(db: ReadDb, intakeId: number): IntakeCounts {
  const rows = db.sql<{ stage: string; visited: number; people: number }>(
    `SELECT stage, substr(gate_marks, ${VISIT}, 1) NOT IN ('o', 'd') AS visited, count(*) AS people
     FROM candidate WHERE intake_id = ? GROUP BY stage, visited`,
    intakeId,
  );
  const sum = (fits: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(fits).reduce((all, { people }) => all + people, 0);
  const behind = ({ stage }: { stage: string }): boolean =>
    stage === 'proposed' || stage === 'verifying';
  return {
    all: sum(() => true),
    running: sum(({ stage }) => stage !== 'closed' && stage !== 'arrived'),
    ready: sum(({ stage }) => stage === 'ready'),
    designated: sum(({ stage }) => stage === 'designated'),
    arrived: sum(({ stage }) => stage === 'arrived'),
    closed: sum(({ stage }) => stage === 'closed'),
    unvisited: sum((row) => behind(row) && row.visited === 0),
    lacking: sum((row) => behind(row) && row.visited === 1),
  };
}

/** Everybody ever entered in an intake. */
export const countCandidates = (db: ReadDb, intakeId: number): number =>
  db.sql<{ people: number }>(
    'SELECT count(*) AS people FROM candidate WHERE intake_id = ?',
    intakeId,
  )[0]?.people ?? 0;
