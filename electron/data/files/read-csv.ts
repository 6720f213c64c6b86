import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { WIDEST_SHEET } from '#shared/domain/imports/header.ts';
import { SEP_LINE, sniffDelimiter, type Delimiter } from './csv-dialect.ts';
import { BATCH, type SheetRow } from './read-xlsx.ts';
import type { SheetLimits } from './sheet-limits.ts';
import { SheetRefusal } from './sheet-refusal.ts';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface CsvShape {
  readonly encoding: CsvEncoding;
  readonly delimiter: Delimiter;
}

const SNIFFED = 64 * 1024;
const CHUNK = 256 * 1024;
/** A longer record is an open quote that swallowed the rest of the file. */
const LONGEST_RECORD = 1024 * 1024;

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Valid to the last byte, or it is not UTF-8: one stray byte means an older code page. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const chunk of chunksOf(bytes)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Encoding and delimiter of a CSV; byte order marks first, then strict UTF-8, then Windows-1252. */
export function csvShape(bytes: Buffer): CsvShape {
  let encoding: CsvEncoding = 'windows-1252';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = 'utf-16le';
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = 'utf-16be';
  else if (isUtf8(bytes)) encoding = 'utf-8';
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, SNIFFED), { stream: true });
  return { encoding, delimiter: sniffDelimiter(head) };
}

/** Decoded text in pieces, without byte order mark and `sep=` line. */
function* decoded(bytes: Uint8Array, encoding: CsvEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  let first = true;
  for (const chunk of chunksOf(bytes)) {
    const text = decoder.decode(chunk, { stream: true });
    yield first ? text.replace(SEP_LINE, '') : text;
    first = false;
  }
  yield decoder.decode();
}

/** Streams the rows of a CSV in batches. A quoted field may hold line breaks; it is one row. */
export async function* readCsvRows(
  bytes: Uint8Array,
  shape: CsvShape,
  file: string,
  limits: SheetLimits,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const parser = parse({
    delimiter: shape.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(decoded(bytes, shape.encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let batch: SheetRow[] = [];
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      if (row > limits.rows)
        throw new SheetRefusal({ code: 'imports.too-many-rows', limit: limits.rows });
      const cells = (record as string[]).map((field) => (field === '' ? null : field));
      batch.push({
        row,
        cells: cells.length > WIDEST_SHEET ? cells.slice(0, WIDEST_SHEET) : cells,
      });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (cause) {
    if (cause instanceof SheetRefusal) throw cause;
    const line = openQuoteLine(cause, row);
    if (line !== null) throw new SheetRefusal({ code: 'imports.quote-open', file, line }, cause);
    throw new SheetRefusal({ code: 'imports.file-damaged', file }, cause);
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (batch.length > 0) yield batch;
}

/**
 * Row in which a quote is opened and never closed; null for any other failure. csv-parse itself
 * names the last line it read, which may be the end of the file.
 */
function openQuoteLine(cause: unknown, row: number): number | null {
  if (!(cause instanceof CsvError)) return null;
  if (cause.code !== 'CSV_MAX_RECORD_SIZE' && cause.code !== 'CSV_QUOTE_NOT_CLOSED') return null;
  const read: unknown = cause['records'];
  return (typeof read === 'number' ? read : row) + 1;
}
