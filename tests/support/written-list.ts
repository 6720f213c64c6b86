import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import { valueOf } from './import-office.ts';
import { OFFICER } from './office.ts';
import type { TaskOffice } from './task-office.ts';

type Cell = string | number | boolean | Date | null | undefined;

const text = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

/** What the file of a list holds, dates as the days they are; no cell of it is a formula. */
export async function writtenList(
  office: TaskOffice,
  list: ExportedList,
  { token = OFFICER, fullIds = false } = {},
): Promise<{ sheet: string; head: string[]; rows: string[][] }> {
  const file = join(office.folder, 'daftar.xlsx');
  const request = { list, file, format: 'xlsx' as const, fullIds, purpose: 'Rapat panti' };
  const { rows } = valueOf(await exportsTasks.writeList(office.context({ token }), request));
  const { sheets } = await readXlsx(readFileSync(file));
  const [head = [], ...lines] = (sheets[0]?.rows ?? []) as Cell[][];
  expect(lines.length).toBe(rows);
  const cells = [...(sheets[0]?.cells ?? new Map()).values()] as { formula?: unknown }[];
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  return {
    sheet: sheets[0]?.name ?? '',
    head: head.map(text),
    rows: lines.map((row) => head.map((_, at) => text(row[at]))),
  };
}
