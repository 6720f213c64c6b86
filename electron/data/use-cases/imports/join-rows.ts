import type { WriteDb } from '#db/connection.ts';
import { candidateCode } from '#shared/domain/candidates/candidate-code.ts';
import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { CommandContext } from '../../context.ts';
import { STAGING_SCHEMA } from '../../imports/staging-tables.ts';
import { isSame, type JoinPlace, planJoin } from './plan-join.ts';
import { storeJoin } from './store-join.ts';

/** Rows that touch recorded ones are written one by one; so many between two breaths. */
const JOINING_PIECE = 200;
/**
 * Rows about known children, and new ones of known families: compared anew, then recorded. Says
 * after each piece how many are done.
 */
export function* joinRows(
  context: CommandContext,
  place: JoinPlace,
  joining: number,
): Generator<number> {
  const { db } = context;
  const nextCode = (): string => takeCode(db, place.intakeId);
  for (let from = 1; from <= joining; from += JOINING_PIECE) {
    const to = Math.min(joining, from + JOINING_PIECE - 1);
    const rows = db.sql<{ person_id: number | null; doubtful: number; row_values: string }>(
      `SELECT person_id, doubtful, row_values FROM ${STAGING_SCHEMA}.joining
       WHERE n BETWEEN ? AND ?`,
      from,
      to,
    );
    for (const { person_id, doubtful, row_values } of rows) {
      const row = JSON.parse(row_values) as CandidateRow;
      const plan = planJoin(db, place, row, person_id);
      if (person_id !== null && isSame(plan)) continue;
      storeJoin(db, place, row, plan, {
        newUid: context.newUid,
        nextCode,
        doubtful: doubtful === 1,
      });
    }
    yield to;
  }
}

/** The next code of an intake, while an import counts them; undoing it puts the counter back. */
export function takeCode(db: WriteDb, intakeId: number): string {
  const [intake] = db.sql<{ code: string; next_code: number }>(
    'SELECT code, next_code FROM intake WHERE id = ?',
    intakeId,
  );
  if (!intake) throw new Error(`No intake ${intakeId}`);
  db.update('intake', intakeId, { next_code: intake.next_code + 1 });
  return candidateCode(intake.code, intake.next_code);
}
