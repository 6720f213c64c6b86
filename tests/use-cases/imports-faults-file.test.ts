import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spreadsheets } from '#electron/data/files/spreadsheet.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { shownText } from '#shared/domain/imports/cell.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: '2026-06-08' });
});
afterEach(() => office.close());

const LIST = [
  'Nama;NIK;L/P;Jenjang',
  'Nur Aini;6,40203E+15;P;SMP',
  'Budi;;L;SD',
  'Dodi;640203;Lk;SD',
].join('\r\n');

function listOf(name: string, text: string): string {
  const path = join(office.folder, name);
  writeFileSync(path, text);
  return path;
}

/** The cells of the faults file of this list, as Excel shows them. */
async function faultsOf(path: string): Promise<string[][]> {
  const { job } = await office.tryOut(path);
  const target = join(office.folder, 'perbaikan.xlsx');
  expect(valueOf(await importsTasks.faultsFile(office.context(), { job, target }))).toEqual({
    rows: 2,
  });
  const book = valueOf(await spreadsheets().open(target));
  const rows: string[][] = [];
  for await (const batch of book.rows(book.sheets[0]?.name ?? ''))
    for (const { cells } of batch) rows.push(cells.map(shownText));
  return rows;
}

test('[C3] the reason stands right of each faulty cell', async () => {
  expect(await faultsOf(listOf('daftar.csv', LIST))).toEqual([
    [
      'Nama',
      'NIK',
      'Yang perlu diperbaiki: NIK',
      'L/P',
      'Yang perlu diperbaiki: L/P',
      'Jenjang',
      'Baris asal',
    ],
    [
      'Nur Aini',
      '6,40203E+15',
      'Excel memendekkan NIK, angka aslinya hilang. Ketik ulang 16 angka dari KK.',
      'P',
      '',
      'SMP',
      '2',
    ],
    [
      'Dodi',
      '640203',
      'Hanya 6 angka, kurang 10. Cocokkan dengan KK.',
      'Lk',
      'Tulis L atau P.',
      'SD',
      '4',
    ],
  ]);
});

test('[C3] repaired in its cells and nowhere else, the file is imported as it is', async () => {
  const path = listOf('daftar.csv', LIST);
  const rows = await faultsOf(path);
  const repaired = new Map([
    ['6,40203E+15', '6402034811120002'],
    ['640203', '6402031501150003'],
    ['Lk', 'L'],
  ]);
  const text = rows.map((row) => row.map((cell) => repaired.get(cell) ?? cell).join(';'));
  const dry = await office.tryOut(listOf('diperbaiki.csv', text.join('\r\n')));
  expect(dry).toMatchObject({ total: 2, fresh: 2, faulty: 0 });
  valueOf(await office.save(dry.job));
  expect(office.db.sql('SELECT name, nik, sex FROM person ORDER BY name')).toEqual([
    { name: 'Dodi', nik: '6402031501150003', sex: 'L' },
    { name: 'Nur Aini', nik: '6402034811120002', sex: 'P' },
  ]);
});
