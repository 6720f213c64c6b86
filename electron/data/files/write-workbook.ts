import { rename, writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre';

/** Writes small sheets as one XLSX, beside the target first. Rejects with the cause. */
export async function writeWorkbook(path: string, sheets: WriteSheet[]): Promise<void> {
  const bytes = await writeXlsx({ sheets });
  const part = `${path}.part`;
  await writeFile(part, bytes);
  await rename(part, path);
}
