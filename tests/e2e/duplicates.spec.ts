import { expect, type Page, test } from '@playwright/test';
import { join } from 'node:path';
import { duplicates } from '#shared/i18n/id/duplicates.ts';
import { formOf, type Child } from '../support/duplicate-form.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { firstIntake } from './support/import-job.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('duplicates');
});
test.afterEach(() => removeFolder(folder));

const KAHAR = { birthDate: '2013-03-04', kk: '6402059901100001', mother: 'Siti Kaharina' } as const;
const TWIN = {
  birthDate: '2014-07-09',
  kk: '6402059901100002',
  mother: 'Rusdiana Zulaikha',
} as const;
const CHILDREN: readonly Child[] = [
  {
    ...KAHAR,
    name: 'Muhammad Zulkahar Anugerah',
    nik: '6402050403130004',
    address: 'Jl. Pelita 3',
  },
  { ...KAHAR, name: 'M. Zulkahar Anugrah', kk: '', phone: '081255501234' },
  { ...TWIN, name: 'Kurniawati Zubaidah', sex: 'P' },
  { ...TWIN, name: 'Kurniawatih Zubaidah', sex: 'P' },
];

async function enter(page: Page): Promise<void> {
  const intake = await firstIntake(page);
  for (const child of CHILDREN) {
    await ask(page, 'candidates.add', { intake, form: formOf(child), samePerson: 'different' });
  }
}

test('[C1] a duplicate review', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page } = launched;
  await enter(page);
  await new Shell(page).open('Calon Siswa');
  await page.getByRole('button', { name: duplicates.scan }).press('Enter');
  await page.getByRole('button', { name: duplicates.scan }).press('Enter');
  await expect(page.getByText(/orang dibandingkan\. 2 pasang/)).toBeVisible();
  await page.getByRole('button', { name: duplicates.compare }).press('Enter');
  await expect(page.getByRole('table', { name: duplicates.pair.table })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const name = page.getByRole('heading', { level: 2 });
  await expect(name).toHaveText(/^Kurniawati Zubaidah dan/);
  await page.keyboard.press('l');
  await expect(name).toHaveText(/Zulkahar/);

  // One child entered twice: the first code and the fuller values stay.
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(duplicates.merge.because.code)).toBeVisible();
  await expect(dialog.getByRole('radio', { name: CHILDREN[0]?.name ?? '' })).toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: duplicates.merge.submit }).press('Enter');
  await expect(page.getByText(/^Catatan M\. Zulkahar Anugrah digabung ke/)).toBeVisible();

  // Twins are two people, by one key.
  await expect(name).toHaveText(/^Kurniawati Zubaidah dan/);
  await page.keyboard.press('k');
  await expect(page.getByText(/dua orang berbeda\. Tidak ditanyakan lagi/)).toBeVisible();

  // The merge was a mistake: taken apart again.
  await page.getByRole('radio', { name: duplicates.list.open }).press('ArrowRight');
  await page.getByRole('radio', { name: duplicates.list.different }).press('ArrowRight');
  await page.getByRole('row', { name: /Zulkahar/ }).press('Enter');
  await expect(name).toHaveText(/Zulkahar/);
  await page.keyboard.press('p');
  await dialog.getByRole('button', { name: duplicates.splitDialog.submit }).press('Enter');
  await expect(page.getByText(/dipisahkan\. Semua isian kembali/)).toBeVisible();

  // A new search asks about neither again.
  await page.getByRole('button', { name: duplicates.scanAgain }).press('Enter');
  await expect(page.getByText(/orang dibandingkan\. Tidak ada pasangan/)).toBeVisible();
  expectNoComplaints(launched);
});
