import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import { afterAll, beforeAll } from 'vitest';
import yazl from 'yazl';
import type { Cell } from '#shared/domain/imports/cell.ts';
import type { SheetLimits } from '#electron/data/files/sheet-limits.ts';
import { SheetRefusal } from '#electron/data/files/sheet-refusal.ts';
import { spreadsheets, type Spreadsheet } from '#electron/data/files/spreadsheet.ts';
import { at } from '#shared/domain/practice/seeded.ts';

/** Spreadsheets made by hand for tests, in a folder of their own that goes away afterwards. */
export let folder = '';

/** Called by each file that makes spreadsheets: this module may be shared by several of them. */
export function withSheetFolder(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tampung-sheets-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
}

let count = 0;
export async function stored(bytes: Uint8Array | string, ending = 'xlsx'): Promise<string> {
  count += 1;
  const path = join(folder, `usulan-${count}.${ending}`);
  await writeFile(path, bytes);
  return path;
}
export const open = async (bytes: Uint8Array | string, ending?: string, limits?: SheetLimits) =>
  spreadsheets(limits).open(await stored(bytes, ending));
export async function opened(bytes: Uint8Array | string, ending?: string): Promise<Spreadsheet> {
  const result = await open(bytes, ending);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
export async function cells(
  sheet: Spreadsheet,
  name = at(sheet.sheets, 0).name,
): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const batch of sheet.rows(name))
    for (const { row, cells: own } of batch) rows[row - 1] = [...own];
  return rows;
}
export const refusal = async (sheet: Spreadsheet, name?: string) =>
  cells(sheet, name).then(
    () => null,
    (error: unknown) => (error instanceof SheetRefusal ? error.refusal : error),
  );

export function archive(parts: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
  });
}
export const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const workbook = (sheetXml: string, extra: Record<string, Buffer | string> = {}, pr = '') =>
  archive({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELS}">${pr}<sheets><sheet name="Data &amp; Ket." sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
    ...extra,
  });
export const xlsx = (rows: CellValue[][], more: object = {}) =>
  writeXlsx({ sheets: [{ name: 'Data', rows }], ...more });
