import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctionsTasks } from '#electron/data/tasks/corrections.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { locked } from '#tests/support/corpus/lock.ts';
import { HEAD, child, xlsx } from '#tests/support/corpus/make.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

const PASSWORD = 'Hanya-Kepala-27';

let office: ImportOffice;
let file: string;
beforeEach(() => {
  office = newImportOffice({ today: '2026-06-08' });
  file = join(office.folder, 'usulan-dikunci.xlsx');
  writeFileSync(file, locked(xlsx([HEAD, child(), child({ Nama: 'Budi', 'L/P': 'L' })]), PASSWORD));
});
afterEach(() => office.close());

const inspect = () => importsTasks.inspect(office.context(), { file });
const unlock = (password: string) => importsTasks.unlock(office.context(), { file, password });
const LOCKED = { error: { code: 'imports.file-locked', file: 'usulan-dikunci.xlsx' } };

test('[C3] a locked list asks for its password, is read with it and forgets it', async () => {
  expect(await inspect()).toMatchObject(LOCKED);
  expect(await unlock('salah')).toMatchObject({ error: { code: 'imports.password-wrong' } });
  expect(await inspect()).toMatchObject(LOCKED);
  expect(await unlock(PASSWORD)).toEqual({ ok: true, value: null });
  const dry = await office.tryOut(file);
  expect(dry).toMatchObject({ total: 2, fresh: 2, faulty: 0 });
  // The rows wait beside the office's file, the password with none of them.
  for (const name of readdirSync(join(office.folder, 'sementara')))
    expect(readFileSync(join(office.folder, 'sementara', name)).includes(PASSWORD)).toBe(false);
  valueOf(await office.save(dry.job));
  expect(office.count('candidate')).toBe(2);
  for (const encoding of ['utf8', 'utf16le'] as const)
    expect(office.raw.serialize().includes(Buffer.from(PASSWORD, encoding))).toBe(false);

  // Another locked file is another lock: it asks again, and so does the first one after it.
  writeFileSync(file, locked(xlsx([HEAD, child()]), 'Lain-lagi-28', { spins: 500 }));
  expect(await inspect()).toMatchObject(LOCKED);
});

test('a correction file that is locked opens in the same way', async () => {
  writeFileSync(file, locked(xlsx([HEAD, child()]), 'Perbaikan-29'));
  const read = () => correctionsTasks.read(office.context(), { file, round: false });
  expect(await read()).toMatchObject(LOCKED);
  valueOf(await unlock('Perbaikan-29'));
  expect(await read()).not.toMatchObject(LOCKED);
});

test('a file that is gone, and one without a lock, say so', async () => {
  file = join(office.folder, 'tidak-ada.xlsx');
  expect(await unlock('x')).toMatchObject({ error: { code: 'imports.file-unreadable' } });
  file = join(office.folder, 'terbuka.xlsx');
  writeFileSync(file, xlsx([HEAD, child()]));
  expect(await unlock('x')).toMatchObject({ error: { code: 'imports.file-damaged' } });
});
