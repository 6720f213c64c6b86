import { streamXlsxRows } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import { isErrorText, type Cell } from '#shared/domain/imports/cell.ts';
import { dayOfMillis } from '#shared/domain/imports/dates.ts';
import { WIDEST_SHEET } from '#shared/domain/imports/header.ts';
import type { ScannedArchive } from './scan-archive.ts';
import type { SheetLimits } from './sheet-limits.ts';
import { SheetRefusal } from './sheet-refusal.ts';

/** One row with its number as the spreadsheet program shows it, from 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Rows handed over together; one at a time would cost more in promises than in parsing. */
export const BATCH = 500;
const MS_PER_DAY = 86_400_000;

function dateCell(value: Date): Cell {
  const millis = value.getTime();
  // A number too large for a date, such as an id in a date column: Excel shows ##### for it.
  if (Number.isNaN(millis)) return { error: '#####' };
  const seconds = Math.round((((millis % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / 1000);
  const time =
    seconds === 0 || seconds === 86_400
      ? ''
      : `${String(Math.floor(seconds / 3600)).padStart(2, '0')}.${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}`;
  return { date: dayOfMillis(millis), time };
}

/** Cells as the rest of the program knows them, without empty ones at the end. */
function cellsOf(values: readonly CellValue[]): Cell[] {
  let width = Math.min(values.length, WIDEST_SHEET);
  while (width > 0 && (values[width - 1] ?? null) === null) width -= 1;
  const cells: Cell[] = [];
  for (let column = 0; column < width; column += 1) {
    const value = values[column] ?? null;
    if (typeof value === 'string') cells.push(isErrorText(value) ? { error: value } : value);
    else cells.push(typeof value === 'object' && value !== null ? dateCell(value) : value);
  }
  return cells;
}

/** Streams the rows of one worksheet in batches, empty rows included where the file has them. */
export async function* readXlsxRows(
  bytes: Uint8Array,
  sheet: string,
  file: string,
  limits: SheetLimits,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  let batch: SheetRow[] = [];
  let rows = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      rows += 1;
      if (rows > limits.rows)
        throw new SheetRefusal({ code: 'imports.too-many-rows', limit: limits.rows });
      batch.push({ row: index + 1, cells: cellsOf(values) });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (cause) {
    if (cause instanceof SheetRefusal) throw cause;
    throw new SheetRefusal({ code: 'imports.file-damaged', file }, cause);
  }
  if (batch.length > 0) yield batch;
}

/** A formula without a stored result: `</f></c>`. Some programs save files so. */
const UNCALCULATED = Buffer.from('</f></c>');
/** How a worksheet ends, prefix or not; the reader itself takes a cut one for a shorter one. */
const END = /<\/(?:[\w.-]+:)?worksheet\s*>/;
const END_WITHIN = 512;

/**
 * Whether a worksheet holds formulas whose results the file does not contain. Such cells look
 * filled in Excel but would be read as empty, so the file has to be saved by Excel once. Rejects
 * when the worksheet breaks off, for its last rows would be missing without a word.
 */
export async function hasUncalculated(archive: ScannedArchive, path: string): Promise<boolean> {
  let tail = Buffer.alloc(0);
  let end = '';
  const stream = await archive.open(path);
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      if (bytes.includes(UNCALCULATED)) return true;
      end = (end + bytes.subarray(-END_WITHIN).toString('latin1')).slice(-END_WITHIN);
      const seam = Buffer.concat([tail, bytes.subarray(0, UNCALCULATED.length)]);
      if (seam.includes(UNCALCULATED)) return true;
      tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - UNCALCULATED.length + 1)));
    }
  } finally {
    stream.destroy();
  }
  if (!END.test(end)) throw new Error(`${path} breaks off`);
  return false;
}
