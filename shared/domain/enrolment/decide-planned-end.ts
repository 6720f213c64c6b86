import { err, ok, type Result } from '../../result.ts';
import type { LocalDate } from '../../vocabulary.ts';

export interface PlannedEndChange {
  readonly candidate: string;
  readonly arrivedOn: LocalDate;
  /** The day the stay ended, where somebody ended it already. */
  readonly endedOn: LocalDate | null;
  /** The planned end that holds so far. */
  readonly before: LocalDate;
  /** The first day on which seat and bed are planned to be free. */
  readonly until: LocalDate;
  readonly today: LocalDate;
}

export type PlannedEndRefusal =
  | {
      readonly code: 'enrolments.already-ended';
      readonly candidate: string;
      readonly endedOn: LocalDate;
    }
  | { readonly code: 'enrolments.planned-end-same'; readonly until: LocalDate }
  /** Who is gone already is ended, not planned. */
  | {
      readonly code: 'enrolments.planned-end-past';
      readonly until: LocalDate;
      readonly today: LocalDate;
    };

/**
 * Whether a pupil's planned end may become another day (domain brief 2.2: entry is free, progress is
 * individual, so the end that level and grade give is only where one begins). It lies after today
 * and after the arrival: seats and beds of later days are counted by it. Answers the day.
 */
export function decidePlannedEnd(
  change: PlannedEndChange,
): Result<{ readonly until: LocalDate }, PlannedEndRefusal> {
  const { candidate, endedOn, before, until, today, arrivedOn } = change;
  if (endedOn !== null) return err({ code: 'enrolments.already-ended', candidate, endedOn });
  if (until === before) return err({ code: 'enrolments.planned-end-same', until });
  if (until <= today || until <= arrivedOn)
    return err({ code: 'enrolments.planned-end-past', until, today });
  return ok({ until });
}
