import { expect, test, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityFaults } from './support/accessibility.ts';
import { copyPicture, copyText } from './support/clipboard.ts';
import { chooseFiles } from './support/dialogs.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('attachments');
});
test.afterEach(() => removeFolder(folder));

/** The page of a child that is searched for, by the keyboard. */
async function openFirstChild(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Calon Siswa/ }).click();
  await page.getByRole('searchbox').fill('muhammad alfa');
  // The list follows while one types; only then the arrow goes to the child that was meant.
  await expect(page.getByRole('grid', { name: 'Calon siswa' })).toHaveAttribute(
    'aria-rowcount',
    '2',
  );
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Buka halaman lengkap' }).click();
  await expect(page.getByRole('button', { name: 'Lampirkan berkas' })).toBeVisible();
}

test('a screenshot is pasted, several files are chosen at once, and one that is refused keeps nobody back', async () => {
  const launched = await openPracticeOffice(folder);
  const { app, page } = launched;
  await openFirstChild(page);

  await copyPicture(app, 20);
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog');
  const waiting = dialog.getByRole('list', { name: 'Berkas yang akan dilampirkan' });
  await expect(waiting.getByText('Tangkapan layar.png')).toBeVisible();
  await expect(dialog.getByRole('combobox')).toHaveValue('Bukti desil');

  await copyText(app, 'bukan gambar');
  await page.keyboard.press('Control+V');
  await expect(dialog.getByRole('link', { name: /^Papan klip tidak berisi gambar/ })).toBeVisible();

  const picture = join(folder, 'kk.png');
  const image = await app.evaluate(({ nativeImage }) =>
    nativeImage
      .createFromBitmap(Buffer.alloc(80 * 40 * 4, 90), { width: 80, height: 40 })
      .toPNG()
      .toString('base64'),
  );
  writeFileSync(picture, Buffer.from(image, 'base64'));
  const wrong = join(folder, 'catatan.pdf');
  writeFileSync(wrong, 'ini bukan pdf');
  await chooseFiles(app, [picture, wrong]);
  await dialog.getByRole('button', { name: 'Pilih berkas…' }).click();
  await expect(waiting.getByRole('listitem')).toHaveCount(3);

  // The photo is turned and cut with the keyboard: 80 × 40 becomes 40 × 80, shown 90 high, and ten of those go.
  await waiting.getByRole('button', { name: 'Potong atau putar kk.png' }).press('Enter');
  await dialog.getByRole('button', { name: 'Putar kanan' }).press('Enter');
  const lower = dialog.getByRole('button', { name: 'Sisi bawah' });
  await expect(lower).toBeVisible();
  await lower.press('Shift+ArrowUp');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Pakai potongan ini' }).press('Enter');
  await dialog.getByRole('button', { name: 'Lampirkan 3 berkas' }).click();

  // Two are attached, the third stays with its reason.
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
  await expect(waiting.getByText(/catatan\.pdf bukan JPG, PNG, WebP, atau PDF/)).toBeVisible();
  await waiting.getByRole('button', { name: 'Lepas catatan.pdf' }).click();
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await expect(page.getByRole('button', { name: 'Buka kk.png' })).toBeVisible();
  const shot = page.getByRole('button', { name: 'Buka Tangkapan layar.png' }).locator('img');
  await expect.poll(() => shot.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(20);
  const photo = page.getByRole('button', { name: 'Buka kk.png' }).locator('img');
  expect(
    await photo.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]),
  ).toEqual([40, 71]);

  // The same screenshot again is named, not stored twice.
  await copyPicture(app, 20);
  await page.keyboard.press('Control+V');
  await dialog.getByRole('button', { name: 'Lampirkan', exact: true }).click();
  await expect(waiting.getByText(/sama dengan lampiran “Tangkapan layar\.png”/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Batal' }).click();
  expectNoComplaints(launched);
  await app.close();
});
