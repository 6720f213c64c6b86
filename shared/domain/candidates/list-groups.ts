import { GATE_VALUES, LEVELS, SEXES, STAGES } from '../../vocabulary.ts';
import { foldPlace } from '../regions/fold-place.ts';

/** What the list of candidates can be grouped by; `visit` is what the home visit came to. */
export const GROUPINGS = [
  'level',
  'desil',
  'stage',
  'visit',
  'sex',
  'regency',
  'district',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * A group of the list. `values` is what its rows hold, the commonest first: one stored value ('' for
 * nothing), or every way in which one place was written. A district says `regency<tab>district`.
 */
export interface ListGroup {
  readonly values: string[];
  readonly count: number;
}

/** Rows `offset` to `offset + limit` of one group. */
export interface GroupPart {
  readonly values: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** Tells a group from the others of its list, also after somebody joined or left it. */
export const groupId = (by: Grouping, { values }: Pick<ListGroup, 'values'>): string =>
  placeKey(by, values[0] ?? '');

/** The two names of a district as it is stored. */
export function districtOf(value: string): { regency: string; district: string } {
  const [regency = '', district = ''] = value.split('\t');
  return { regency, district };
}

const RANKS: Readonly<Partial<Record<Grouping, readonly string[]>>> = {
  level: LEVELS,
  desil: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  stage: STAGES,
  visit: GATE_VALUES,
  sex: SEXES,
};

/** A value as it is compared: a place however it was typed, anything else as it is. */
function placeKey(by: Grouping, value: string): string {
  if (by === 'regency') return foldPlace('regency', value);
  if (by !== 'district') return value;
  const { regency, district } = districtOf(value);
  const folded = foldPlace('district', district);
  // Nobody said which district: one group, whatever the regency.
  return folded === '' ? '' : `${foldPlace('regency', regency)}\t${folded}`;
}

/**
 * Stored values with their counts as the groups of a list: a place that was written in several ways
 * is one group; vocabularies in their own order, places by name, what is not known last.
 */
export function groupsOf(
  by: Grouping,
  counted: readonly { readonly value: string; readonly count: number }[],
  backwards = false,
): ListGroup[] {
  const byKey = Map.groupBy(counted, ({ value }) => placeKey(by, value));
  const ranks = RANKS[by];
  const place = (key: string): number => ranks?.indexOf(key) ?? 0;
  const compared = (a: string, b: string): number => {
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    const order = place(a) - place(b) || (a < b ? -1 : Number(a > b));
    return backwards ? -order : order;
  };
  return [...byKey]
    .toSorted(([a], [b]) => compared(a, b))
    .map(([, same]) => {
      const often = same.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      return {
        values: often.map(({ value }) => value),
        count: same.reduce((sum, { count }) => sum + count, 0),
      };
    });
}

/** Which part of each group stands in the rows `offset` to `offset + limit` of the whole list. */
export function partsOf(
  groups: readonly ListGroup[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): (GroupPart & { values: string[] })[] {
  const parts: (GroupPart & { values: string[] })[] = [];
  let start = 0;
  for (const { values, count } of groups) {
    const from = Math.max(offset, start);
    const to = Math.min(offset + limit, start + count);
    if (from < to) parts.push({ values, offset: from - start, limit: to - from });
    start += count;
  }
  return parts;
}

/** The row of the list above which each group begins; a group that is folded has no rows there. */
export function groupStarts(counts: readonly number[]): number[] {
  let start = 0;
  return counts.map((count) => {
    const before = start;
    start += count;
    return before;
  });
}

/** A list of all rows of all groups without those of the folded ones. */
export function withoutFolded<Row>(
  rows: readonly Row[],
  groups: readonly ListGroup[],
  isFolded: (group: ListGroup) => boolean,
): Row[] {
  const starts = groupStarts(groups.map(({ count }) => count));
  return groups.flatMap((group, index) => {
    const from = starts[index] ?? 0;
    return isFolded(group) ? [] : rows.slice(from, from + group.count);
  });
}
