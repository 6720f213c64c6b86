import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { reasons } from '#shared/i18n/id/reasons.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('reasons');
});
test.afterEach(() => removeFolder(folder));

test('own words stand under a standard reason where a candidate is closed; a hidden one is not offered', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page } = launched;
  const settings = new SettingsPage(page);
  const standard = candidates.reasons.moved_away;
  await new Shell(page).open('Pengaturan');
  await settings.openSection('reasons');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: `${reasons.change}: ${standard}` }).click();
  await settings.dialog.getByRole('checkbox', { name: reasons.offer }).uncheck();
  await settings.dialog.getByRole('textbox', { name: reasons.words }).fill('Pindah ke Malaysia');
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.confirm(reasons.submit);
  await settings.expectSaid(`Alasan ${standard} disimpan.`);
  const row = page.getByRole('row', { name: new RegExp(`^${standard}`) });
  await expect(row).toContainText('Pindah ke Malaysia');
  await expect(row).toContainText(reasons.no);
  await settings.press(reasons.history);
  await expect(settings.dialog).toContainText(`bawaan → ${standard}`);
  expect(await accessibilityFaults(page)).toEqual([]);
  expectNoComplaints(launched);
  await launched.close();
});
