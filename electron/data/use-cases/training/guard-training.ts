import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

type OtherDay = AppError<'training.limit-other-day'>;

const LIMITS: Readonly<Record<string, OtherDay['limit']>> = {
  'training.seats-full': 'seats',
  'training.workshop-full': 'workshop',
  'training.day-seats-full': 'day_seats',
  'training.wheelchair-full': 'wheelchair',
  'training.main-twice': 'main',
  'training.outside-cohort': 'cohort',
  'training.instructor-clash': 'lesson',
  'training.workshop-clash': 'lesson',
};

/**
 * Runs one write of training. The use case has decided by the day itself; the triggers look at the
 * whole time, so somebody who comes later can refuse here. SQLite takes back that statement only.
 */
export function guardTraining<T>(write: () => T): Result<T, OtherDay> {
  try {
    return ok(write());
  } catch (error) {
    const limit = error instanceof Error ? LIMITS[error.message] : undefined;
    if (limit === undefined) throw error;
    return err({ code: 'training.limit-other-day', limit });
  }
}
