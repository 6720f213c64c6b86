import { useEffect, useRef } from 'react';
import type { GridItems } from '#renderer/ui/grid-items.ts';

/** Rows that are chosen for one act together, by `getRowId`. Space marks one and lets go of it again. */
export interface GridMarks<Row> {
  readonly has: (id: string) => boolean;
  readonly toggle: (row: Row) => void;
}

interface OpeningOptions<Row> {
  readonly getRow: (index: number) => Row | undefined;
  readonly onOpen?: (row: Row, index: number) => void;
  readonly selectedId?: string | null;
  readonly marks?: GridMarks<Row> | undefined;
}

/** What is done with a whole row: its panel opens, also for a row still loading; it is marked. */
export function useGridOpening<Row>(props: OpeningOptions<Row>, items: GridItems) {
  const rowAt = (item: number): { row: Row; index: number } | undefined => {
    const at = item < items.count ? items.at(item) : undefined;
    const row = at?.kind === 'row' ? props.getRow(at.row) : undefined;
    return at?.kind === 'row' && row !== undefined ? { row, index: at.row } : undefined;
  };
  const openItem = (item: number) => {
    const found = rowAt(item);
    if (found !== undefined) props.onOpen?.(found.row, found.index);
  };
  const markItem = (item: number) => {
    const found = rowAt(item);
    if (found !== undefined) props.marks?.toggle(found.row);
  };
  // The panel follows the arrow keys; a row still loading opens as soon as it is there.
  const pending = useRef<number | null>(null);
  const follow = (item: number) => {
    if (props.selectedId !== undefined && props.selectedId !== null) pending.current = item;
  };
  useEffect(() => {
    const item = pending.current;
    if (item === null) return;
    const at = items.at(item);
    if (at.kind === 'row' && props.getRow(at.row) === undefined) return;
    pending.current = null;
    openItem(item);
  });
  return { openItem, markItem, follow };
}
