import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import type { CellValue, ColumnDef } from 'hucre';
import { dateSerial } from '#shared/domain/imports/dates.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { fitCell, guardFormula, storable } from './cell-guard.ts';

/**
 * `id` is a number people must not calculate with: NIK, KK, phone, RT. It is always text, so that
 * no spreadsheet program shortens it. `date` takes a `LocalDate` and becomes a real date.
 */
export type ExportKind = 'text' | 'id' | 'number' | 'date';

export interface ExportColumn {
  readonly header: string;
  readonly kind: ExportKind;
  /** Width in characters; by kind when left out. */
  readonly width?: number;
}

/** A text, an id or a `LocalDate`, or a finite number; null for an empty cell. */
export type ExportValue = string | number | null;
export type ExportRow = readonly ExportValue[];
export type ExportRows = Iterable<ExportRow> | AsyncIterable<ExportRow>;

export interface ExportSheet {
  /** Name of the sheet; characters Excel forbids become spaces. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: ExportRows;
}

const WIDTHS: Readonly<Record<ExportKind, number>> = { text: 24, id: 20, number: 10, date: 13 };
const DATE_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';

/** `[ ] : * ? / \` and longer than 31 are what Excel refuses; it also trims apostrophes. */
export const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ') // oxlint-disable-line no-control-regex
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
    .trim() || 'Data';

const columnDef = ({ kind, width }: ExportColumn): ColumnDef => ({
  width: width ?? WIDTHS[kind],
  ...(kind === 'date' ? { numFmt: DATE_FORMAT } : {}),
  ...(kind === 'text' || kind === 'id' ? { numFmt: TEXT_FORMAT } : {}),
});

const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Text that looks like the escape of XLSX itself (`_x0041_`) has to be escaped once more. */
const XLSX_ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Text for an XLSX cell. Lone halves of surrogate pairs cannot be stored and become U+FFFD. */
const xlsxText = (text: string): string => fitCell(storable(text)).replace(XLSX_ESCAPE, '_x005F_');

function xlsxValue(value: ExportValue, kind: ExportKind): CellValue {
  if (value === null || value === '') return null;
  if (kind === 'number' && typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = String(value);
  return kind === 'date' && IS_DATE.test(text) ? dateSerial(text) : xlsxText(text);
}

async function* xlsxRows({ columns, rows }: ExportSheet): AsyncGenerator<CellValue[]> {
  yield columns.map(({ header }) => xlsxText(header));
  for await (const row of rows)
    yield columns.map(({ kind }, column) => xlsxValue(row[column] ?? null, kind));
}

/** Writes beside the target, flushes, then renames: a half-written file never has the name. */
async function writeWhole(path: string, source: Readable, signal?: AbortSignal): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(source, createWriteStream(part), signal === undefined ? {} : { signal });
    const handle = await open(part, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
}

/** Writes one sheet as XLSX, streaming; header row frozen. Rejects with the cause when it cannot. */
export async function writeXlsxFile(
  path: string,
  sheet: ExportSheet,
  signal?: AbortSignal,
): Promise<void> {
  const stream = writeXlsxStream(xlsxRows(sheet), {
    name: sheetName(sheet.name),
    columns: sheet.columns.map(columnDef),
    freezePane: { rows: 1 },
  });
  await writeWhole(path, Readable.fromWeb(stream as NodeReadableStream), signal);
}

const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;
const quote = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const csvDate = (text: LocalDate): string =>
  IS_DATE.test(text)
    ? `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`
    : guardFormula(text);

/** A NUL makes readers take the whole file for something else than text. */
const csvText = (text: string): string => storable(text).replaceAll('\u0000', '\ufffd');

function csvField(value: ExportValue, kind: ExportKind): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return kind === 'number' ? String(value).replace('.', ',') : String(value);
  if (kind === 'date') return quote(csvDate(value));
  return quote(guardFormula(fitCell(csvText(value))));
}

async function* csvLines({ columns, rows }: ExportSheet): AsyncGenerator<string> {
  yield `\ufeff${columns.map(({ header }) => quote(guardFormula(header))).join(';')}\r\n`;
  for await (const row of rows)
    yield `${columns.map(({ kind }, column) => csvField(row[column] ?? null, kind)).join(';')}\r\n`;
}

/**
 * Writes one sheet as CSV the way Indonesian Excel opens it: UTF-8 with byte order mark,
 * semicolons, decimal comma, dates as `31/12/2013`, formulas guarded.
 */
export async function writeCsvFile(
  path: string,
  sheet: ExportSheet,
  signal?: AbortSignal,
): Promise<void> {
  await writeWhole(path, Readable.from(csvLines(sheet)), signal);
}
