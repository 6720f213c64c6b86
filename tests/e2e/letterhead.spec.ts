import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { letterheads } from '#shared/i18n/id/letterheads.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { greyPng, pngOf } from '../support/images.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
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
  folder = newFolder('letterhead');
});
test.afterEach(() => removeFolder(folder));

test('[D1] a logo is put on the letterhead from a day on and seen as it is printed', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { app, page } = launched;
  const settings = new SettingsPage(page);
  const [coarse, logo] = [join(folder, 'kecil.png'), join(folder, 'kaltim.png')];
  writeFileSync(coarse, pngOf(40, 40));
  writeFileSync(logo, greyPng(200));
  await new Shell(page).open('Pengaturan');
  await settings.openSection('letterhead');
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.press(letterheads.setLogo);
  await chooseFile(app, coarse);
  await settings.dialog.getByRole('button', { name: letterheads.choose }).click();
  await settings.dialog.getByRole('button', { name: letterheads.setSubmit, exact: true }).click();
  await expect(settings.dialog).toContainText('kecil.png berukuran 40 × 40 piksel');
  await chooseFile(app, logo);
  await settings.dialog.getByRole('button', { name: 'kecil.png' }).click();
  await expect(settings.dialog.getByRole('button', { name: 'kaltim.png' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.confirm(letterheads.setSubmit);
  await settings.expectSaid(letterheads.set);
  const image = page.locator('img[src^="app://lampiran/"]');
  await expect(image).toBeVisible();
  expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(200);
  await settings.press(letterheads.change);
  await settings.dialog
    .getByRole('textbox', { name: papers.settings.office })
    .fill('Sekolah Rakyat Bukit Biru');
  await settings.confirm(papers.settings.submit);
  await settings.expectSaid(papers.settings.done);
  await settings.press(letterheads.history);
  await expect(settings.dialog).toContainText('→ Sekolah Rakyat Bukit Biru');
  await expect(settings.dialog).toContainText(/Logo: kosong → gambar [0-9a-f]{8}/);
  expect(await accessibilityFaults(page)).toEqual([]);
  expectNoComplaints(launched);
  await launched.close();
});
