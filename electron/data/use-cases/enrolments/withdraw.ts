import { findEnrolment, listStaysFrom, personName } from '#db/queries/enrolments.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';

export interface Withdrawal {
  readonly enrolment: string;
  /** The first day on which seat and bed are free. */
  readonly on: LocalDate;
  readonly reason: string;
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
  if (enrolment.until_date) {
    return err({ code: 'enrolments.already-ended', name, on: enrolment.until_date } as const);
  }
  if (input.on <= enrolment.from_date) {
    return err({
      code: 'enrolments.before-arrival',
      on: input.on,
      arrived: enrolment.from_date,
    } as const);
  }
  for (const stay of listStaysFrom(db, enrolment.id, input.on)) {
    if (stay.from_date >= input.on) db.remove('bed_stay', stay.id);
    else db.update('bed_stay', stay.id, { until_date: input.on });
  }
  db.update('enrolment', enrolment.id, { until_date: input.on, end_reason: input.reason });
  if (enrolment.candidate_id !== null) {
    refreshCandidates(db, [enrolment.candidate_id], { today: context.today, search: 'kept' });
  }
  context.subject(enrolment.uid);
  context.describe({ name, reason: input.reason, note: input.note });
  return ok({ name, level: enrolment.level });
}
