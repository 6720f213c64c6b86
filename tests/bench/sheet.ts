import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { writeCandidateSheet } from '../support/candidate-sheet.ts';

const root = resolve(import.meta.dirname, '../..');

/** A workbook of `rows` sound candidates; made once per generator, then kept in .cache. */
export async function sheetFile(rows: number): Promise<string> {
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const name of ['candidate-sheet.ts', 'candidate-family.ts', 'sheet-headers.ts']) {
    hash.update(readFileSync(join(root, 'tests/support', name)));
  }
  const file = join(folder, `list-${rows}-${hash.digest('hex').slice(0, 12)}.xlsx`);
  if (existsSync(file)) return file;
  const unfinished = `${file}.part`;
  await writeCandidateSheet(unfinished, { rows, eligible: Math.floor(rows * 0.6) });
  renameSync(unfinished, file);
  return file;
}
