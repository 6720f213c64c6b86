import { expect, type Page, test } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
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
  await page.keyboard.type('t');
  await page.keyboard.press('ArrowDown');
  await expect(cellAt(page, 4, 3)).toHaveText(cells.visits.very_urgent);
  await expect(cellAt(page, 5, 3)).toHaveText(cells.visits.failed);
  await page.screenshot({ path: test.info().outputPath('editing.png') });
  expect(await grid.locator('[data-fault]').count()).toBe(0);
  expectNoComplaints(launched);
  await launched.close();
});
