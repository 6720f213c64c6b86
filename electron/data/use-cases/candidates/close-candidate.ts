import { findCandidate } from '#db/queries/candidates.ts';
import type { CloseReason } from '#shared/domain/candidates/close-reasons.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { checkPast } from './check-form.ts';
import { refreshCandidates } from './refresh-candidates.ts';

interface CloseInput {
  readonly uid: string;
  readonly reason: CloseReason;
  readonly closedOn: LocalDate;
  readonly note: string;
}

/** Ends a candidacy with date and reason. The record stays and can be opened again. */
export function closeCandidate(context: CommandContext, input: CloseInput) {
  const { db, today } = context;
  const { uid, reason } = input;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  const { candidate, person } = found;
  const { name } = person;
  if (candidate.closed_reason !== null)
    return err({ code: 'candidates.closed', name, reason: candidate.closed_reason });
  if (candidate.stage === 'arrived') return err({ code: 'candidates.arrived', name });
  if (reason === 'other' && input.note === '')
    return err({ code: 'candidates.note-needed', reason });
  const late = checkPast(input.closedOn, today);
  if (late) return err(late);
  db.update('candidate', candidate.id, {
    closed_on: input.closedOn,
    closed_reason: reason,
    ...(input.note === '' ? {} : { note: joined(candidate.note, input.note) }),
  });
  refreshCandidates(db, [candidate.id], { today, search: 'kept' });
  context.subject(uid, person.uid);
  context.describe({ name, code: candidate.code, reason });
  return ok({ uid, name, code: candidate.code });
}

const joined = (before: string, added: string): string =>
  before === '' ? added : `${before}\n${added}`;

/** Takes a candidacy up again: its stage follows from the gates as they stand. */
export function reopenCandidate(context: CommandContext, { uid }: { uid: string }) {
  const { db, today } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  const { candidate, person } = found;
  const { name } = person;
  if (candidate.closed_on === null) return err({ code: 'candidates.not-closed', name });
  db.update('candidate', candidate.id, { closed_on: null, closed_reason: null });
  refreshCandidates(db, [candidate.id], { today, search: 'kept' });
  context.subject(uid, person.uid);
  context.describe({ name, code: candidate.code, reason: candidate.closed_reason });
  return ok({ uid, name, code: candidate.code });
}
