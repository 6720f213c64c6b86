import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

type LimitRefusal = AppError<'stays.limit-other-day'>;
type BedRefusal = AppError<'stays.bed-rule'>;
const LIMIT = /^limit\.(site|operational)$/;
const BED = /^bed\.(taken|called|child-with-adult|out-of-service|wrong-sex)$/;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/**
 * Runs the writes of a stay. The use case has decided by the day itself; the triggers look at the
 * whole interval, so a number that the ledger lowers for a later day refuses here. The refusal rolls
 * the whole transaction back.
 */
export function guardLimits<T>(write: () => T): Result<T, LimitRefusal> {
  try {
    return ok(write());
  } catch (error) {
    const limit = LIMIT.exec(messageOf(error))?.[1];
    if (limit === undefined) throw error;
    return err({ code: 'stays.limit-other-day', limit: limit as LimitRefusal['limit'] });
  }
}

/** The same for a bed: whoever comes into the room later is looked at on the day of coming. */
export function guardBed<T>(write: () => T): Result<T, BedRefusal> {
  try {
    return ok(write());
  } catch (error) {
    const rule = BED.exec(messageOf(error))?.[1];
    if (rule === undefined) throw error;
    return err({ code: 'stays.bed-rule', rule: rule.replaceAll('-', '_') as BedRefusal['rule'] });
  }
}
