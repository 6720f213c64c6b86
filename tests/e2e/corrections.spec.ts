import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { chooseFile } from './support/dialogs.ts';
import { firstIntake } from './support/import-job.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('corrections');
});
test.afterEach(() => removeFolder(folder));

test('[C1] a correction file', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page, app } = launched;
  const intake = await firstIntake(page);
  const listed = await ask(page, 'candidates.page', {
    intake,
    filter: {},
    text: '',
    sort: 'name',
    direction: 'asc',
    offset: 0,
    limit: 5,
  });
  const codes = listed.map(({ code }) => code);
  const who = { uid: listed[0]?.uid ?? '' };
  const { nik: nikBefore } = await ask(page, 'candidates.fullIds', who);
  const otherNik = `${nikBefore?.slice(0, 12)}9998`;
  const file = join(folder, 'perbaikan.xlsx');
  const rows = [
    ['Kode calon', 'Alamat', 'Nama Ibu', 'Catatan', 'Diusulkan oleh', 'NIK'],
    ...codes.map((code, index) => [
      code,
      index === 0 ? `Jl. Perbaikan ${index + 1}` : '',
      '',
      `Catatan baru ${index + 1}`,
      '',
      index === 0 ? otherNik : '',
    ]),
    ['TIDAK-ADA-1', 'Jl. Hilang', '', '', '', ''],
  ];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Perbaikan', rows }] }));
  await new Shell(page).open('Impor & Ekspor');
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Perbaikan data…' }).click();
  await expect(page.getByText('Perbaikan data · perbaikan.xlsx · 6 baris')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Perubahan' });
  await expect(grid.getByText('Jl. Perbaikan 1')).toBeVisible();
  await expect(grid.getByText('Catatan baru 5')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: /^Perlu diperbaiki/ }).click();
  await expect(page.getByText(/^Kode calon ini tidak ada di kantor ini/)).toBeVisible();
  await page.getByRole('radio', { name: /^Perubahan/ }).click();

  // A NIK says who somebody is: it has a tick of its own, which "everything" leaves alone.
  const nik = page.getByRole('checkbox', { name: 'NIK (1)', exact: true });
  await expect(nik).not.toBeChecked();
  const all = page.getByRole('checkbox', { name: 'Semua selain NIK (6)', exact: true });
  await expect(all).toBeChecked();
  await all.press('Space');
  await expect(page.getByRole('button', { name: 'Ambil 0 isian' })).toBeDisabled();
  await all.press('Space');
  await expect(nik).not.toBeChecked();

  // By column, with the keyboard: the address is left alone, the notes are taken.
  const address = page.getByRole('checkbox', { name: 'Alamat (1)', exact: true });
  await address.focus();
  await page.keyboard.press('Space');
  await expect(address).not.toBeChecked();
  await page.getByRole('button', { name: 'Ambil 5 isian' }).click();
  await expect(page.getByText('5 isian pada 5 calon diperbaiki.')).toBeVisible();

  const [first] = listed;
  const record = await ask(page, 'candidates.show', { uid: first?.uid ?? '' });
  expect(record.candidacy.note).toBe('Catatan baru 1');
  expect((await ask(page, 'candidates.fullIds', who)).nik).toBe(nikBefore);
  expect(record.family.address).not.toBe('Jl. Perbaikan 1');

  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Perbaikan data…' }).click();
  await expect(grid.getByText('Jl. Perbaikan 1')).toBeVisible();
  await nik.press('Space');
  await page.getByRole('button', { name: 'Ambil 2 isian' }).click();
  await expect(page.getByText('2 isian pada 1 calon diperbaiki.')).toBeVisible();
  expect((await ask(page, 'candidates.fullIds', who)).nik).toBe(otherNik);
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Perbaikan data…' }).click();
  await page.getByRole('radio', { name: /^Perubahan/ }).click();
  await expect(page.getByText('Tidak ada yang baru')).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});
