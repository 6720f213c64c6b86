import type { Stage } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { countCandidates } from './candidate-list.ts';

export interface IntakeCounts {
  readonly stages: { readonly stage: Stage; readonly n: number }[];
  readonly unvisited: number;
  /** Newest DTSEN period first. */
  readonly periods: { readonly period: string; readonly n: number }[];
}

const UNVISITED = { stage: 'incomplete', missing: 'home_visit' } as const;

/** The numbers over the list and at its foot; each from an index alone. */
export function countIntake(db: ReadDb, intakeId: number): IntakeCounts {
  const choice = { intakeId, filter: UNVISITED, search: undefined };
  return {
    stages: db.sql(
      'SELECT stage, count(*) AS n FROM candidate WHERE intake_id = ? GROUP BY stage',
      intakeId,
    ),
    unvisited: countCandidates(db, choice, 0),
    periods: db.sql(
      `SELECT desil_period AS period, count(*) AS n FROM candidate
       WHERE intake_id = ? AND desil_period IS NOT NULL GROUP BY desil_period
       ORDER BY desil_period DESC`,
      intakeId,
    ),
  };
}
