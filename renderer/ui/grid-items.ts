import type { ReactNode } from 'react';

/** A row between the rows of a list that belongs to no person: the cut line, a section's title. */
export interface SpecialRow {
  key: string;
  /** Index of the list row it stands above; the row count puts it at the end. */
  before: number;
  /** Height in px. */
  height: number;
  content: ReactNode;
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
  const ofRow = (row: number) => row + sorted.filter((special) => special.before <= row).length;
  const at = (item: number): GridItem => {
    for (const [index, special] of sorted.entries()) {
      const position = special.before + index;
      if (position === item) return { kind: 'special', special };
      if (position > item) return { kind: 'row', row: item - index };
    }
    return { kind: 'row', row: item - sorted.length };
  };
  return { count: rowCount + sorted.length, at, ofRow };
}
