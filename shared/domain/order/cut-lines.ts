import type { Level, Sex } from '../../vocabulary.ts';
import type { KeyValue } from './explain.ts';
import type { OrderKeyName } from './policy.ts';

/** Somebody of a run as its cut lines need them: who got a place, and by which keys. */
export interface CutPlace {
  readonly level: Level;
  readonly sex: Sex;
  readonly outcome: 'admitted' | 'reserve' | 'left_out';
  /** Place in the order of the level; null for who was not ordered. */
  readonly rank: number | null;
  readonly keys: readonly KeyValue[];
}

/** Where the places of one level and sex end. Counts and keys only: no name, no value of anybody. */
export interface CutLine {
  readonly level: Level;
  readonly sex: Sex;
  readonly ordered: number;
  readonly admitted: number;
  /**
   * What told the last inside from the first outside: keys alike before the one that decided
   * (null where none did, or where who stood behind got a place). Null where nobody stood outside.
   */
  readonly limit: {
    readonly same: readonly OrderKeyName[];
    readonly decidedBy: OrderKeyName | null;
    /** Ordered children who are equal to the last inside in every key. */
    readonly tied: number;
  } | null;
}

/** What a key says of somebody, as two can be compared by it. */
function signOf(value: KeyValue): string {
  switch (value.key) {
    // Any one counted vulnerability is as good as another.
    case 'vulnerability':
      return value.counted.length > 0 ? 'counted' : '';
    case 'desil':
      return String(value.desil);
    case 'school_status':
      return value.status;
    case 'recommendation':
      return value.recommendation;
    case 'age':
      return String(value.birthDate);
    case 'draw':
      return String(value.drawNumber);
  }
}

/** The first key by which two of a run differ; null where they are equal in all. */
export const decidingKey = (a: readonly KeyValue[], b: readonly KeyValue[]): OrderKeyName | null =>
  a.find((value, at) => {
    const other = b[at];
    return other === undefined || signOf(value) !== signOf(other);
  })?.key ?? null;

type Ranked = CutPlace & { readonly rank: number };

function limitOf(ranked: readonly Ranked[]): CutLine['limit'] {
  const first = ranked.find(({ outcome }) => outcome !== 'admitted');
  const last = ranked.findLast(({ outcome }) => outcome === 'admitted');
  if (first === undefined) return null;
  if (last === undefined || last.rank > first.rank) return { same: [], decidedBy: null, tied: 0 };
  const decidedBy = decidingKey(last.keys, first.keys);
  const at = last.keys.findIndex(({ key }) => key === decidedBy);
  const same = decidedBy === null ? last.keys : last.keys.slice(0, at);
  const tied = ranked.filter(({ keys }) => decidingKey(keys, last.keys) === null).length;
  return { same: same.map(({ key }) => key), decidedBy, tied: decidedBy === null ? tied : 0 };
}

/**
 * The cut line of one level and sex, for beds part boys and girls while the order is one. `places`
 * may come in any order; who was not ordered does not count.
 */
export function cutLine(
  places: readonly CutPlace[],
  { level, sex }: { readonly level: Level; readonly sex: Sex },
): CutLine {
  const ranked = places
    .filter((one): one is Ranked => one.level === level && one.sex === sex && one.rank !== null)
    .toSorted((a, b) => a.rank - b.rank);
  const admitted = ranked.filter(({ outcome }) => outcome === 'admitted').length;
  return { level, sex, ordered: ranked.length, admitted, limit: limitOf(ranked) };
}
