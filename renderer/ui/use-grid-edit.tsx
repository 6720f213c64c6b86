import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { CellEditor } from '#renderer/ui/CellEditor.tsx';
import { cellAfter, type EditMove, editStart, type GridEditing } from '#renderer/ui/grid-edit.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { type GridItem, nextRow } from '#renderer/ui/grid-items.ts';
import type { GridPlace, GridSize } from '#renderer/ui/grid-keys.ts';
import { useMarkedBlock } from '#renderer/ui/use-marked-block.ts';

interface GridEditOptions<Row> {
  grid: {
    readonly editing?: GridEditing<Row> | undefined;
    readonly getRow: (index: number) => Row | undefined;
    readonly rowCount: number;
  };
  items: { readonly count: number; readonly at: (item: number) => GridItem };
  columns: readonly GridColumn<Row>[];
  size: GridSize;
  focus: {
    readonly place: GridPlace;
    readonly goTo: (place: GridPlace) => void;
    /** What a key does that opens no cell. */
    readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  };
}

interface OpenCell {
  readonly item: number;
  readonly column: number;
  readonly text: string;
}

/** The one cell of a grid that is open, what opens it, and where it goes from there. */
export function useGridEdit<Row>(options: GridEditOptions<Row>) {
  const { grid, items, columns, focus } = options;
  const { editing } = grid;
  const { place } = focus;
  const block = useMarkedBlock({
    ...options,
    editing,
    place,
    rowCount: grid.rowCount,
    goTo: focus.goTo,
  });
  const goTo = (to: GridPlace) => {
    block.unmark();
    focus.goTo(to);
  };
  const [open, setOpen] = useState<OpenCell | null>(null);
  /** The row of an item; undefined for special rows and rows still loading. */
  const rowOf = (index: number): Row | undefined => {
    const item = index < items.count ? items.at(index) : undefined;
    return item?.kind === 'row' ? grid.getRow(item.row) : undefined;
  };
  const textAt = (item: number, column: number): string | null => {
    const row = rowOf(item);
    const id = columns[column]?.id;
    return row === undefined || id === undefined ? null : (editing?.textOf(row, id) ?? null);
  };
  const editable = (item: number) => [...columns.keys()].filter((at) => textAt(item, at) !== null);

  const begin = (at: GridPlace, start: { keep: boolean; text: string }): boolean => {
    const column = at.column ?? editable(at.item)[0];
    const text = column === undefined ? null : textAt(at.item, column);
    if (column === undefined || text === null) return false;
    if (at.column === null) goTo({ item: at.item, column });
    setOpen({ item: at.item, column, text: start.keep ? text : start.text });
    return true;
  };

  /** Answers whether the key was one that opens a cell. */
  const opens = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    if (editing === undefined || open !== null || place.item < 0) return false;
    if (event.target instanceof HTMLElement && event.target.matches('input, button')) return false;
    // On a whole row Enter opens its panel, as in every list; F2 steps into its first cell.
    const start = place.column === null && event.key !== 'F2' ? null : editStart(event);
    if (start === null || !begin(place, start)) return false;
    event.preventDefault();
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (open === null && block.onKeyDown(event)) return;
    if (opens(event)) return;
    // Whatever else moves the focus begins anew; Tab and the letters of Ctrl leave the marks alone.
    if (/^(Arrow|Page|Home|End)/.test(event.key)) block.unmark();
    focus.onKeyDown(event);
  };

  /** A click in the list goes to the cell; a second one opens it. */
  const onPress = (item: number, column: number | null, shift: boolean): boolean => {
    if (editing === undefined || column === null) return false;
    if (shift && block.markTo({ item, column })) return true;
    if (place.item === item && place.column === column)
      return begin({ item, column }, { keep: true, text: '' });
    goTo({ item, column });
    return true;
  };

  /** Where a cell goes: over the head of a group, into its first or its last row. */
  const pastHeads = (from: OpenCell, to: GridPlace): GridPlace => {
    const item = nextRow(items, to.item, to.item < from.item ? -1 : 1);
    return item === null ? { item: from.item, column: from.column } : { ...to, item };
  };

  const leave = (at: OpenCell, to: GridPlace | null) => {
    setOpen((now) => (now === at ? null : now));
    if (to !== null) goTo(to);
  };

  /** The editor of an item, when its cell is the open one. */
  const editorOf = (item: number): { column: number; node: ReactNode } | undefined => {
    const row = open?.item === item ? rowOf(item) : undefined;
    const id = open === null ? undefined : columns[open.column]?.id;
    if (open === null || row === undefined || id === undefined || editing === undefined)
      return undefined;
    const node = (
      <CellEditor
        key={`${item}:${id}`}
        label={editing.labelOf(row, id)}
        start={open.text}
        fault={editing.faultOf(row, id)}
        commit={(text, move: EditMove | null) => {
          const fault = editing.commit(row, id, text);
          if (fault !== undefined && move === null) editing.hold(row, id, text);
          if (fault !== undefined && move !== null) return fault;
          const size = { items: items.count, editable: editable(item) };
          leave(open, move === null ? null : pastHeads(open, cellAfter(open, move, size)));
          return undefined;
        }}
        commitAll={(text) => {
          setOpen(null);
          focus.goTo({ item, column: open.column });
          block.fill(text);
        }}
        cancel={() => {
          editing.drop(row, id);
          leave(open, { item, column: open.column });
        }}
      />
    );
    return { column: open.column, node };
  };
  const faultOf = (item: number) => {
    const row = rowOf(item);
    return editing === undefined || row === undefined
      ? undefined
      : (column: string) => editing.faultOf(row, column);
  };
  const listens = { onKeyDown, onCopy: block.onCopy, onPaste: block.onPaste };
  return { listens, onPress, editorOf, faultOf, block };
}
