import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChosenFiles } from '#electron/main/chosen-files.ts';
import { refusal } from '#tests/support/candidate-desk.ts';

vi.mock('electron', () => ({ dialog: {} }));
const { takeRows } = await import('#electron/main/pasted-file.ts');

let folder: string;
let files: ChosenFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-baris-'));
  files = new ChosenFiles();
  vi.useFakeTimers({ now: new Date('2026-11-29T20:40:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const taken = (text: string) =>
  takeRows(
    { files, pageFiles: join(folder, 'tempelan') },
    { text, list: 'candidates', title: 'Tempelan' },
  );
const pathOf = (file: string) => (files.resolve({ file }, ['file']) as { file: string }).file;

test('[C1] pasted rows lie behind a token, named after their time in WITA, until the next paste', async () => {
  const first = await taken('Siti\t6402035509130003');
  if (!first.ok) throw new Error(first.error.code);
  expect(first.value).toMatchObject({ name: 'Tempelan 30-11-2026 04.40.tsv', headerRow: 0 });
  const path = pathOf(first.value.file);
  expect(basename(path)).toBe(first.value.name);
  expect(readFileSync(path, 'utf8')).toBe('sep=\t\nSiti\t6402035509130003\n');
  const second = await taken('Nama\tNIK\tL/P\nBudi\t6402031509130003\tL');
  if (!second.ok) throw new Error(second.error.code);
  expect(second.value.headerRow).toBe(1);
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(join(folder, 'tempelan'))).toHaveLength(1);
});

test('[C1] what is no list is refused and nothing is written', async () => {
  expect(refusal(await taken('Siti Aminah'))?.code).toBe('imports.paste-single');
  expect(existsSync(join(folder, 'tempelan'))).toBe(false);
});
