import { drawSeedOf, findIntake, listCodes } from '#db/queries/intakes.ts';
import { drawNumbers } from '#shared/domain/order/draw-number.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noIntake } from './edit-intake.ts';

/**
 * Closes the list of an intake: computes every candidate's draw number from the sealed secret (and
 * the public number of a ceremony) and stores them, once. Written in bulk, without row records:
 * numbers that somebody has seen cannot be taken back, so there is no undo.
 */
export function closeList(
  context: CommandContext,
  input: { intake: string; publicNumber?: string | undefined },
) {
  const { db, now } = context;
  const intake = findIntake(db, input.intake);
  if (!intake) return noIntake(input.intake);
  if (intake.draws_stored_at !== null) {
    const at = intake.draws_stored_at;
    return err({ code: 'intakes.list-closed', intake: intake.code, at } as const);
  }
  const candidates = listCodes(db, intake.id);
  if (candidates.length === 0) return err({ code: 'intakes.empty', intake: intake.code } as const);
  const closed = { ...intake, draws_stored_at: now, draw_public: input.publicNumber || null };
  db.update('intake', intake.id, {
    draws_stored_at: closed.draws_stored_at,
    draw_public: closed.draw_public,
  });
  const codes = candidates.map(({ code }) => code);
  const numbers = drawNumbers(drawSeedOf(closed), intake.code, codes);
  for (const [index, { id }] of candidates.entries()) {
    db.exec('UPDATE candidate SET draw_number = ? WHERE id = ?', numbers[index], id);
  }
  context.subject(intake.uid);
  context.describe({
    name: intake.name,
    numbers: numbers.length,
    commitment: intake.draw_commitment,
    publicNumber: closed.draw_public,
  });
  return ok({ numbers: numbers.length });
}
