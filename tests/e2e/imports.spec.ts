import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { writeCandidateSheet } from '../support/candidate-sheet.ts';
import { Shell } from './pages/shell.ts';
import { TransferPage } from './pages/transfer.ts';
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
