import { listExpected } from '#db/queries/arrivals.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { awaitedUntil, isOverdue } from '#shared/domain/enrolment/no-show.ts';
import { heldUntil, holdOn } from '#shared/domain/enrolment/health-hold.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/**
 * Who of an intake has not come, with the day from which the absence is proposed. While a seat is kept
 * for a health result no absence is proposed; from the review date on it is to be looked at again.
 */
export const expectedOf = ({ db, today }: QueryContext, intake: StoredRow<'intake'>) =>
  listExpected(db, intake.id).map(({ signed_on: signedOn, health, health_due: dueOn, ...row }) => {
    const until = awaitedUntil({
      termStartsOn: intake.term_starts_on,
      signedOn,
      days: intake.no_show_days,
    });
    const kept = heldUntil(health === null ? undefined : { value: health, dueOn });
    const hold = holdOn(kept, today);
    return {
      ...row,
      until,
      late: hold === 'none' && isOverdue(until, today),
      heldUntil: kept,
      hold,
    };
  });

/** Who is still expected at the intake the screens work with. */
export function showExpected(context: QueryContext) {
  const intake = findCurrentIntake(context.db);
  return ok(intake === undefined ? [] : expectedOf(context, intake));
}
