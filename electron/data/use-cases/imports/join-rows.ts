import type { WriteDb } from '#db/connection.ts';
import { candidateCode } from '#shared/domain/candidates/candidate-code.ts';
import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { CommandContext } from '../../context.ts';
import { isSame, type JoinPlace, planJoin } from './plan-join.ts';
import { storeStagedRows } from './staged-rows.ts';
import { storeJoin } from './store-join.ts';

/** Rows that touch recorded ones are written one by one; so many between two breaths. */
const JOINING_PIECE = 200;
/**
 * Rows about known children, and new ones of known families: compared anew, then recorded. Says
 * after each piece how many are done.
 */
export function joinRows(
  context: CommandContext,
  place: JoinPlace,
  joining: number,
): Generator<number> {
  const { db, newUid } = context;
  const nextCode = (): string => takeCode(db, place.intakeId);
  return storeStagedRows<CandidateRow>(
    db,
    { joining, piece: JOINING_PIECE },
    ({ personId, doubtful, values }) => {
      const plan = planJoin(db, place, values, personId);
      if (personId !== null && isSame(plan)) return;
      storeJoin(db, place, values, plan, { newUid, nextCode, doubtful });
    },
  );
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
