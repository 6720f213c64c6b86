import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFile } from './support/dialogs.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('candidates');
});
test.afterEach(() => removeFolder(folder));

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

test('[A4] a candidate is found while typing, answered, added and undone by keyboard and mouse', async () => {
  const launched = await openPracticeOffice(folder);
  const { page, app } = launched;
  await page.getByRole('link', { name: /Calon Siswa/ }).click();
  const grid = page.getByRole('grid', { name: 'Calon siswa' });
  const search = page.getByRole('searchbox');

  await search.fill('alfarisi');
  await page.getByRole('button', { name: 'alfarizi', exact: true }).click();
  await expect(grid.getByText('Muhammad Alfarizi')).toBeVisible();
  await search.fill('muhammad alfa');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await search.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Muhammad Alfarizi' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(grid.locator(':focus')).toBeVisible();

  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Buka halaman lengkap' }).click();
  const scan = join(folder, 'kk.png');
  writeFileSync(scan, PNG);
  await chooseFile(app, scan);
  await page.getByRole('button', { name: 'Lampirkan berkas' }).click();
  await page.getByRole('button', { name: 'Pilih berkas…' }).click();
  await page.getByRole('button', { name: 'Lampirkan', exact: true }).click();
  const picture = page.getByRole('button', { name: 'Buka kk.png' }).locator('img');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1);

  await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await page.getByRole('button', { name: 'Tambah calon' }).click();
  await page.getByLabel('Nama lengkap').fill('Noor Hidayah Uji');
  await page.getByRole('combobox', { name: 'Keadaan NIK' }).click();
  await page.getByRole('option', { name: 'Belum ada NIK' }).click();
  await page.getByRole('combobox', { name: /Jenis kelamin/ }).click();
  await page.getByRole('option', { name: 'Perempuan' }).click();
  await page.getByRole('combobox', { name: /^Jenjang/ }).click();
  await page.getByRole('option', { name: 'SMP' }).click();
  await page.getByRole('combobox', { name: /^Status sekolah/ }).click();
  await page.getByRole('option', { name: 'Tidak atau putus sekolah' }).click();
  await page
    .getByRole('textbox', { name: /^Nama\b/, exact: false })
    .last()
    .fill('Masitah Uji');
  await page.getByRole('button', { name: 'Simpan calon' }).click();
  await expect(page.getByText('Noor Hidayah Uji disimpan dengan kode')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Noor Hidayah Uji' })).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByText('Sudah diurungkan.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Noor Hidayah Uji' })).toBeHidden();
  await search.fill('hidayah uji');
  await expect(page.getByText('Tidak ada yang cocok dengan “hidayah uji”')).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});
