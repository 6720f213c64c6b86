import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { letters } from '#shared/i18n/id/letters.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { filled } from './support/filled.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('letter-texts');
});
test.afterEach(() => removeFolder(folder));

test('[D1] the office writes a letter of its own words, sees it with a real child, and takes the built-in text again', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page } = launched;
  const settings = new SettingsPage(page);
  const named = papers.documents['acceptance-letter'];
  const { child } = await ask(page, 'letters.sample', { letter: 'acceptance-letter' });
  await new Shell(page).open('Pengaturan');
  await settings.openSection('letters');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: `${letters.edit}: ${named}` }).click();
  const body = settings.dialog.getByRole('textbox', { name: letters.body });
  await body.fill('Selamat! {nma} diterima.\n\n{data_anak}');
  await expect(settings.dialog).toContainText(
    'isian {nma} tidak dikenal. Mungkin maksudnya {nama}?',
  );
  await body.fill('Selamat!  diterima.\n\n{data_anak}');
  await body.press('Control+Home');
  for (let key = 0; key < 9; key += 1) await body.press('ArrowRight');
  await settings.dialog.getByRole('combobox', { name: letters.insert }).click();
  await page.getByRole('option', { name: /^\{nama\}/ }).click();
  await expect(body).toHaveValue('Selamat! {nama} diterima.\n\n{data_anak}');
  await expect(body).toBeFocused();
  const preview = settings.dialog.getByRole('region');
  await expect(preview).toContainText(`Selamat! ${child.name} diterima.`);
  await expect(preview).toContainText(child.code);
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.confirm(letters.save);
  await settings.expectSaid(new RegExp(`${named} memakai teks baru mulai`));
  await expect(page.getByRole('row', { name: named })).toContainText(letters.own);

  await page.getByRole('button', { name: `${letters.reset}: ${named}` }).click();
  await settings.confirm(letters.resetSubmit);
  await settings.expectSaid(new RegExp(`${named} memakai teks bawaan`));
  await page.getByRole('button', { name: `${letters.history}: ${named}` }).click();
  await expect(settings.dialog).toContainText('Selamat! {nama} diterima.');
  await expect(settings.dialog).toContainText(filled(letters.historyTitle, { letter: named }));
  expect(await accessibilityFaults(page)).toEqual([]);
  expectNoComplaints(launched);
  await launched.close();
});
