import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { openLocked } from './locked-workbook.ts';
import { csvShape, readCsvRows } from './read-csv.ts';
import { hasUncalculated, readXlsxRows, type SheetRow } from './read-xlsx.ts';
import { scanArchive, type ScannedArchive } from './scan-archive.ts';
import { sheetFormat } from './sheet-format.ts';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits.ts';
import { SheetRefusal, type SheetError } from './sheet-refusal.ts';
import { workbookParts, workbookPath } from './workbook-parts.ts';

export type { SheetRow } from './read-xlsx.ts';

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** An opened spreadsheet. Its bytes are held until it is let go; rows are made while reading. */
export interface Spreadsheet {
  readonly format: 'xlsx' | 'csv';
  /** In the order of the file; a CSV has one, named after the file. */
  readonly sheets: readonly SheetName[];
  /** Dates count from 1904: for serials that carry no date format. */
  readonly date1904: boolean;
  /**
   * Rows of one sheet in batches, top to bottom. Throws `SheetRefusal` when the sheet cannot be
   * read to its end. Take batches without waiting long between them: the XLSX reader runs ahead.
   */
  readonly rows: (sheet: string) => AsyncGenerator<readonly SheetRow[], void, undefined>;
  /** The first batch of a sheet only. Says nothing of what stands further down. */
  readonly top: (sheet: string) => Promise<readonly SheetRow[]>;
}

/** Opens a spreadsheet, or says why not and what to do. */
export interface SpreadsheetPort {
  open(path: string): Promise<Result<Spreadsheet, SheetError>>;
}

const MB = 1024 * 1024;

export async function readBytes(
  path: string,
  file: string,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<Result<Buffer, SheetError>> {
  try {
    const { size } = await stat(path);
    if (size > limits.file)
      return err({
        code: 'imports.file-too-large',
        megabytes: Math.ceil(size / MB),
        limit: Math.floor(limits.file / MB),
      });
    return ok(await readFile(path));
  } catch {
    return err({ code: 'imports.file-unreadable', file });
  }
}

/** XLSX through hucre and CSV through csv-parse; every other format is refused by name. */
export function spreadsheets(limits: SheetLimits = SHEET_LIMITS): SpreadsheetPort {
  return {
    open: async (path) => {
      const file = basename(path);
      const bytes = await readBytes(path, file, limits);
      if (!bytes.ok) return bytes;
      switch (sheetFormat(bytes.value)) {
        case 'zip':
          return openWorkbook(bytes.value, file, limits);
        case 'text':
          return ok(openCsv(bytes.value, file, limits));
        case 'empty':
          return err({ code: 'imports.file-empty', file });
        case 'old-excel':
          return err({ code: 'imports.file-old-format', file });
        case 'locked':
          return openLockedWorkbook(bytes.value, file, limits);
        case 'web-page':
          return err({ code: 'imports.file-web-page', file });
        case 'unknown':
          return err({ code: 'imports.file-unknown', file });
      }
    },
  };
}

/** What lies within a lock is held against the same limits as every other file. */
async function openLockedWorkbook(
  bytes: Buffer,
  file: string,
  limits: SheetLimits,
): Promise<Result<Spreadsheet, SheetError>> {
  const opened = await openLocked(bytes, file);
  return opened.ok ? openWorkbook(opened.value, file, limits) : opened;
}

function openCsv(bytes: Buffer, file: string, limits: SheetLimits): Spreadsheet {
  const shape = csvShape(bytes);
  return {
    format: 'csv',
    sheets: [{ name: file, hidden: false }],
    date1904: false,
    rows: () => readCsvRows(bytes, shape, file, limits),
    top: () => firstBatch(readCsvRows(bytes, shape, file, limits)),
  };
}

/** The format of a zip that is no XLSX workbook. */
function otherArchive(archive: ScannedArchive, file: string): SheetError {
  if (archive.has('xl/workbook.bin')) return { code: 'imports.file-binary-format', file };
  const isOpenDocument = archive.has('mimetype') && archive.has('content.xml');
  return { code: isOpenDocument ? 'imports.file-open-document' : 'imports.file-unknown', file };
}

async function openWorkbook(
  bytes: Buffer,
  file: string,
  limits: SheetLimits,
): Promise<Result<Spreadsheet, SheetError>> {
  const scanned = await scanArchive(bytes, file, limits);
  if (!scanned.ok) return scanned;
  const archive = scanned.value;
  try {
    const path = await workbookPath(archive);
    if (path === null || !path.endsWith('.xml')) return err(otherArchive(archive, file));
    const { sheets, date1904 } = await workbookParts(archive, path);
    if (sheets.length === 0) return err(otherArchive(archive, file));
    return ok({
      format: 'xlsx',
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
      date1904,
      top: async (name) =>
        sheets.some((one) => one.name === name)
          ? firstBatch(readXlsxRows(bytes, name, file, limits))
          : Promise.reject(new SheetRefusal({ code: 'imports.sheet-missing', sheet: name })),
      rows: async function* (name) {
        const sheet = sheets.find((one) => one.name === name);
        if (sheet === undefined)
          throw new SheetRefusal({ code: 'imports.sheet-missing', sheet: name });
        // Looked for while the rows are read (unpacking runs on other threads); known at the end.
        const looked = uncalculated(archive, sheet.path, file);
        looked.catch(() => undefined);
        yield* readXlsxRows(bytes, name, file, limits);
        if (await looked) throw new SheetRefusal({ code: 'imports.not-calculated', sheet: name });
      },
    });
  } catch {
    return err({ code: 'imports.file-damaged', file });
  }
}

async function firstBatch(
  rows: AsyncGenerator<readonly SheetRow[], void, undefined>,
): Promise<readonly SheetRow[]> {
  for await (const batch of rows) return batch;
  return [];
}

async function uncalculated(archive: ScannedArchive, path: string, file: string): Promise<boolean> {
  try {
    return await hasUncalculated(archive, path);
  } catch (cause) {
    throw new SheetRefusal({ code: 'imports.file-damaged', file }, cause);
  }
}
