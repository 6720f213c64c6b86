/** A group of fewer people than this is not told apart in public (domain-facility 6). */
const FEWEST = 5;

/** Cells, by index, of which `plus` add up to as much as `minus` do. */
export interface Sum {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

export type Hidden = 'few' | 'more' | null;

/** Under five, and not nought. */
export const isFew = (value: number): boolean => value > 0 && value < FEWEST;

/** What a hidden cell can be for whoever knows the rule: 1 to 4, or five and more. */
const LEAST = { few: 1, more: FEWEST } as const;
const MOST = { few: FEWEST - 1, more: Number.POSITIVE_INFINITY } as const;

/**
 * Whether what is hidden in a sum can be worked out from what is shown: a single hidden cell always;
 * several where they add up to the least or the most that they can.
 */
function givesAway(cells: readonly number[], sum: Sum, hidden: readonly Hidden[]): boolean {
  let [rest, least, most, count] = [0, 0, 0, 0];
  const add = (at: number, sign: 1 | -1): void => {
    const kind = hidden[at];
    if (!kind) return;
    count += 1;
    rest += sign * (cells[at] ?? 0);
    least += sign === 1 ? LEAST[kind] : -MOST[kind];
    most += sign === 1 ? MOST[kind] : -LEAST[kind];
  };
  for (const at of sum.plus) add(at, 1);
  for (const at of sum.minus) add(at, -1);
  return count === 1 || (count > 1 && (rest <= least || rest >= most));
}

/**
 * The cell to hide besides: a part before the total, the smallest part that is five and more. Nought
 * is always told.
 */
function second(cells: readonly number[], sum: Sum, hidden: readonly Hidden[]): number | undefined {
  const size = (at: number): number => cells[at] ?? 0;
  const open = (all: readonly number[]): number[] =>
    all.filter((at) => hidden[at] === null && size(at) > 0).toSorted((a, b) => size(a) - size(b));
  return open(sum.plus)[0] ?? open(sum.minus)[0];
}

/**
 * Which cells are not shown in public: those under five (nought names nobody), and as many besides
 * that no sum gives one of them away. Where exactly one cell of a sum is hidden, a second one is,
 * or the total. `also` are hidden from the start, for they are known to be hidden elsewhere. Sums are
 * looked at one by one: what two of them give away only together stays.
 */
export function hideFew(
  cells: readonly number[],
  sums: readonly Sum[],
  also: ReadonlySet<number> = new Set(),
): readonly Hidden[] {
  const hidden: Hidden[] = cells.map((value, at) => {
    if (isFew(value)) return 'few';
    return also.has(at) ? 'more' : null;
  });
  for (let again = true; again;) {
    again = false;
    for (const sum of sums) {
      if (!givesAway(cells, sum, hidden)) continue;
      const at = second(cells, sum, hidden);
      if (at === undefined) continue;
      hidden[at] = 'more';
      again = true;
    }
  }
  return hidden;
}
