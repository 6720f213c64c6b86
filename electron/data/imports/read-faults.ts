import type { FaultLine } from '#shared/contract/import-shapes.ts';
import { columnLetter, type Cell } from '#shared/domain/imports/cell.ts';
import {
  FAULT_KIND,
  type Fault,
  type FaultCode,
  type FaultKind,
} from '#shared/domain/imports/faults.ts';
import type { MappedField } from '#shared/domain/imports/columns.ts';
import type { ImportJob } from './jobs.ts';
import { shownCells } from './shown-cells.ts';

interface FaultRow {
  readonly row_number: number;
  readonly code: FaultCode;
  readonly field: MappedField;
  readonly column_no: number;
  readonly shown: string;
  readonly details: string;
  readonly suggested: string | null;
  readonly for_all: number;
  readonly alike: number;
}

/** A page of the faults of a dry run, of one kind or all, in the order of the file. */
export function readFaults(
  { reader }: ImportJob,
  page: { readonly kind: FaultKind | null; readonly offset: number; readonly limit: number },
): FaultLine[] {
  const of = page.kind === null ? '' : 'WHERE kind = ?';
  const values = page.kind === null ? [] : [page.kind];
  const rows = reader
    .prepare(
      `SELECT row_number, code, field, column_no, shown, details, suggested, for_all,
         CASE for_all WHEN 1 THEN (SELECT count(*) FROM fault AS g
           WHERE g.field = f.field AND g.shown = f.shown AND g.for_all = 1) ELSE 1 END AS alike
       FROM fault AS f ${of} ORDER BY n LIMIT ? OFFSET ?`,
    )
    .all(...values, page.limit, page.offset) as FaultRow[];
  return rows.map((row) => ({
    row: row.row_number,
    column: row.column_no,
    field: row.field,
    kind: FAULT_KIND[row.code],
    code: row.code,
    shown: row.shown,
    details: JSON.parse(row.details) as Fault['details'],
    suggestion:
      row.suggested === null
        ? null
        : { to: row.suggested, cells: row.alike, forAll: row.for_all === 1 },
  }));
}

/** A faulty row between its neighbours, every cell as the spreadsheet program shows it. */
export function readExcerpt({ reader, labels }: ImportJob, row: number) {
  const lines = reader
    .prepare(
      `SELECT row_number, cells FROM (
         SELECT * FROM (SELECT * FROM line WHERE row_number < ? ORDER BY row_number DESC LIMIT 1)
         UNION ALL SELECT * FROM (SELECT * FROM line WHERE row_number >= ?
           ORDER BY row_number LIMIT 2)
       ) ORDER BY row_number`,
    )
    .all(row, row) as { row_number: number; cells: string }[];
  return {
    columns: labels.map((name, column) => ({ letter: columnLetter(column), name })),
    lines: lines.map(({ row_number, cells }) => ({
      number: row_number,
      cells: shownCells(JSON.parse(cells) as Cell[], labels.length),
    })),
  };
}

/** All faulty rows with their cells and faults, one after the other. */
export function* eachBadRow({
  reader,
}: ImportJob): Generator<{ row: number; cells: readonly Cell[]; faults: readonly FaultRow[] }> {
  const faults = reader.prepare('SELECT *, 1 AS alike FROM fault WHERE row_number = ? ORDER BY n');
  const rows = reader
    .prepare('SELECT row_number FROM bad_row ORDER BY row_number')
    .pluck()
    .all() as number[];
  const cellsOf = reader.prepare('SELECT cells FROM bad_row WHERE row_number = ?').pluck();
  for (const row of rows)
    yield {
      row,
      cells: JSON.parse(cellsOf.get(row) as string) as Cell[],
      faults: faults.all(row) as FaultRow[],
    };
}

/** The columns in which any cell is faulty; -1 stands for faults no column holds. */
export const faultyColumns = ({ reader }: ImportJob): ReadonlySet<number> =>
  new Set(reader.prepare('SELECT DISTINCT column_no FROM fault').pluck().all() as number[]);
