import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { enrolments } from '#shared/i18n/id/enrolments.ts';
import { writeCandidateSheet } from '../support/candidate-sheet.ts';
import { locked } from '../support/corpus/lock.ts';
import { child, HEAD, xlsx } from '../support/corpus/make.ts';
import { PupilImportPage } from './pages/pupil-import.ts';
import { Shell } from './pages/shell.ts';
import { StudentsPage } from './pages/students.ts';
import { TransferPage } from './pages/transfer.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { chooseFile } from './support/dialogs.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('imports');
});
test.afterEach(() => removeFolder(folder));

test('[A2] a list of 640 rows with 40 faults: tried out, repaired, saved, undone', async () => {
  const file = join(folder, 'usulan-kukar-juni.xlsx');
  const { planted } = await writeCandidateSheet(file, { rows: 640, seed: 77, faults: true });
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page } = launched;
  await new Shell(page).open('Impor & Ekspor');
  const transfer = new TransferPage(launched);
  await transfer.choose(file);
  await transfer.tryOut();
  await expect(transfer.numbers()).toHaveText('600 siap + 40 perlu diperbaiki = 640');
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible();
  const [first, second] = planted;
  await expect(page.getByText(`Baris ${first?.row} seperti di berkas`)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByText(`Baris ${second?.row} seperti di berkas`)).toBeVisible();
  await page.getByRole('button', { name: 'Ganti keempat “Lk” menjadi L' }).first().click();
  await expect(transfer.numbers()).toHaveText('604 siap + 36 perlu diperbaiki = 640');
  await transfer.save();
  await expect(transfer.numbers()).toHaveText('604 disimpan + 36 menunggu diperbaiki = 640');
  await expect(page.getByText('1 kolom tidak diimpor: A No.')).toBeVisible();
  await transfer.undo();
  await expect(page.getByText('Belum ada daftar yang diimpor')).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});

test('[C3] a list locked with a password asks for it', async () => {
  const file = join(folder, 'usulan-dikunci.xlsx');
  writeFileSync(file, locked(xlsx([HEAD, child()]), 'Buka-2026'));
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page, app } = launched;
  await new Shell(page).open('Impor & Ekspor');
  await chooseFile(app, file);
  const choose = page.getByRole('button', { name: 'Impor dari Excel atau CSV' });
  await choose.click();
  const dialog = page.getByRole('dialog', { name: 'Berkas ini dikunci' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await choose.press('Enter');
  // The hands wait until the dialog hears them.
  await expect(dialog.locator('input')).toBeFocused();
  await page.keyboard.type('buka-2026');
  await page.keyboard.press('Enter');
  const wrong = dialog.getByText(/^Kata sandi itu tidak membuka usulan-dikunci.xlsx/);
  await expect(wrong.first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Buka-2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Periksa daftar' })).toBeVisible();
  await new TransferPage(launched).tryOut();
  await expect(new TransferPage(launched).numbers()).toHaveText('1 siap + 0 perlu diperbaiki = 1');
  expectNoComplaints(launched);
  await launched.close();
});

test('[C1] a pupil whose NIK Excel spoilt comes in without it; the page asks for it until it is typed', async () => {
  const file = join(folder, 'siswa-2025.csv');
  const head = 'Nama;NIK;L/P;Rombel;Tgl Masuk;Nama Ibu;Agama';
  writeFileSync(file, `${head}\r\nRudi Lawai;6,40203E+15;L;7;14/07/2025;Darmi;Katolik\r\n`);
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page, app } = launched;
  await new Shell(page).open('Impor & Ekspor');
  const list = new PupilImportPage(page);
  await list.chooseList('pupils');
  await list.chooseFile(app, file);
  await list.check();
  await page.getByRole('button', { name: 'Masuk tanpa NIK' }).click();
  await list.save();
  await new Shell(page).open('Siswa');
  await new StudentsPage(page).findAndOpen(enrolments.filters.search, 'Rudi Lawai');
  const task = page.getByRole('button', { name: /^NIK ditulis ulang dari KK/ });
  await expect(task).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await task.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'NIK Rudi Lawai' });
  await expect(dialog.locator('input')).toBeFocused();
  await page.keyboard.type('6402031203130004');
  await page.keyboard.press('Enter');
  await expect(page.getByText('NIK Rudi Lawai disimpan.')).toBeVisible();
  await expect(task).toHaveCount(0);
  expectNoComplaints(launched);
  await launched.close();
});
