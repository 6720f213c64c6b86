import { findLiveCall, getApplication } from '#db/queries/applications.ts';
import type { WITHDRAWAL_REASONS } from '#shared/domain/waitlist/withdrawal-reasons.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { checkAfterReceived, checkPast, finish, openApplication } from './open-application.ts';
import { refreshApplications } from './refresh-applications.ts';

interface Withdrawal {
  readonly application: string;
  readonly reason: (typeof WITHDRAWAL_REASONS)[number];
  readonly on: LocalDate;
  readonly note: string;
}

/** Ends a request that goes no further: withdrawn, died, moved. A bed held for it is free again. */
export function withdrawApplication(context: CommandContext, input: Withdrawal) {
  const { db, today } = context;
  const found = openApplication(db, input.application);
  if (!found.ok) return found;
  const { application } = found.value;
  const wrong = checkPast(input.on, today) ?? checkAfterReceived(input.on, found.value);
  if (wrong) return err(wrong);
  const call = findLiveCall(db, application.id);
  if (call) {
    const on = input.on < call.called_on ? call.called_on : input.on;
    const answer = call.answer ?? 'withdrawn';
    db.update('bed_call', call.id, {
      answer,
      answered_on: call.answered_on ?? on,
      reason: input.note === '' ? input.reason : input.note,
      ended_on: on,
    });
  }
  db.update('application', application.id, {
    closed_on: input.on,
    closed_reason: input.reason,
    ...(input.note === '' ? {} : { note: joined(application.note, input.note) }),
  });
  return ok(finish(context, found.value, { reason: input.reason }));
}

const joined = (before: string, added: string): string =>
  before === '' ? added : `${before}\n${added}`;

/**
 * Ends a request because the person has come: its call ends on that day, and so does the request.
 * Part of the admission, in its transaction.
 */
export function closeAdmitted(context: CommandContext, applicationId: number, on: LocalDate): void {
  const { db } = context;
  const { application } = getApplication(db, applicationId);
  const call = findLiveCall(db, applicationId);
  if (call) {
    db.update('bed_call', call.id, {
      answer: call.answer ?? 'accepted',
      answered_on: call.answered_on ?? on,
      ended_on: on,
    });
  }
  db.update('application', application.id, { closed_on: on, closed_reason: 'admitted' });
  refreshApplications(db, [applicationId], context);
}
