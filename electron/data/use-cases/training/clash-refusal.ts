import type { CohortRow } from '#db/queries/training-rows.ts';
import type { Clash } from '#shared/domain/training/clash.ts';
import { err } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** A name with the row id behind it, so that no two of one name are one. */
export const keyed = ({ name, id }: { readonly name: string; readonly id: number }): string =>
  `${name}\u001f${id}`;

/** What would be in two places at once, named with the other lesson. */
export const clashError = (clash: Clash) =>
  err({
    code: 'training.clash',
    kind: clash.kind,
    who: clash.who.split('\u001f')[0] ?? '',
    cohort: clash.with.cohort,
    weekday: clash.with.weekday,
    start: clash.with.start,
    end: clash.with.end,
  } as const);

export function outsideCohort(cohort: CohortRow, on: LocalDate) {
  const { from_date: from, until_date: until } = cohort;
  return on < from || (until !== null && on >= until)
    ? ({ code: 'training.outside-cohort', on, from, until: until ?? '' } as const)
    : undefined;
}
