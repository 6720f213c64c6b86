import { foldPlace } from './fold-place.ts';
import { type Village, VILLAGES } from './villages.ts';

/** Fewer letters begin too many names. */
const LEAST = 2;

interface Findable {
  readonly of: Village;
  /** The folded name from each of its words on: "loajananilir", "jananilir", "ilir". */
  readonly starts: readonly string[];
}

function findable(of: Village): Findable {
  const words = of.village.split(/[\s-]+/);
  return { of, starts: words.map((_, at) => foldPlace('village', words.slice(at).join(' '))) };
}
const FINDABLE: readonly Findable[] = VILLAGES.map(findable);

/**
 * Villages of the province and `own` of the office whose name begins with what was typed, then those
 * in which a later word does; at most `most`, in the order of their codes. None for less than two letters.
 */
export function suggestVillages(
  typed: string,
  most: number,
  own: readonly Village[] = [],
): Village[] {
  const key = foldPlace('village', typed);
  if (key.length < LEAST) return [];
  const all = [...own.map(findable), ...FINDABLE];
  const begins = (at: (starts: readonly string[]) => readonly string[]) =>
    all.filter(({ starts }) => at(starts).some((start) => start.startsWith(key)));
  const first = begins((starts) => starts.slice(0, 1));
  const later = first.length < most ? begins((starts) => starts.slice(1)) : [];
  return [...new Set([...first, ...later])].slice(0, most).map(({ of }) => of);
}

/** A village on one line: "Rapak Dalam · Loa Janan Ilir · Samarinda". */
export const villageLine = ({ village, district, regency }: Village): string =>
  `${village} · ${district} · ${regency}`;
