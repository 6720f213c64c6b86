import type { ReactNode } from 'react';

/** A row between the rows of a list that belongs to no person: the cut line, a section's title. */
export interface SpecialRow {
  key: string;
  /** Index of the list row it stands above; the row count puts it at the end. */
  before: number;
  /** Height in px. */
  height: number;
  content: ReactNode;
  /** It heads a group that opens and folds: a press, Enter, Space; the right and the left arrow. */
  fold?: GroupFold;
}

export interface GroupFold {
  open: boolean;
  onToggle: () => void;
}

export type GridItem = { kind: 'row'; row: number } | { kind: 'special'; special: SpecialRow };

/** The lines of a list, special rows counted in. */
export interface GridItems {
  count: number;
  at: (item: number) => GridItem;
  ofRow: (row: number) => number;
}

/** Merges `rowCount` list rows with the special rows, without making a list of them all. */
export function gridItems(rowCount: number, specials: readonly SpecialRow[] = []): GridItems {
  const sorted = specials
    .filter((special) => special.before >= 0 && special.before <= rowCount)
    .toSorted((a, b) => a.before - b.before);
  /** How many special rows stand where `isBefore` holds; it holds for the first ones only. */
  const countWhile = (isBefore: (special: SpecialRow, index: number) => boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const special = sorted[middle];
      if (special !== undefined && isBefore(special, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const ofRow = (row: number) => row + countWhile(({ before }) => before <= row);
  const at = (item: number): GridItem => {
    const above = countWhile(({ before }, index) => before + index < item);
    const special = sorted[above];
    if (special !== undefined && special.before + above === item)
      return { kind: 'special', special };
    return { kind: 'row', row: item - above };
  };
  return { count: rowCount + sorted.length, at, ofRow };
}

/** The item nearest to this one in a direction that is a row of the list; null where none is left. */
export function nextRow(
  { count, at }: Pick<GridItems, 'count' | 'at'>,
  item: number,
  step: 1 | -1,
): number | null {
  for (let next = item; next >= 0 && next < count; next += step)
    if (at(next).kind === 'row') return next;
  return null;
}
