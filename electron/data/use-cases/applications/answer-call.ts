import { findCall, getApplication, type LiveCall } from '#db/queries/applications.ts';
import type { AnswerInput } from '#shared/contract/application-facts.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { checkPast, finish } from './open-application.ts';

type NotLive = AppError<
  | 'applications.call-not-found'
  | 'applications.call-ended'
  | 'applications.future-date'
  | 'applications.before-call'
>;

/** A call that holds a bed, and a day on which something can have happened to it. */
function liveCall(
  { db, today }: CommandContext,
  uid: string,
  on: LocalDate,
): Result<LiveCall, NotLive> {
  const call = findCall(db, uid);
  if (!call) return err({ code: 'applications.call-not-found', call: uid });
  if (call.ended_on !== null) {
    const { name } = getApplication(db, call.application_id).person;
    return err({ code: 'applications.call-ended', name, endedOn: call.ended_on });
  }
  const late = checkPast(on, today);
  if (late) return err(late);
  if (on >= call.called_on) return ok(call);
  return err({ code: 'applications.before-call', on, calledOn: call.called_on });
}

/**
 * How a call was answered (A5). A yes keeps the bed until the person comes; everything else frees
 * it. Since when somebody waits, and so the rank, stays as it was. A day that has passed without an
 * answer changes nothing by itself: a person records it.
 */
export function answerCall(
  context: CommandContext,
  { call: uid, answer: input }: { call: string; answer: AnswerInput },
) {
  const { db, today } = context;
  const live = liveCall(context, uid, input.on);
  if (!live.ok) return live;
  const call = live.value;
  const found = getApplication(db, call.application_id);
  if (call.answer !== null) {
    const { name } = found.person;
    return err({ code: 'applications.call-answered', name, answer: call.answer } as const);
  }
  const { answer, on, reason, parkUntil: until } = input;
  const accepted = answer === 'accepted';
  const parks = !accepted && until !== '';
  if (parks && until <= today)
    return err({ code: 'applications.park-past', until, today } as const);
  db.update('bed_call', call.id, {
    answer,
    answered_on: on,
    reason: reason === '' ? null : reason,
    ended_on: accepted ? null : on,
  });
  if (parks) {
    db.update('application', found.application.id, { parked_until: until, parked_reason: reason });
  }
  return ok({ ...finish(context, found, { bed: call.code, answer, reason }), bed: call.code });
}

/** Ends a call by decision, also after a yes: the bed is free again, the rank stays. */
export function endCall(
  context: CommandContext,
  { call: uid, on, reason }: { call: string; on: LocalDate; reason: string },
) {
  const { db } = context;
  const live = liveCall(context, uid, on);
  if (!live.ok) return live;
  const call = live.value;
  const found = getApplication(db, call.application_id);
  db.update('bed_call', call.id, { reason, ended_on: on });
  return ok({ ...finish(context, found, { bed: call.code, reason }), bed: call.code });
}
