import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { journal } from '#shared/i18n/id/journal.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { copyText } from './support/clipboard.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('own-cells');
});
test.afterEach(() => removeFolder(folder));

const { cells } = candidates;

test('[C1] columns of the office are typed in the list like its own: keys, filling, pasting, faults, undo', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { app, page } = launched;
  const press = (keys: string) => page.keyboard.press(keys);
  const choices = ['S', 'M', 'XL'];
  const care = 'plain';
  await ask(page, 'columns.add', { name: 'Ukuran baju', kind: 'choice', care, choices });
  await ask(page, 'columns.add', { name: 'Tinggi', kind: 'number', care, choices: [] });
  await page.getByRole('link', { name: /Calon Siswa/ }).click();
  await page.getByRole('button', { name: cells.mode }).click();
  // Only a list that is changed has this head.
  const birth = page.getByRole('columnheader', { name: cells.columns.birthDate });
  await expect(birth).toBeVisible();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const at = (head: string) => heads.findIndex((text) => text.startsWith(head)) + 1;
  const cell = (line: number, head: string) =>
    page
      .getByRole('grid', { name: candidates.list.name })
      .locator(`[aria-rowindex="${line + 1}"] [aria-colindex="${at(head)}"]`);
  const said = (text: string) => expect(page.getByRole('status').last()).toContainText(text);

  // A letter of the choice, Tab to the next column, a number as it is written here.
  await cell(1, 'Ukuran').click();
  await page.keyboard.type('m');
  await press('Tab');
  await page.keyboard.type('1.250,50');
  await press('Enter');
  await expect(cell(1, 'Ukuran')).toHaveText('M');
  await expect(cell(1, 'Tinggi')).toHaveText('1250,5');
  // What the column does not hold stays open and says what it does.
  await cell(2, 'Ukuran').click();
  await page.keyboard.type('L');
  await press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('Tulis salah satu: S, M, XL.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await press('Escape');
  // Down with Ctrl+D, one value for all with Ctrl+Enter, and a block from Excel.
  await cell(1, 'Ukuran').click();
  for (const _ of [2, 3]) await press('Shift+ArrowDown');
  await press('Control+d');
  await expect(cell(3, 'Ukuran')).toHaveText('M');
  await cell(4, 'Tinggi').click();
  await press('Shift+ArrowDown');
  await page.keyboard.type('120');
  await press('Control+Enter');
  await expect(cell(5, 'Tinggi')).toHaveText('120');
  await said('2 isian disimpan');
  await copyText(app, 'XL\t118\nS\ttinggi\n');
  await cell(6, 'Ukuran').click();
  await press('Control+v');
  const faults = page.getByRole('dialog');
  await expect(faults).toContainText('Tinggi: tinggi');
  await expect(faults).toContainText('Tulis angka');
  await faults.getByRole('button', { name: 'Tutup' }).click();
  await expect(faults).toBeHidden();
  await copyText(app, 'XL\t118\nS\t\n');
  await press('Control+v');
  await expect(cell(7, 'Ukuran')).toHaveText('S');
  await said('3 isian disimpan');
  // The last act goes back whole, by its name in the history.
  await press('Control+z');
  await expect(page.getByRole('dialog', { name: journal.undoKey.title })).toContainText('Mengubah');
  await press('Enter');
  await expect(cell(7, 'Ukuran')).toHaveText('');
  await expect(cell(6, 'Tinggi')).toHaveText('');
  await expect(cell(3, 'Ukuran')).toHaveText('M');
  expectNoComplaints(launched);
  await launched.close();
});
