import { useElementSize, useMergedRef } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type CSSProperties, type Ref } from 'react';
import { COLUMN_GAP, columnsThatFit, columnTemplate } from '#renderer/ui/grid-columns.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
import { gridItems, type SpecialRow } from '#renderer/ui/grid-items.ts';
import { GridHead } from '#renderer/ui/GridHead.tsx';
import { GridLine } from '#renderer/ui/GridLine.tsx';
import { useGridTable, type GridSort } from '#renderer/ui/grid-table.ts';
import { useVisibleRange } from '#renderer/ui/grid-range.ts';
import { useGridEdit } from '#renderer/ui/use-grid-edit.tsx';
import { type GridMarks, useGridOpening } from '#renderer/ui/use-grid-opening.ts';
import { useGridFocus } from '#renderer/ui/use-grid-focus.ts';
import { useScreenSize, type ScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './DataGrid.module.css';

/** What a screen may ask of a grid it holds by `ref`. */
export interface DataGridHandle {
  /** Brings a row into view and puts the focus on it (F8, a panel that closes). */
  focusRow: (row: number) => void;
  /** Puts the focus back where it was in the list. */
  focus: () => void;
}

export interface DataGridProps<Row> {
  /** Name of the list for screen readers. */
  label: string;
  columns: readonly GridColumn<Row>[];
  /** Rows of the whole list, loaded or not. */
  rowCount: number;
  /** The row at an index of the whole list, or undefined while its block is loading. */
  getRow: (index: number) => Row | undefined;
  getRowId: (row: Row) => string;
  /** Row indexes in view, `from` inclusive, `to` exclusive. Load whole blocks around it. */
  onVisibleRange?: (from: number, to: number) => void;
  sort?: GridSort;
  onSort?: (sort: GridSort) => void;
  /** `getRowId` of the row whose panel is open. While one is, arrow keys open the next. */
  selectedId?: string | null;
  /** Enter, Space, click; and the arrow keys while a row is selected. */
  onOpen?: (row: Row, index: number) => void;
  /** Escape inside the list: close the panel. */
  onEscape?: () => void;
  /** Cut line, section titles. */
  specialRows?: readonly SpecialRow[];
  /** Row height in px where the list's own is not 38 (36 below 900 px). */
  rowHeight?: number;
  /** Cells are changed in place: typing, F2 or Enter on a cell; a click goes to the cell. */
  editing?: GridEditing<Row> | undefined;
  /** Rows that are marked for one act: Space, or a press with Ctrl. */
  marks?: GridMarks<Row> | undefined;
  ref?: Ref<DataGridHandle>;
}

const ROW: Record<ScreenSize, number> = { wide: 38, middle: 38, narrow: 36 };
const HEAD: Record<ScreenSize, number> = { wide: 32, middle: 32, narrow: 28 };
const EDGE: Record<ScreenSize, number> = { wide: 24, middle: 20, narrow: 12 };
const OVERSCAN = 8;

/**
 * A list of any length: sorted and paged elsewhere, shown here row by row as an ARIA grid with one
 * tab stop. Fills its flex parent. Keys: arrows, Home/End, Page Up/Down, Ctrl+Home/End, Enter,
 * Escape; Up from the first row reaches the heads, where Enter sorts.
 */
export function DataGrid<Row extends object>(props: DataGridProps<Row>) {
  const size = useScreenSize();
  const rowHeight = props.rowHeight ?? ROW[size];
  const scroller = useRef<HTMLDivElement>(null);
  const measured = useElementSize<HTMLDivElement>();
  const items = gridItems(props.rowCount, props.specialRows);
  // The bar takes its room out of the right edge, so that numbers stay aligned with the header.
  const bar = (scroller.current?.offsetWidth ?? 0) - (scroller.current?.clientWidth ?? 0);
  const room = measured.width === 0 ? Infinity : measured.width + bar - 2 * EDGE[size];
  const columns = columnsThatFit(props.columns, room, COLUMN_GAP);
  const activeItem = useRef(0);

  const virtualizer = useVirtualizer({
    count: items.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items.at(index);
      return item.kind === 'special' ? item.special.height : rowHeight;
    },
    overscan: OVERSCAN,
    useFlushSync: false,
    scrollMargin: HEAD[size],
    scrollPaddingStart: HEAD[size],
    // The tab stop stays in the page however far the list is scrolled.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = activeItem.current;
      return kept < 0 || kept >= range.count || shown.includes(kept)
        ? shown
        : [...shown, kept].toSorted((a, b) => a - b);
    },
  });
  const specialKey = (props.specialRows ?? []).map((s) => `${s.before}:${s.height}`).join();
  useEffect(() => virtualizer.measure(), [virtualizer, specialKey, rowHeight]);

  const height = virtualizer.scrollRect?.height ?? 0;
  const extent = {
    items: items.count,
    columns: columns.length,
    page: Math.max(1, Math.floor((height - HEAD[size]) / rowHeight) - 1),
    head: columns.some((column) => column.sortable === true),
  };
  const opening = useGridOpening(props, items);
  const focus = useGridFocus({
    root: scroller,
    size: extent,
    scrollTo: (item) => virtualizer.scrollToIndex(item, { align: 'auto' }),
    open: (place) => opening.openItem(place.item),
    mark: props.marks === undefined ? undefined : opening.markItem,
    sort: (index) => sortBy(columns[index]?.id),
    escape: props.onEscape,
    fold: (item, open) => {
      const at = items.at(item);
      const fold = at.kind === 'special' ? at.special.fold : undefined;
      if (fold !== undefined && fold.open !== open) fold.onToggle();
      return fold !== undefined;
    },
    moved: opening.follow,
  });
  activeItem.current = focus.place.item;
  const edit = useGridEdit({ grid: props, items, columns, size: extent, focus });

  const table = useGridTable(props, columns, virtualizer.getVirtualItems(), items.at);
  const sortBy = (id: string | undefined) => {
    if (id === undefined) return;
    const column = table.getColumn(id);
    if (column?.getCanSort() === true) column.toggleSorting();
  };

  useVisibleRange({
    lines: virtualizer,
    items,
    rowCount: props.rowCount,
    height,
    head: HEAD[size],
    report: props.onVisibleRange,
  });
  useImperativeHandle(props.ref, () => ({
    focusRow: (row) => focus.goTo({ item: items.ofRow(row), column: null }),
    focus: () => focus.goTo(focus.place),
  }));

  const headerGroup = table.getHeaderGroups()[0];
  const byId = table.getRowModel().rowsById;
  return (
    <div
      ref={useMergedRef(scroller, measured.ref)}
      className={`${classes['grid']} scrolls`}
      role="grid"
      aria-label={props.label}
      aria-rowcount={items.count + 1}
      aria-colcount={columns.length}
      {...(props.editing?.block === undefined && props.marks === undefined
        ? {}
        : { 'aria-multiselectable': true })}
      data-sorts={props.onSort !== undefined}
      style={
        {
          '--grid-columns': columnTemplate(columns),
          '--grid-gap': `${COLUMN_GAP}px`,
          '--grid-bar': `${bar}px`,
        } as CSSProperties
      }
      {...edit.listens}
    >
      <GridHead
        headers={headerGroup?.headers ?? []}
        columns={columns}
        height={HEAD[size]}
        place={focus.place}
        onPress={(index) => {
          focus.goTo({ item: -1, column: index });
          sortBy(columns[index]?.id);
        }}
      />
      <div
        role="rowgroup"
        className={classes['rows']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((line) => {
          const item = items.at(line.index);
          const record = item.kind === 'row' ? props.getRow(item.row) : undefined;
          const id = record === undefined ? undefined : props.getRowId(record);
          return (
            <GridLine
              key={item.kind === 'special' ? item.special.key : (id ?? `#${line.index}`)}
              index={line.index}
              top={line.start - HEAD[size]}
              height={line.size}
              special={item.kind === 'special' ? item.special : undefined}
              row={id === undefined ? undefined : byId[id]}
              columns={columns}
              selected={id !== undefined && id === props.selectedId}
              chosen={id !== undefined && props.marks?.has(id) === true}
              place={focus.place}
              editor={edit.editorOf(line.index)}
              faultOf={edit.faultOf(line.index)}
              marked={edit.block.columnsOf(line.index)}
              onPress={(column, { shift, ctrl }) => {
                if (item.kind === 'special') {
                  item.special.fold?.onToggle();
                  return focus.goTo({ item: line.index, column: null });
                }
                if (edit.onPress(line.index, column, shift)) return;
                focus.setPlace({ item: line.index, column: null });
                if (ctrl && props.marks !== undefined) opening.markItem(line.index);
                else opening.openItem(line.index);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
