import type { CellStyle, CellValue, ColumnDef, MergeRange, WriteSheet } from 'hucre';
import { dateSerial } from '#shared/domain/imports/dates.ts';
import type { SampleColumn, SampleTable } from '#shared/domain/imports/sample-lists.ts';
import { sheetName } from './export-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

const LINE = { style: 'thin', color: { rgb: '8C8C8C' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const TITLE: CellStyle = { font: { bold: true, size: 13 }, alignment: { horizontal: 'center' } };
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const FORMAT: Readonly<Record<SampleColumn['kind'], string>> = {
  text: '@',
  id: '@',
  number: '0',
  date: 'dd/mm/yyyy',
};

const valueOf = (value: string | number | null, kind: SampleColumn['kind']): CellValue =>
  kind === 'date' && typeof value === 'string' ? dateSerial(value) : value;

/** Header cells that are one: a name over its parts, and a name that stands alone over both rows. */
function headMerges(columns: readonly SampleColumn[], top: number): MergeRange[] {
  return columns.flatMap(({ head }, column): MergeRange[] => {
    const [upper = '', lower] = head;
    if (upper === '' || lower === undefined) return [];
    if (lower === '') return [{ startRow: top, startCol: column, endRow: top + 1, endCol: column }];
    let last = column;
    while (columns[last + 1]?.head[0] === '') last += 1;
    return last === column ? [] : [{ startRow: top, startCol: column, endRow: top, endCol: last }];
  });
}

/** Where the parts of a sample stand; rows are counted from 0. */
function sheetOf({ sheet, titles, columns, rows }: SampleTable): WriteSheet {
  const top = titles.length === 0 ? 0 : titles.length + 1;
  const depth = Math.max(1, ...columns.map(({ head }) => head.length));
  const blank: CellValue[] = columns.map(() => null);
  const heads = Array.from({ length: depth }, (_, row) =>
    columns.map(({ head }): CellValue => (head[row] === '' ? null : (head[row] ?? null))),
  );
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  titles.forEach((title, row) => {
    columns.forEach((_, column) => cells.set(`${row},${column}`, { value: null, style: TITLE }));
    cells.set(`${row},0`, { value: title, type: 'string', style: TITLE });
  });
  heads.forEach((head, row) =>
    head.forEach((value, column) => cells.set(`${top + row},${column}`, { value, style: HEAD })),
  );
  return {
    name: sheetName(sheet),
    columns: columns.map(({ width, kind }): ColumnDef => ({
      width,
      style: { border: BORDER, numFmt: FORMAT[kind] },
    })),
    rows: [
      ...titles.map((title) => [title, ...blank.slice(1)]),
      ...(titles.length === 0 ? [] : [[]]),
      ...heads,
      ...rows.map((row) => columns.map(({ kind }, column) => valueOf(row[column] ?? null, kind))),
    ],
    cells,
    merges: [
      ...titles.map((_, row) => ({
        startRow: row,
        startCol: 0,
        endRow: row,
        endCol: columns.length - 1,
      })),
      ...headMerges(columns, top),
    ],
    freezePane: { rows: top + depth },
  };
}

/** Writes a sample as an office would have it: widths, lines, merged titles, no formulas. */
export const writeSampleFile = (path: string, table: SampleTable): Promise<void> =>
  writeWorkbook(path, [sheetOf(table)]);
