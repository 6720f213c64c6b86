import type { Header } from '@tanstack/react-table';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { GridFeatures } from '#renderer/ui/grid-table.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { GridPlace } from '#renderer/ui/grid-keys.ts';
import classes from './DataGrid.module.css';

interface GridHeadProps<Row extends object> {
  headers: readonly Header<GridFeatures, Row, unknown>[];
  columns: readonly GridColumn<Row>[];
  height: number;
  place: GridPlace;
  onPress: (column: number) => void;
}

const SORT_NAMES = { asc: 'ascending', desc: 'descending' } as const;

/** Column heads of a `DataGrid`; the sorted one is ink with an arrow. */
export function GridHead<Row extends object>(props: GridHeadProps<Row>) {
  return (
    <div role="rowgroup" className={classes['headGroup']} style={{ height: props.height }}>
      <div role="row" aria-rowindex={1} data-item={-1} className={classes['head']}>
        {props.headers.map((header, index) => {
          const sorted = header.column.getIsSorted();
          const sortable = header.column.getCanSort();
          const here = props.place.item === -1 && props.place.column === index;
          const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
          return (
            <div
              key={header.id}
              role="columnheader"
              aria-colindex={index + 1}
              {...(sortable ? { 'aria-sort': sorted === false ? 'none' : SORT_NAMES[sorted] } : {})}
              data-column={index}
              data-align={props.columns[index]?.align ?? 'start'}
              data-sortable={sortable}
              data-sorted={sorted !== false}
              className={classes['headCell']}
              tabIndex={here ? 0 : -1}
              {...(sortable ? { onClick: () => props.onPress(index) } : {})}
            >
              <span className={props.columns[index]?.headHidden ? 'visually-hidden' : undefined}>
                {props.columns[index]?.header}
              </span>
              {sorted === false ? null : <Arrow size={14} stroke={2} aria-hidden="true" />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
