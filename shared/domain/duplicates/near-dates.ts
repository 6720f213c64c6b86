import type { LocalDate } from '#shared/vocabulary.ts';

/** How two birth dates lie to each other; null where one is unknown. */
export type DateLikeness = 'equal' | 'swapped' | 'digit' | 'differs';

/** Day and month as typed the other way round; the same date where they are equal. */
export const swappedDate = (date: LocalDate): string =>
  `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;

export function datesAlike(a: LocalDate | null, b: LocalDate | null): DateLikeness | null {
  if (a === null || b === null) return null;
  if (a === b) return 'equal';
  if (swappedDate(a) === b) return 'swapped';
  return differingPlaces(a, b) === 1 ? 'digit' : 'differs';
}

/** How many places of two equally long texts differ. */
export function differingPlaces(a: string, b: string): number {
  if (a.length !== b.length) return Math.max(a.length, b.length);
  let count = 0;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) count += 1;
  return count;
}
