import { findDecree, listDecreeCandidateIds } from '#db/queries/decrees.ts';
import { err, ok } from '#shared/result.ts';
import { refuseRevocationDay } from '#shared/domain/decrees/revocation-day.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { findSecond } from './find-second.ts';

export interface Revocation {
  readonly decree: string;
  readonly on: LocalDate;
  readonly reason: string;
  /** Login of the second person, whose password has been checked. */
  readonly secondLogin: string;
}

/** Ends a decree from a day on, with the second person's name. Who has arrived stays a pupil. */
export function revokeDecree(context: CommandContext, input: Revocation) {
  const { db } = context;
  const decree = findDecree(db, input.decree);
  if (!decree) return err({ code: 'decrees.not-found', decree: input.decree } as const);
  if (decree.revoked_on) {
    return err({ code: 'decrees.already-revoked', on: decree.revoked_on } as const);
  }
  const early = refuseRevocationDay(input.on, decree.signed_on, context.today);
  if (early) return err(early);
  const found = findSecond(context, input.secondLogin);
  if (!found.ok) return found;
  const second = found.value;
  db.update('decree', decree.id, {
    revoked_on: input.on,
    revoke_reason: input.reason,
    revoked_second: second.full_name,
  });
  const ids = listDecreeCandidateIds(db, decree.id);
  refreshCandidates(db, ids, { today: context.today, search: 'kept' });
  context.subject(decree.uid, second.uid);
  context.describe({ number: decree.number, reason: input.reason, second: second.full_name });
  return ok({ names: ids.length });
}
