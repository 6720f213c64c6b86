import { writeXlsx, readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { openLocked, unlock } from '#electron/data/files/locked-workbook.ts';
import { compound, locked, lockedBefore2010 } from '#tests/support/corpus/lock.ts';
import { xlsx } from '#tests/support/corpus/make.ts';

const BOOK = xlsx([
  ['Nama', 'L/P'],
  ...Array.from({ length: 300 }, (_, at) => [`Anak ${at}`, 'P']),
]);
const PASSWORD = 'Rahasia Dinsos 2026 é€';

test.each([
  ['Excel 2010 and later', () => locked(BOOK, PASSWORD)],
  ['AES-128 with SHA-1', () => locked(BOOK, PASSWORD, { hash: 'SHA1', keyBits: 128 })],
  ['AES-256 with SHA-1', () => locked(BOOK, PASSWORD, { hash: 'SHA1', keyBits: 256 })],
  ['AES-192 with SHA-384', () => locked(BOOK, PASSWORD, { hash: 'SHA384', keyBits: 192 })],
  ['Excel 2007', () => lockedBefore2010(BOOK, PASSWORD)],
])('a workbook of %s opens with its password alone', async (_kind, lock) => {
  const bytes = lock();
  const file = 'usulan.xlsx';
  const isLocked = { ok: false, error: { code: 'imports.file-locked', file } };
  expect(await openLocked(bytes, file)).toEqual(isLocked);
  expect(await unlock(bytes, file, 'rahasia dinsos 2026 é€')).toMatchObject({
    error: { code: 'imports.password-wrong', file },
  });
  expect(await openLocked(bytes, file)).toEqual(isLocked);
  expect(await unlock(bytes, file, PASSWORD)).toEqual({ ok: true, value: null });
  const opened = await openLocked(bytes, file);
  expect(opened.ok && opened.value.equals(BOOK)).toBe(true);
});

test('opens what another writer locked, and another reader opens what is locked here', async () => {
  const rows = [['Nama'], ['Nur Aini']];
  const encryption = { password: PASSWORD, spinCount: 1000 };
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'Data', rows }], encryption }));
  expect(await unlock(bytes, 'lain.xlsx', PASSWORD)).toMatchObject({ ok: true });
  const opened = await openLocked(bytes, 'lain.xlsx');
  expect(opened.ok && (await readXlsx(opened.value)).sheets[0]?.rows).toEqual(rows);
  const read = await readXlsx(locked(BOOK, PASSWORD), { password: PASSWORD });
  expect(read.sheets[0]?.rows.length).toBe(301);
});

test('a locked file that was changed or cut says that it is damaged', async () => {
  const bytes = locked(BOOK, PASSWORD);
  expect((await unlock(bytes, 'a.xlsx', PASSWORD)).ok).toBe(true);
  const damaged = { error: { code: 'imports.file-damaged', file: 'a.xlsx' } };
  const changed = Buffer.from(bytes);
  changed[9_000] = (changed[9_000] ?? 0) ^ 1;
  expect(await openLocked(changed, 'a.xlsx')).toMatchObject(damaged);
  for (const length of [100, 600, 5_000, bytes.length - 600])
    expect(await openLocked(bytes.subarray(0, length), 'a.xlsx')).toMatchObject(damaged);
  // A chain of sectors that leads back to itself.
  const circle = Buffer.from(bytes);
  circle.writeUInt32LE(0, circle.length - 512);
  expect((await openLocked(circle, 'a.xlsx')).ok).toBe(false);
});

test('another lock, and an old workbook, are told apart', async () => {
  const info = Buffer.alloc(4096);
  info.writeUInt32LE(0x0003_0004);
  const other = compound({ EncryptionInfo: info, EncryptedPackage: Buffer.alloc(64) });
  expect(await unlock(other, 'b.xlsx', 'x')).toMatchObject({
    error: { code: 'imports.lock-unknown', file: 'b.xlsx' },
  });
  const old = compound({ Workbook: Buffer.alloc(5000) });
  expect(await unlock(old, 'c.xls', 'x')).toMatchObject({
    error: { code: 'imports.file-old-format', file: 'c.xls' },
  });
  // More spins than a lock of Excel has would keep the program busy for minutes.
  const endless = locked(BOOK, 'x', { spins: 3 });
  const at = endless.indexOf('spinCount="3"');
  endless.write('spinCount="9999999"', at);
  expect((await openLocked(endless, 'd.xlsx')).ok).toBe(false);
});
