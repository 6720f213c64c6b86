import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReadOnly } from '#db/connection.ts';
import { contentHash, tableCounts } from '#db/content-hash.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { spreadsheets } from '#electron/data/files/spreadsheet.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

const LIST = 'Nama;L/P;Jenjang;Desil\r\nBudi Santoso;L;SMP;2\r\nAni;P;SD;\r\nDodi;Lk;SD;\r\n';

function csv(text = LIST, name = 'daftar.csv'): string {
  const path = join(office.folder, name);
  writeFileSync(path, text);
  return path;
}

const input = (file: string) => ({
  file,
  sheet: 'daftar.csv',
  headerRow: 1,
  intake: office.intake.uid,
  mapping: ['name', 'sex', 'level', 'desil'] as const,
  desilPeriod: null,
  repairs: [],
  edits: [],
});

describe('a dry run is refused', () => {
  test('while a required column has no field, or two columns the same', async () => {
    const given = input(csv());
    expect(
      await importsTasks.dryRun(office.context(), { ...given, mapping: ['name', null, 'level'] }),
    ).toEqual({ ok: false, error: { code: 'imports.columns-missing', fields: ['sex'] } });
    expect(
      await importsTasks.dryRun(office.context(), {
        ...given,
        mapping: ['name', 'sex', 'level', 'name'],
      }),
    ).toEqual({ ok: false, error: { code: 'imports.columns-doubled', fields: ['name'] } });
  });

  test('for an intake, a header row or a sheet that is not there', async () => {
    const given = input(csv());
    expect(await importsTasks.dryRun(office.context(), { ...given, intake: 'x' })).toEqual({
      ok: false,
      error: { code: 'imports.intake-missing', intake: 'x' },
    });
    expect(await importsTasks.dryRun(office.context(), { ...given, headerRow: 40 })).toEqual({
      ok: false,
      error: { code: 'imports.header-missing', sheet: 'daftar.csv', row: 40 },
    });
    const sheet = await office.list('daftar.xlsx', { rows: 20, eligible: 0 });
    expect(
      await importsTasks.dryRun(office.context(), { ...input(sheet.path), sheet: 'Lain' }),
    ).toEqual({ ok: false, error: { code: 'imports.sheet-missing', sheet: 'Lain' } });
  });

  test('for a file that cannot be read, as it is for a look at it', async () => {
    const path = csv('', 'kosong.csv');
    expect(await importsTasks.inspect(office.context(), { file: path })).toEqual({
      ok: false,
      error: { code: 'imports.file-empty', file: 'kosong.csv' },
    });
    expect(await importsTasks.dryRun(office.context(), input(path))).toMatchObject({
      error: { code: 'imports.file-empty' },
    });
    expect((await spreadsheets().open(path)).ok).toBe(false);
  });
});

describe('a dry run that is gone or outdated', () => {
  test('saves nothing and shows nothing', async () => {
    const job = '0123456789abcdef';
    const gone = { ok: false, error: { code: 'imports.job-gone', job } };
    const { faults, excerpt, apply, faultsFile } = importsTasks;
    const page = { job, kind: null, offset: 0, limit: 10 };
    expect(await faults(office.context(), page)).toEqual(gone);
    expect(await excerpt(office.context(), { job, row: 2 })).toEqual(gone);
    expect(await apply(office.context(), { job })).toEqual(gone);
    expect(
      await faultsFile(office.context(), { job, target: join(office.folder, 'x.xlsx') }),
    ).toEqual(gone);
  });

  test('is discarded with its staging file', async () => {
    const dry = await office.tryOut(csv(), { desilPeriod: '2026-1' });
    const staging = join(office.folder, 'sementara', `impor-${dry.job}.db`);
    expect(existsSync(staging)).toBe(true);
    await importsTasks.discard(office.context(), { job: dry.job });
    expect(existsSync(staging)).toBe(false);
  });

  test('is refused when the office changed meanwhile, or the day', async () => {
    const dry = await office.tryOut(csv(), { desilPeriod: '2026-1' });
    const other = await office.tryOut(csv(LIST, 'lain.csv'), { desilPeriod: '2026-1' });
    expect((await office.save(dry.job)).ok).toBe(false);
    valueOf(await office.save(other.job));
    const third = await office.tryOut(csv(`${LIST}Rina;P;SMP;\r\n`), { desilPeriod: '2026-1' });
    office.must('imports.dismissFault', {
      id: office.db.sql<{ id: number }>('SELECT id FROM import_fault')[0]?.id,
    });
    const before = contentHash(office.raw);
    const outdated = { ok: false, error: { code: 'imports.outdated', file: 'daftar.csv' } };
    expect(await office.save(third.job)).toEqual(outdated);
    const fourth = await office.tryOut(csv(`${LIST}Rina;P;SMP;\r\n`), { desilPeriod: '2026-1' });
    office.environment.setNow('2026-06-09T01:00:00.000Z');
    expect(await office.save(fourth.job)).toEqual(outdated);
    expect(contentHash(office.raw)).toBe(before);
  });
});

