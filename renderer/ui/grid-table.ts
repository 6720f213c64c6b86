import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { GridItem } from '#renderer/ui/grid-items.ts';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
/** The features every list's table has; type argument of its rows and columns. */
export type GridFeatures = typeof features;

/** Which column orders the list, and which way. */
export interface GridSort {
  column: string;
  direction: 'asc' | 'desc';
}

interface TableProps<Row> {
  columns: readonly GridColumn<Row>[];
  getRow: (index: number) => Row | undefined;
  getRowId: (row: Row) => string;
  sort?: GridSort;
  onSort?: (sort: GridSort) => void;
}

/** The TanStack table behind a `DataGrid`: columns, sort state, and only the rows on screen. */
export function useGridTable<Row extends object>(
  props: TableProps<Row>,
  columns: readonly GridColumn<Row>[],
  lines: readonly { index: number }[],
  at: (item: number) => GridItem,
) {
  const defs = useMemo(
    () =>
      props.columns.map((column): ColumnDef<GridFeatures, Row> => ({
        id: column.id,
        header: column.header,
        enableSorting: column.sortable === true && props.onSort !== undefined,
        accessorFn: (row) => row,
        cell: (context) => column.cell(context.row.original),
      })),
    [props.columns, props.onSort],
  );
  // Only rows that are on screen become table rows; the list itself stays in the database.
  const data = lines.flatMap((line) => {
    const item = at(line.index);
    const row = item.kind === 'row' ? props.getRow(item.row) : undefined;
    return row === undefined ? [] : [row];
  });
  const stableData = useStableList(data);
  const sorting =
    props.sort === undefined
      ? []
      : [{ id: props.sort.column, desc: props.sort.direction === 'desc' }];
  return useTable<GridFeatures, Row>({
    features,
    columns: defs,
    data: stableData,
    getRowId: (row) => props.getRowId(row),
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: {
      sorting,
      columnVisibility: Object.fromEntries(
        props.columns.map((column) => [column.id, columns.includes(column)]),
      ),
    },
    onSortingChange: (change) => {
      const next = (typeof change === 'function' ? change(sorting) : change)[0];
      if (next !== undefined) {
        props.onSort?.({ column: next.id, direction: next.desc ? 'desc' : 'asc' });
      }
    },
  });
}

// The same rows keep the same array, so that a render without new rows rebuilds nothing.
function useStableList<Row>(list: Row[]): Row[] {
  const kept = useRef(list);
  const same =
    kept.current.length === list.length &&
    list.every((row, index) => Object.is(row, kept.current[index]));
  if (!same) kept.current = list;
  return kept.current;
}
