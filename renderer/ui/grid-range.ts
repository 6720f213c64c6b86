import { useEffect } from 'react';
import { type GridItems, nextRow } from '#renderer/ui/grid-items.ts';

interface RangeOptions {
  lines: {
    scrollOffset: number | null;
    getVirtualItemForOffset: (offset: number) => { index: number } | undefined;
  };
  items: GridItems;
  rowCount: number;
  /** Height of the scrolling box and of the head that stands over it, px. */
  height: number;
  head: number;
  report: ((from: number, to: number) => void) | undefined;
}

/** The list row at an item, or the nearest one in the given direction when it is a special row. */
function rowNear(items: GridItems, item: number, step: 1 | -1): number {
  const near = nextRow(items, item, step);
  const found = near === null ? undefined : items.at(near);
  return found?.kind === 'row' ? found.row : 0;
}

/** Reports which rows of the list are in view: `from` inclusive, `to` exclusive. */
export function useVisibleRange({ lines, items, rowCount, height, head, report }: RangeOptions) {
  const offset = lines.scrollOffset ?? 0;
  const bottom = offset + Math.max(height, head + 1) - 1;
  const first = lines.getVirtualItemForOffset(offset + head)?.index ?? 0;
  const last = lines.getVirtualItemForOffset(bottom)?.index ?? 0;
  const from = rowCount === 0 ? 0 : rowNear(items, first, 1);
  const to = rowCount === 0 ? 0 : Math.min(rowNear(items, last, -1) + 1, rowCount);
  useEffect(() => {
    report?.(from, to);
  }, [report, from, to]);
}
