import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { shownText } from '#shared/domain/imports/cell.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { findHeader, type Header, headerAt, NO_HEADER } from '#shared/domain/imports/header.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { SheetRefusal, type SheetError } from '../files/sheet-refusal.ts';
import { type Spreadsheet, spreadsheets } from '../files/spreadsheet.ts';
import type { SheetRow } from '../files/spreadsheet.ts';

/** Header and samples are looked for in the first batch of rows. */
export interface SheetHead {
  readonly book: Spreadsheet;
  readonly sheet: string;
  /** The first rows of the sheet, by their row number. */
  readonly rows: readonly SheetRow[];
  readonly header: Header | null;
  /** Row numbers as the spreadsheet program counts; 0 for a list without column titles. */
  readonly headerRow: number | null;
  readonly firstRow: number | null;
}

const LOOKED_AT = 60;

/** Which list is read, and the row of its header where a person named it; 0: it has none. */
export interface Looked {
  readonly list: ImportList;
  readonly headerRow?: number | undefined;
}

/**
 * Opens a file and looks at the top of one sheet: the named one, else the first visible one in which
 * a header is found, else the first visible one.
 */
export async function openSheet(
  path: string,
  wanted: Looked & { readonly sheet?: string | undefined },
): Promise<Result<SheetHead, SheetError>> {
  const opened = await spreadsheets().open(path);
  if (!opened.ok) return opened;
  const book = opened.value;
  const visible = book.sheets.filter(({ hidden }) => !hidden);
  const names =
    wanted.sheet === undefined
      ? (visible.length > 0 ? visible : book.sheets).map(({ name }) => name)
      : [wanted.sheet];
  let first: SheetHead | undefined;
  for (const sheet of names) {
    const rows = await firstRows(book, sheet);
    if (!rows.ok) return rows;
    const head = headOf(book, sheet, rows.value, wanted);
    first ??= head;
    if (head.header !== null) return ok(head);
  }
  return first ? ok(first) : err({ code: 'imports.sheet-missing', sheet: wanted.sheet ?? '' });
}

async function firstRows(
  book: Spreadsheet,
  sheet: string,
): Promise<Result<readonly SheetRow[], SheetError>> {
  try {
    return ok(await book.top(sheet));
  } catch (error) {
    if (error instanceof SheetRefusal) return err(error.refusal);
    throw error;
  }
}

/** Where the header stands in the first rows of a sheet: found, or in the row a person named. */
export function headOf(
  book: Spreadsheet,
  sheet: string,
  rows: readonly SheetRow[],
  { list, headerRow }: Looked,
): SheetHead {
  if (headerRow === 0) {
    const firstRow = rows[0]?.row ?? null;
    return { book, sheet, rows, header: NO_HEADER, headerRow: 0, firstRow };
  }
  const cells = rows.map((row) => row.cells);
  const at = headerRow === undefined ? -1 : rows.findIndex(({ row }) => row === headerRow);
  const header =
    headerRow === undefined
      ? findHeader(cells.slice(0, LOOKED_AT), list)
      : headerAt(cells, at, list);
  const numberAt = (index: number): number =>
    rows[index]?.row ?? (rows.at(-1)?.row ?? 0) + (index - rows.length) + 1;
  return {
    book,
    sheet,
    rows,
    header,
    headerRow: header === null ? null : numberAt(header.at),
    firstRow: header === null ? null : numberAt(header.firstRow),
  };
}

const SAMPLES = 3;

/** What stands beneath a header, for the person who maps it: the first filled cells. */
export function samplesOf(head: SheetHead, column: number): string[] {
  const samples: string[] = [];
  for (const { row, cells } of head.rows) {
    if (head.firstRow === null || row < head.firstRow) continue;
    const text = shownText(cells[column]).trim();
    if (text !== '') samples.push(text.slice(0, 60));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** Labels of all columns of a sheet, also of those the header leaves without a name. */
export function columnLabels(head: SheetHead): string[] {
  const width = Math.max(
    head.header?.labels.length ?? 0,
    ...head.rows.slice(0, LOOKED_AT).map(({ cells }) => cells.length),
    1,
  );
  return Array.from({ length: width }, (_, column) => head.header?.labels[column] ?? '');
}

/** SHA-256 of a file, hex. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
