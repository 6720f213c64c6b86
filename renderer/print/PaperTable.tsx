import { useId } from 'react';
import type { ReactNode } from 'react';
import {
  cellText,
  isSum,
  type PlacedRow,
  placeRows,
  WITH_THE_END,
} from '#shared/documents/place-rows.ts';
import { assertNever } from '#shared/result.ts';
import type { Cell, Column, Row, Table } from '#shared/documents/document.ts';

const columnClass = ({ align, unbroken, narrow }: Column): string =>
  [align, unbroken && 'unbroken', narrow && 'narrow'].filter(Boolean).join(' ');

function TableCell({ column, cell }: { readonly column: Column; readonly cell: Cell | undefined }) {
  return column.namesRow === true ? (
    <th scope="row" className={columnClass(column)}>
      {cellText(cell)}
    </th>
  ) : (
    <td className={columnClass(column)}>{cellText(cell)}</td>
  );
}

const recordClass = (row: Row, endsGroup: boolean): string | undefined =>
  [endsGroup && 'ends-group', isSum(row) && 'sum'].filter(Boolean).join(' ') || undefined;

function TableRow({
  placed,
  columns,
}: {
  readonly placed: PlacedRow;
  readonly columns: readonly Column[];
}) {
  const { row, endsGroup } = placed;
  switch (row.kind) {
    case 'record':
      return (
        <tr className={recordClass(row, endsGroup)}>
          {columns.map((column) => (
            <TableCell key={column.key} column={column} cell={row.cells[column.key]} />
          ))}
        </tr>
      );
    case 'cut':
    case 'empty':
      return (
        <tr className={row.kind}>
          <td colSpan={columns.length}>{row.text}</td>
        </tr>
      );
    default:
      return assertNever(row);
  }
}

function TableHead({ table }: { readonly table: Table }) {
  return (
    <thead>
      {table.head.left + table.head.right === '' ? null : (
        <tr className="head-line">
          <td colSpan={table.columns.length}>
            {table.head.left} <span className="head-right">{table.head.right}</span>
          </td>
        </tr>
      )}
      <tr className="labels">
        {table.columns.map((column) => (
          <th key={column.key} scope="col" className={columnClass(column)}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Columns({ table }: { readonly table: Table }) {
  return (
    <colgroup>
      {table.columns.map((column) => (
        <col key={column.key} style={{ width: `${column.width}%` }} />
      ))}
    </colgroup>
  );
}

/** A table within running text, named for a screen reader only. */
export function PlainTable({ name, table }: { readonly name: string; readonly table: Table }) {
  return (
    <table aria-label={name} className={table.tall === true ? 'tall' : undefined}>
      <Columns table={table} />
      <TableHead table={table} />
      <tbody>
        {placeRows(table.rows, table.groupEvery).map((placed) => (
          <TableRow key={placed.row.key} placed={placed} columns={table.columns} />
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly title: string;
  readonly subtitle: string;
  readonly table: Table;
  /** What closes the section. */
  readonly children: ReactNode;
}

/**
 * One table under its title; its head with the line above it stands on every page that the table
 * reaches. The title names the table but is no `<caption>`: with one, Chromium 130 moves the whole
 * table to the next page.
 */
export function PaperTable({ title, subtitle, table, children }: Props) {
  const titleId = useId();
  const rows = placeRows(table.rows, table.groupEvery);
  const show = (placed: PlacedRow) => (
    <TableRow key={placed.row.key} placed={placed} columns={table.columns} />
  );
  return (
    <>
      <div className="titles">
        <h1 id={titleId}>{title}</h1>
        {subtitle !== '' && <p>{subtitle}</p>}
      </div>
      <table aria-labelledby={titleId} className={table.tall === true ? 'tall' : undefined}>
        <Columns table={table} />
        <TableHead table={table} />
        <tbody>{rows.slice(0, -WITH_THE_END).map(show)}</tbody>
        <tbody className="last-rows">
          {rows.slice(-WITH_THE_END).map(show)}
          <tr className="end">
            <td colSpan={table.columns.length}>{children}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
