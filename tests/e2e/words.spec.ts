import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { words } from '#shared/i18n/id/words.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeHouse,
  removeFolder,
} from './support/office-window.ts';
import { WIDE } from './support/views.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('words');
});
test.afterEach(() => removeFolder(folder));

test('a home says penghuni on its menu, its screens and its papers from now on, and undoes it', async () => {
  const launched = await openPracticeHouse(join(folder, 'kantor'), WIDE);
  const { page } = launched;
  const settings = new SettingsPage(page);
  const menu = (name: string) => page.getByRole('link', { name, exact: true });
  await expect(menu('Penerima Manfaat')).toBeVisible();
  await new Shell(page).open('Pengaturan');
  await settings.openSection('words');
  await settings.press(words.change);
  const word = settings.dialog.getByRole('combobox', { name: words.word });
  await word.fill('penderita');
  await word.press('Tab');
  await settings.dialog.getByRole('button', { name: words.submit, exact: true }).click();
  await expect(settings.dialog).toContainText('Kata penderita menyakiti orang yang disebut');
  await word.fill('penghuni');
  await word.press('Tab');
  await expect(settings.dialog).toContainText('Daftar Penghuni · Belum ada penghuni');
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.confirm(words.submit);
  await settings.expectSaid(/^Sebutan penghuni dipakai mulai/);
  await expect(menu('Penghuni')).toBeVisible();
  await expect(menu('Penerima Manfaat')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Calon Penghuni/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^penghuni/ })).toContainText(words.states.now);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(menu('Penerima Manfaat')).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});
