import type { ReactNode } from 'react';

/** One column of a `DataGrid`. Widths are px without the gap between columns. */
export interface GridColumn<Row> {
  id: string;
  header: string;
  /** The head is read out only: the column holds links that say enough. */
  headHidden?: boolean;
  /** Least width; columns leave when their sum no longer fits. */
  width: number;
  /** Share of the room left over. Give it to the name and to the last column. */
  grow?: number;
  /** Names start, numbers and dates end, L/P centre. */
  align?: 'start' | 'end' | 'center';
  sortable?: boolean;
  /** Order in which columns leave a narrow window, 1 first. Without it the column never leaves. */
  leaves?: number;
  /** `code` is quiet, `name` 500 and 600 when selected, `rank` bold, `fault` red 600. */
  look?: 'code' | 'name' | 'rank' | 'fault' | 'plain';
  /** Up to two lines; give the grid a `rowHeight` of 52 or more. */
  wrap?: boolean;
  /** Anything clickable inside needs `tabIndex={-1}`: Enter on the cell clicks it. */
  cell: (row: Row) => ReactNode;
}

/** Gap between two columns, px. */
export const COLUMN_GAP = 16;

/**
 * The columns that fit in `room` px, in their given order: while they do not fit, the one with the
 * lowest `leaves` goes. Columns without `leaves` stay whatever the room.
 */
export function columnsThatFit<Row>(
  columns: readonly GridColumn<Row>[],
  room: number,
  gap: number = COLUMN_GAP,
): readonly GridColumn<Row>[] {
  let kept = columns;
  const need = () => kept.reduce((sum, column) => sum + column.width, 0) + gap * (kept.length - 1);
  while (need() > room) {
    const leaving = kept
      .filter((column) => column.leaves !== undefined)
      .toSorted((a, b) => (a.leaves ?? 0) - (b.leaves ?? 0))[0];
    if (leaving === undefined) return kept;
    kept = kept.filter((column) => column !== leaving);
  }
  return kept;
}

/** `grid-template-columns` of head and rows. */
export function columnTemplate<Row>(columns: readonly GridColumn<Row>[]): string {
  return columns
    .map((column) =>
      column.grow === undefined
        ? `${column.width}px`
        : `minmax(${column.width}px, ${column.grow}fr)`,
    )
    .join(' ');
}