describe('files that are written', () => {
  test('hold every faulty row with what to repair; read again, they have the same faults', async () => {
    const sheet = await office.list('usulan.xlsx', { rows: 640, faults: true });
    const dry = await office.tryOut(sheet.path);
    const target = join(office.folder, 'perbaikan.xlsx');
    expect(await importsTasks.faultsFile(office.context(), { job: dry.job, target })).toEqual({
      ok: true,
      value: { rows: 40 },
    });
    const head = valueOf(await importsTasks.inspect(office.context(), { file: target }));
    const reasons = head.columns.filter(({ header }) => header.startsWith('Yang perlu diperbaiki'));
    expect(reasons.length).toBeGreaterThan(5);
    for (const { field, samples } of reasons)
      expect([field, samples[0]]).toEqual([null, expect.stringMatching(/^[A-Z0-9].+\.?$/)]);
    const again = await office.tryOut(target);
    // A NIK like that of a sound row is no fault in a file without that row.
    expect(again).toMatchObject({ total: 40, faulty: 35 });
  });

  test('the template is recognised column by column', async () => {
    const target = join(office.folder, 'contoh.xlsx');
    valueOf(await importsTasks.template(office.context(), { target }));
    const head = valueOf(await importsTasks.inspect(office.context(), { file: target }));
    expect(head.columns.every(({ field }) => field !== null)).toBe(true);
  });

  test('a target that cannot be written is named', async () => {
    const dry = await office.tryOut(csv(), { desilPeriod: '2026-1' });
    const target = join(office.folder, 'tidak-ada', 'x.xlsx');
    const refused = { ok: false, error: { code: 'imports.target-unwritable', file: 'x.xlsx' } };
    expect(await importsTasks.template(office.context(), { target })).toEqual(refused);
    expect(await importsTasks.faultsFile(office.context(), { job: dry.job, target })).toEqual(
      refused,
    );
  });
});

describe('how a list is read', () => {
  test('a desil without a period is asked for once; repairs and edits settle the rest', async () => {
    const path = csv();
    const first = await office.tryOut(path);
    expect(first).toMatchObject({ total: 3, faulty: 2, undated: 1 });
    const second = await office.tryOut(path, { desilPeriod: '2026-1' });
    expect(second).toMatchObject({ faulty: 1, undated: 0 });
    const repairs = [{ field: 'sex' as const, shown: 'Lk', to: 'L' }];
    expect(await office.tryOut(path, { desilPeriod: '2026-1', repairs })).toMatchObject({
      faulty: 0,
      fresh: 3,
    });
    const edits = [{ row: 4, column: 1, text: 'P' }];
    expect(await office.tryOut(path, { desilPeriod: '2026-1', edits })).toMatchObject({
      faulty: 0,
    });
  });

  test('the same headers are read next time as they were saved', async () => {
    const text = 'Anak;Kelamin;Sekolah di\r\nBudi Santoso;L;SMP\r\n';
    const mapping = ['name', 'sex', 'level'] as const;
    const dry = await office.tryOut(csv(text), { mapping });
    valueOf(await office.save(dry.job));
    const moved = csv('Sekolah di;Anak;Kelamin\r\nSMP;Rina;P\r\n', 'baru.csv');
    const head = valueOf(
      await importsTasks.inspect(office.context(), { file: moved, headerRow: 1 }),
    );
    expect(head.remembered).toBe(true);
    expect(head.columns.map(({ field }) => field)).toEqual(['level', 'name', 'sex']);
  });

  test('an excerpt shows the row between its neighbours', async () => {
    const dry = await office.tryOut(csv(), { desilPeriod: '2026-1' });
    const excerpt = valueOf(await importsTasks.excerpt(office.context(), { job: dry.job, row: 4 }));
    expect(excerpt.lines).toEqual([
      { number: 3, cells: ['Ani', 'P', 'SD', ''] },
      { number: 4, cells: ['Dodi', 'Lk', 'SD', ''] },
    ]);
    expect(excerpt.columns[1]).toEqual({ letter: 'B', name: 'L/P' });
  });
});

test('[A6] a power cut in the middle of storing leaves nothing', async () => {
  office.close();
  const live = mkdtempSync(join(tmpdir(), 'tampung-cut-'));
  const path = join(live, 'kantor.db');
  office = newImportOffice({ today: TODAY, path });
  const sheet = await office.list('usulan.xlsx', { rows: 2000, eligible: 100 });
  const dry = await office.tryOut(sheet.path);
  const before = tableCounts(office.raw);
  const cuts: string[] = [];
  let breaths = 0;
  valueOf(
    await office.save(dry.job, {
      breathe: () => {
        breaths += 1;
        if (breaths % 3 !== 0) return;
        const copy = join(office.folder, `cut-${breaths}.db`);
        copyFileSync(path, copy);
        copyFileSync(`${path}-wal`, `${copy}-wal`);
        cuts.push(copy);
      },
    }),
  );
  expect(cuts.length).toBeGreaterThan(1);
  for (const copy of cuts) {
    const raw = openReadOnly(copy);
    expect(tableCounts(raw)).toEqual(before);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    raw.close();
  }
  expect(office.count('candidate')).toBe(2000);
  rmSync(live, { recursive: true });
});
