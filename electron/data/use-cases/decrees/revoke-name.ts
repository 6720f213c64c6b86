import { findNameOfDecree } from '#db/queries/decree-changes.ts';
import { findDecree } from '#db/queries/decrees.ts';
import { refuseRevocationDay } from '#shared/domain/decrees/revocation-day.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { findSecond } from './find-second.ts';

export interface NameRevocation {
  readonly decree: string;
  readonly candidate: string;
  readonly on: LocalDate;
  readonly reason: string;
  /** Login of the second person, whose password has been checked. */
  readonly secondLogin: string;
}

/** Ends one name of a decree from a day on. Its place is free; a child who has arrived stays a pupil. */
export function revokeName(context: CommandContext, input: NameRevocation) {
  const { db, today } = context;
  const decree = findDecree(db, input.decree);
  if (!decree) return err({ code: 'decrees.not-found', decree: input.decree } as const);
  if (decree.revoked_on) {
    return err({ code: 'decrees.already-revoked', on: decree.revoked_on } as const);
  }
  const named = findNameOfDecree(db, decree.id, input.candidate);
  if (!named) return err({ code: 'decrees.not-in-decree', name: input.candidate } as const);
  const { name, endedOn } = named;
  if (endedOn !== null) return err({ code: 'decrees.name-ended', name, on: endedOn } as const);
  const early = refuseRevocationDay(input.on, decree.signed_on, today);
  if (early) return err(early);
  const second = findSecond(context, input.secondLogin);
  if (!second.ok) return second;
  db.insert('name_end', {
    uid: context.newUid(),
    name_id: named.id,
    decree_id: null,
    ended_on: input.on,
    reason: input.reason,
    second: second.value.full_name,
  });
  refreshCandidates(db, [named.candidateId], { today, search: 'kept' });
  context.subject(decree.uid, input.candidate, second.value.uid);
  context.describe({
    name,
    number: decree.number,
    reason: input.reason,
    second: second.value.full_name,
  });
  return ok({ name });
}
