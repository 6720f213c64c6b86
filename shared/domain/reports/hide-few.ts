/** A group of fewer people than this is not told apart in public (domain-facility 6). */
export const FEWEST = 5;

/** Cells, by index, of which `plus` add up to as much as `minus` do. */
export interface Sum {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

export type Hidden = 'few' | 'more' | null;

const isFew = (value: number): boolean => value > 0 && value < FEWEST;

/**
 * Whether what is hidden in a sum can be worked out from what is shown: a single hidden cell always;
 * several that are all under five where their sum is the least or the most that it can be.
 */
function givesAway(cells: readonly number[], sum: Sum, hidden: readonly Hidden[]): boolean {
  const plus = sum.plus.filter((at) => hidden[at] !== null);
  const minus = sum.minus.filter((at) => hidden[at] !== null);
  const all = [...plus, ...minus];
  if (all.length === 0) return false;
  if (all.length === 1) return true;
  if (all.some((at) => hidden[at] === 'more')) return false;
  const total = (of: readonly number[]): number => of.reduce((n, at) => n + (cells[at] ?? 0), 0);
  const rest = total(plus) - total(minus);
  const least = plus.length - minus.length * (FEWEST - 1);
  const most = plus.length * (FEWEST - 1) - minus.length;
  return rest === least || rest === most;
}

/** The cell to hide besides: the smallest that is not few itself; nought only where nothing else is. */
function second(cells: readonly number[], sum: Sum, hidden: readonly Hidden[]): number | undefined {
  const open = [...sum.plus, ...sum.minus].filter((at) => hidden[at] === null);
  const size = (at: number): number => cells[at] ?? 0;
  const large = open.filter((at) => size(at) >= FEWEST);
  return (large.length > 0 ? large : open).toSorted((a, b) => size(a) - size(b))[0];
}

/**
 * Which cells are not shown in public: those under five (nought names nobody), and as many besides
 * that no sum gives one of them away. Where exactly one cell of a sum is hidden, a second one is,
 * or the total. `also` are hidden from the start, for they are known to be hidden elsewhere.
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
