import { build } from '#db/build.ts';
import { findDecreeById } from '#db/queries/decree-heads.ts';
import { findDecree } from '#db/queries/decrees.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { checkHead, checkOrder } from './decree-head.ts';

interface Completion {
  readonly decree: string;
  readonly number: string;
  readonly signedOn: LocalDate;
}

/**
 * Types the number and date that followed. What the decree takes out of earlier ones ends on its
 * date, so that moves along.
 */
export function completeDecree(context: CommandContext, input: Completion) {
  const { db } = context;
  const { number, signedOn } = input;
  const decree = findDecree(db, input.decree);
  if (!decree) return err({ code: 'decrees.not-found', decree: input.decree } as const);
  if (decree.revoked_on !== null)
    return err({ code: 'decrees.already-revoked', on: decree.revoked_on } as const);
  if (decree.number_due === null)
    return err({ code: 'decrees.number-known', number: decree.number } as const);
  const amended = decree.amends_id === null ? undefined : findDecreeById(db, decree.amends_id);
  const refusal =
    checkHead(context, decree.intake_id, input, decree.id) ??
    (amended ? checkOrder(amended, signedOn) : undefined);
  if (refusal) return err(refusal);
  db.update('decree', decree.id, { number, signed_on: signedOn, number_due: null, date_open: 0 });
  const ends = db.all(build.selectFrom('name_end').select('id').where('decree_id', '=', decree.id));
  for (const { id } of ends) db.update('name_end', id, { ended_on: signedOn });
  context.subject(decree.uid);
  context.describe({ number, before: decree.number, signedOn });
  return ok({ uid: decree.uid, number });
}
