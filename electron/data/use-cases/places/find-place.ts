import type { AppError } from '#shared/errors.ts';
import { err } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

export type PlaceKind = 'site' | 'class' | 'dormitory' | 'room' | 'bed';

/** The refusal of a place that is not there (any more). */
export const noPlace = (what: PlaceKind, uid: string) =>
  err({ code: 'places.not-found', what, uid } as const);

type Interval = { readonly from_date: LocalDate; readonly until_date: LocalDate | null };

/**
 * Why an interval may not end on a day: it has ended already, or it would end before it began.
 * An end that lies in the future may be moved.
 */
export function endRefusal(
  name: string,
  { from_date, until_date }: Interval,
  on: LocalDate,
  today: LocalDate,
): AppError<'places.already-closed' | 'places.closes-too-early'> | undefined {
  if (until_date !== null && until_date <= today) {
    return { code: 'places.already-closed', name, on: until_date };
  }
  return on <= from_date ? { code: 'places.closes-too-early', name, from: from_date } : undefined;
}
