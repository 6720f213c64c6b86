import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

type OtherDay = AppError<'enrolments.limit-other-day'>;
const LIMIT = /^limit\.(site|level|class|beds)$/;

/**
 * Runs one write of a stay. The use case has decided by the numbers of the day itself; the triggers
 * look at the whole stay, so a number that the ledger lowers for a later day refuses here. SQLite
 * takes back that one statement only, and nothing of it has been recorded.
 */
export function guardLimits<T>(write: () => T): Result<T, OtherDay> {
  try {
    return ok(write());
  } catch (error) {
    const limit = error instanceof Error ? LIMIT.exec(error.message)?.[1] : undefined;
    if (limit === undefined) throw error;
    return err({ code: 'enrolments.limit-other-day', limit: limit as OtherDay['limit'] });
  }
}
