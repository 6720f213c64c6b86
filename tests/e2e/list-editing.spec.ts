import { expect, type Page, test } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { copiedText, copyText } from './support/clipboard.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('list-editing');
});
test.afterEach(() => removeFolder(folder));

const { cells } = candidates;

/** A cell of the list by its place on the screen, the first line under the head being 1. */
const cellAt = (page: Page, line: number, column: number) =>
  page
    .getByRole('grid', { name: candidates.list.name })
    .locator(`[aria-rowindex="${line + 1}"] [aria-colindex="${column}"]`);

test('cells are typed in the list, a faulty one stays open with its sentence, results of visits take one letter', async () => {
  const launched = await openPracticeOffice(folder);
  const { page } = launched;
  await page.getByRole('link', { name: /Calon Siswa/ }).click();
  const grid = page.getByRole('grid', { name: candidates.list.name });
  await expect(grid).toBeVisible();

  // Marked by Space, answered for together; the marks are gone once that is stored.
  await grid.locator('[aria-rowindex="5"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const together = page.getByRole('button', { name: 'Isi untuk 2 yang ditandai…' });
  await page.screenshot({ path: test.info().outputPath('marked.png') });
  expect(await accessibilityFaults(page)).toEqual([]);
  await together.click();
  await expect(page.getByRole('dialog')).toContainText('2 calon yang ditandai');
  await page.getByRole('button', { name: 'Isi 2 calon' }).click();
  await expect(together).toBeHidden();

  await page.getByRole('button', { name: cells.mode }).click();

  // The first person's name, replaced by typing; Enter goes on below.
  await cellAt(page, 1, 2).click();
  await page.keyboard.type('Siti Aminah Uji');
  await page.keyboard.press('Enter');
  await expect(cellAt(page, 1, 2)).toHaveText('Siti Aminah Uji');
  await expect(cellAt(page, 2, 2)).toBeFocused();

  // No such day: the cell stays open and says so; corrected, it is stored.
  await cellAt(page, 1, 5).click();
  await page.keyboard.type('31/02/2014');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText(candidates.problems.date);
  await page.screenshot({ path: test.info().outputPath('fault.png') });
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12-03-2014');
  await page.keyboard.press('Enter');
  await expect(cellAt(page, 1, 5)).toHaveText('12/03/2014');

  // Results of a visit: one letter each, and on to the next with the arrow.
  await cellAt(page, 4, 3).click();
  await page.keyboard.type('s');
  await page.keyboard.press('ArrowDown');
  // A no says why by its second letter.
  await page.keyboard.type('tr');
  await page.keyboard.press('ArrowDown');
  await expect(cellAt(page, 4, 3)).toHaveText(cells.visits.very_urgent);
  await expect(cellAt(page, 5, 3)).toHaveText(
    `${cells.visits.failed}: ${cells.visitReasons.home_condition}`,
  );
  await page.screenshot({ path: test.info().outputPath('editing.png') });
  expect(await grid.locator('[data-fault]').count()).toBe(0);
  expectNoComplaints(launched);
  await launched.close();
});

test('a block is filled, copied and pasted as in Excel; one that cannot be stored is told cell by cell', async () => {
  const launched = await openPracticeOffice(folder);
  const { page, app } = launched;
  const press = (keys: string) => page.keyboard.press(keys);
  await page.getByRole('link', { name: /Calon Siswa/ }).click();
  // The columns somebody wants: without the age, the stage before the level.
  const heads = () => page.getByRole('columnheader').allInnerTexts();
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('menuitem', { name: 'Kolom…' }).click();
  await page.getByRole('checkbox', { name: 'Usia' }).uncheck();
  for (let step = 0; step < 2; step += 1)
    await page.getByRole('button', { name: 'Pindahkan Tahap ke depan' }).click();
  await page.screenshot({ path: test.info().outputPath('columns.png') });
  expect(await accessibilityFaults(page)).toEqual([]);
  await press('Escape');
  await expect
    .poll(heads)
    .toEqual(['Kode', 'Nama', 'L/P', 'Tahap', 'Jenjang', 'Desil', 'Yang kurang']);
  // Another screen and back: they are remembered.
  await page.getByRole('link', { name: /Beranda/ }).click();
  await page.getByRole('link', { name: /Calon Siswa/ }).click();
  await expect.poll(heads).toContain('Tahap');
  expect(await heads()).not.toContain('Usia');

  // Those nobody has visited yet: they stay in the list while their visits are typed.
  await page.getByRole('button', { name: /belum dikunjungi/ }).click();
  await page.getByRole('button', { name: cells.mode }).click();
  const who = cellAt(page, 1, 2);
  await expect(page.locator('[role="gridcell"][data-column="2"]').first()).toBeVisible();
  const name = await who.innerText();

  // One value for five rows, by the letter and Ctrl+Enter.
  await cellAt(page, 1, 3).click();
  for (let row = 0; row < 4; row += 1) await press('Shift+ArrowDown');
  await page.keyboard.type('l');
  await press('Control+Enter');
  await expect(cellAt(page, 5, 3)).toHaveText(cells.visits.worthy);
  await expect(page.getByRole('status').last()).toContainText('5 isian disimpan');
  await expect(who).toHaveText(name);

  // Filled down from the first of three; copied; pasted as a block of two columns below.
  await cellAt(page, 1, 7).click();
  await page.keyboard.type('Kota Bangun');
  await press('Enter');
  await press('ArrowUp');
  for (let row = 0; row < 2; row += 1) await press('Shift+ArrowDown');
  await press('Control+d');
  await expect(cellAt(page, 3, 7)).toHaveText('Kota Bangun');
  await press('Control+c');
  await expect.poll(() => copiedText(app)).toBe('Kota Bangun\r\nKota Bangun\r\nKota Bangun');
  await copyText(app, '05/06/2014\t8\n2014-02-31\t99\n');
  await cellAt(page, 2, 5).click();
  await press('Control+v');
  const faults = page.getByRole('dialog');
  await expect(faults).toContainText('2 isian tidak dapat disimpan');
  await expect(faults.getByRole('row', { name: /99/ })).toContainText('3');
  await page.screenshot({ path: test.info().outputPath('faults.png') });
  expect(await accessibilityFaults(page)).toEqual([]);
  await faults.getByRole('button', { name: 'Tutup' }).click();
  await expect(cellAt(page, 2, 5)).not.toHaveText('05/06/2014');
  await copyText(app, '05/06/2014\t8\n06/06/2014\t9\n');
  await press('Control+v');
  await expect(cellAt(page, 2, 5)).toHaveText('05/06/2014');
  await expect(cellAt(page, 3, 6)).toHaveText('9');
  await cellAt(page, 1, 2).click();
  await press('Shift+Control+ArrowRight');
  await press('Shift+ArrowDown');
  await page.screenshot({ path: test.info().outputPath('block.png') });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(cellAt(page, 2, 5)).not.toHaveText('05/06/2014');
  expectNoComplaints(launched);
  await launched.close();
});
