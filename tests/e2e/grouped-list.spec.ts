import { expect, test } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { layoutFaults } from './support/layout.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { WIDE } from './support/views.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('grouped-list');
});
test.afterEach(() => removeFolder(folder));

const { cells, groups } = candidates;

test('the list stands in groups with their counts, folds by keys, is typed in, and is remembered', async () => {
  const launched = await openPracticeOffice(folder, WIDE);
  const { page } = launched;
  const press = (keys: string) => page.keyboard.press(keys);
  const candidatesLink = page.getByRole('link', { name: /Calon Siswa/ });
  await candidatesLink.click();
  const grid = page.getByRole('grid', { name: candidates.list.name });
  await page.getByRole('button', { name: groups.view }).click();
  await page.getByRole('menuitemradio', { name: groups.by.level }).click();
  const head = (name: string) => grid.getByRole('button', { name: new RegExp(`^${name} `) });
  await expect(head('SD')).toContainText('222 calon');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await layoutFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('groups.png') });

  // Folded and opened by the keyboard; the heads alone are the count of each group.
  await head('SD').focus();
  await press('ArrowLeft');
  await expect(head('SD')).toHaveAttribute('aria-expanded', 'false');
  await expect(head('SMP')).toBeVisible();
  await page.getByRole('button', { name: `Per ${groups.by.level}` }).click();
  await page.getByRole('menuitem', { name: groups.foldAll }).click();
  await expect(grid.locator('[data-kind="row"]')).toHaveCount(0);
  const counts = await grid.locator('[data-fold]').allInnerTexts();
  const sum = counts.reduce((all, text) => all + Number(/(\d+) calon/.exec(text)?.[1]), 0);
  expect(sum).toBe(640);

  // Another screen and back: the grouping is remembered, its groups open again.
  await page.getByRole('link', { name: /Beranda/ }).click();
  await candidatesLink.click();
  await expect(head('SD')).toHaveAttribute('aria-expanded', 'true');

  // Typed in: a name is changed in its group, and the act is undone there.
  await page.getByRole('button', { name: cells.mode }).click();
  await head('SD').click();
  await expect(grid.locator('[aria-rowindex="4"] [data-column="1"]')).not.toBeEmpty();
  // Over the head of the next group to its first person.
  await press('ArrowDown');
  await press('ArrowDown');
  await press('F2');
  await page.keyboard.insertText(' Uji');
  await press('Enter');
  await expect(grid.locator('[aria-rowindex="4"] [data-column="1"]')).toContainText(' Uji');
  await expect(page.getByRole('status').last()).toContainText('disimpan');
  await expect(head('SMP')).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(grid.locator('[aria-rowindex="4"] [data-column="1"]')).not.toContainText(' Uji');
  expectNoComplaints(launched);
  await launched.close();
});
