import { assertNever } from '#shared/result.ts';
import type { Cell, Column, Row, Table } from '#shared/documents/document.ts';

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'blank':
      return '';
    default:
      return assertNever(cell);
  }
}

const columnClass = (column: Column): string =>
  column.unbroken === true ? `${column.align} unbroken` : column.align;

function TableCell({ column, cell }: { readonly column: Column; readonly cell: Cell | undefined }) {
  return column.namesRow === true ? (
    <th scope="row" className={columnClass(column)}>
      {cellText(cell)}
    </th>
  ) : (
    <td className={columnClass(column)}>{cellText(cell)}</td>
  );
}

/** A row and where it stands in its group of records: the last of a group has the black rule. */
interface PlacedRow {
  readonly row: Row;
  readonly endsGroup: boolean;
}

/** Marks every n-th record; a cut line starts the count anew, the last row always ends a group. */
export function placeRows(rows: readonly Row[], groupEvery: number): PlacedRow[] {
  let counted = 0;
  return rows.map((row, i) => {
    counted = row.kind === 'record' ? counted + 1 : 0;
    const next = rows[i + 1];
    const last = next === undefined || next.kind !== 'record';
    return { row, endsGroup: last || (counted > 0 && counted % groupEvery === 0) };
  });
}

function TableRow({ placed, columns }: { readonly placed: PlacedRow; readonly columns: readonly Column[] }) {
  const { row, endsGroup } = placed;
  switch (row.kind) {
    case 'record':
      return (
        <tr className={endsGroup ? 'ends-group' : undefined}>
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
      <tr className="head-line">
        <td colSpan={table.columns.length}>
          <div>
            <span>{table.head.left}</span>
            <span>{table.head.right}</span>
          </div>
        </td>
      </tr>
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

/** One table; its head with the line above it stands on every page that the table reaches. */
export function PaperTable({ table }: { readonly table: Table }) {
  return (
    <table aria-label={table.caption}>
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.key} style={{ width: `${column.width}%` }} />
        ))}
      </colgroup>
      <TableHead table={table} />
      <tbody>
        {placeRows(table.rows, table.groupEvery).map((placed) => (
          <TableRow key={placed.row.key} placed={placed} columns={table.columns} />
        ))}
      </tbody>
    </table>
  );
}
