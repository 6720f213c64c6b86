import { flexRender, type Row as TableRow } from '@tanstack/react-table';
import type { MouseEvent, ReactNode } from 'react';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { GridFeatures } from '#renderer/ui/grid-table.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { GroupFold, SpecialRow } from '#renderer/ui/grid-items.ts';
import type { GridPlace } from '#renderer/ui/grid-keys.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './DataGrid.module.css';

interface GridLineProps<Row extends object> {
  /** Item index, special rows counted in. */
  index: number;
  /** Px from the top of the list. */
  top: number;
  height: number;
  special: SpecialRow | undefined;
  /** Undefined while loading. */
  row: TableRow<GridFeatures, Row> | undefined;
  columns: readonly GridColumn<Row>[];
  selected: boolean;
  /** Marked for an act with others. */
  chosen?: boolean;
  place: GridPlace;
  /** The column pressed, or null beside the cells; with Shift or without. */
  onPress: (column: number | null, held: { shift: boolean; ctrl: boolean }) => void;
  /** First and last column of this line that are marked. */
  marked?: readonly [number, number] | undefined;
  /** The cell of this line that is being changed. */
  editor?: { column: number; node: ReactNode } | undefined;
  /** The sentence of a cell that could not be stored. */
  faultOf?: ((column: string) => string | undefined) | undefined;
}

/** One line of a `DataGrid`: a person's row, a special row, or a row still loading. */
export function GridLine<Row extends object>(props: GridLineProps<Row>) {
  const { index, place, special, row } = props;
  const stop = place.item === index;
  const whole = stop && (place.column === null || special !== undefined || row === undefined);
  const kind = kindOf(special, row);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(kind === 'row' ? { 'aria-selected': props.selected || props.chosen === true } : {})}
      data-marked={props.chosen === true}
      {...(kind === 'loading' ? { 'aria-busy': true } : {})}
      data-item={index}
      data-kind={kind}
      className={classes['row']}
      // The head of a group is focused by its button.
      tabIndex={whole && special?.fold === undefined ? 0 : -1}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      onMouseDown={(event) => {
        // Shift would mark the text in between.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        const presses = kind === 'row' ? !isWidget(event) : special?.fold !== undefined;
        if (presses) props.onPress(columnOf(event), { shift: event.shiftKey, ctrl: event.ctrlKey });
      }}
    >
      <Content {...props} stop={stop} />
    </div>
  );
}

function kindOf(special: unknown, row: unknown): 'special' | 'loading' | 'row' {
  if (special !== undefined) return 'special';
  return row === undefined ? 'loading' : 'row';
}

function Content<Row extends object>(props: GridLineProps<Row> & { stop: boolean }) {
  const { special, row, columns } = props;
  if (special !== undefined) {
    return (
      <div role="gridcell" aria-colspan={columns.length} className={classes['special']}>
        {special.fold === undefined ? (
          special.content
        ) : (
          <GroupHead fold={special.fold} stop={props.stop}>
            {special.content}
          </GroupHead>
        )}
      </div>
    );
  }
  if (row === undefined) return <LoadingCells columns={columns} />;
  const { place, stop, editor, faultOf, marked } = props;
  return (
    <Cells
      row={row}
      columns={columns}
      place={place}
      stop={stop}
      editor={editor}
      faultOf={faultOf}
      marked={marked}
    />
  );
}

/** The head of a group; the press is the line's, so that it moves the focus too. */
function GroupHead(props: { fold: GroupFold; stop: boolean; children: ReactNode }) {
  const { fold, stop, children } = props;
  const Chevron = fold.open ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      data-fold
      aria-expanded={fold.open}
      className={classes['group']}
      tabIndex={stop ? 0 : -1}
    >
      <Chevron size={ICON.list} stroke={STROKE} aria-hidden="true" />
      {children}
    </button>
  );
}

function isWidget(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, a[href], input') !== null;
}

function columnOf(event: MouseEvent): number | null {
  const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
  const at = cell?.getAttribute('data-column') ?? null;
  return at === null ? null : Number(at);
}

interface CellsProps<Row extends object> {
  row: TableRow<GridFeatures, Row>;
  columns: readonly GridColumn<Row>[];
  place: GridPlace;
  stop: boolean;
  editor: GridLineProps<Row>['editor'];
  faultOf: GridLineProps<Row>['faultOf'];
  marked: GridLineProps<Row>['marked'];
}

function Cells<Row extends object>(props: CellsProps<Row>) {
  const { row, columns, place, stop, editor, faultOf, marked } = props;
  return row.getVisibleCells().map((cell, index) => {
    const column = columns[index];
    const here = stop && place.column === index;
    const open = editor?.column === index;
    const fault = open || column === undefined ? undefined : faultOf?.(column.id);
    return (
      <div
        key={cell.id}
        role="gridcell"
        aria-colindex={index + 1}
        data-column={index}
        data-align={column?.align ?? 'start'}
        data-look={column?.look ?? 'plain'}
        data-wrap={column?.wrap ?? false}
        className={classes['cell']}
        {...stateOf(open, fault)}
        {...(isMarked(marked, index) ? { 'aria-selected': true } : {})}
        // A cell that is not the tab stop takes no focus, so that a click focuses the row.
        {...(here ? { tabIndex: 0 } : {})}
      >
        {open ? editor.node : flexRender(cell.column.columnDef.cell, cell.getContext())}
        {here ? <Fault sentence={fault} /> : null}
      </div>
    );
  });
}

const isMarked = (marked: readonly [number, number] | undefined, column: number): boolean =>
  marked !== undefined && column >= marked[0] && column <= marked[1];

const stateOf = (open: boolean, fault: string | undefined) => ({
  ...(open ? { 'data-editing': true } : {}),
  ...(fault === undefined ? {} : { 'data-fault': true, 'aria-invalid': true }),
});

/** What is wrong with the cell that has the focus. */
function Fault({ sentence }: { sentence: string | undefined }) {
  return sentence === undefined ? null : (
    <span role="alert" className={classes['fault']}>
      {sentence}
    </span>
  );
}

function LoadingCells<Row>({ columns }: { columns: readonly GridColumn<Row>[] }) {
  const t = useTranslations('kit');
  return columns.map((column, index) => (
    <div key={column.id} role="gridcell" className={classes['cell']} data-align={column.align}>
      {index === 0 ? <span className="visually-hidden">{t('loadingRow')}</span> : null}
      <span className={classes['bone']} />
    </div>
  ));
}
