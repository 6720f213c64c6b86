import { findEnrolment, listStaysFrom, personName } from '#db/queries/enrolments.ts';
import { decideWithdrawal, type EndReason } from '#shared/domain/enrolment/decide-withdrawal.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';

export interface Withdrawal {
  readonly enrolment: string;
  /** The first day on which seat and bed are free. */
  readonly on: LocalDate;
  readonly reason: EndReason;
  readonly note: string;
}

/** Ends an enrolment and its bed from a day on. Nothing is deleted: it ends, with a reason. */
export function withdraw(context: CommandContext, input: Withdrawal) {
  const { db } = context;
  const enrolment = findEnrolment(db, input.enrolment);
  if (!enrolment) {
    return err({ code: 'enrolments.not-found', enrolment: input.enrolment } as const);
  }
  const name = personName(db, enrolment.person_id);
  const plan = decideWithdrawal({
    candidate: name,
    arrivedOn: enrolment.from_date,
    endedOn: enrolment.until_date,
    stays: listStaysFrom(db, enrolment.id, input.on).map(({ id, from_date, until_date }) => ({
      id,
      from: from_date,
      until: until_date,
    })),
    on: input.on,
    today: context.today,
  });
  if (!plan.ok) return plan;
  for (const id of plan.value.cancel) db.remove('bed_stay', id);
  for (const id of plan.value.shorten) db.update('bed_stay', id, { until_date: input.on });
  db.update('enrolment', enrolment.id, { until_date: input.on, end_reason: input.reason });
  if (enrolment.candidate_id !== null) {
    refreshCandidates(db, [enrolment.candidate_id], { today: context.today, search: 'kept' });
  }
  context.subject(enrolment.uid);
  context.describe({ name, reason: input.reason, note: input.note });
  return ok({ name, level: enrolment.level });
}
