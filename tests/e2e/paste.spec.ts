import { expect, test } from '@playwright/test';
import { imports } from '#shared/i18n/id/imports.ts';
import { transfer as words } from '#shared/i18n/id/transfer.ts';
import { candidateSheet } from '../support/candidate-sheet.ts';
import { copiedCells } from '../support/copied-cells.ts';
import { columnOf } from '../support/sheet-headers.ts';
import { CandidatesPage } from './pages/candidates.ts';
import { Shell } from './pages/shell.ts';
import { TransferPage } from './pages/transfer.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { clearClipboard, copyPicture, copyRows, copyText } from './support/clipboard.ts';
import { firstIntake } from './support/import-job.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { WIDE } from './support/views.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('paste');
});
test.afterEach(() => removeFolder(folder));

/** Thirty rows with their titles; one NIK has lost a digit, one level is no level. */
function thirtyRows() {
  const rows = candidateSheet({ rows: 30, eligible: 10, seed: 4711 }).rows.map((row) => [...row]);
  const [nik, level] = [columnOf('NIK'), columnOf('Jenjang')];
  const spoilt = rows[8];
  const other = rows[19];
  if (spoilt === undefined || other === undefined) throw new Error('too few rows');
  const right = [String(spoilt[nik]), String(other[level])];
  spoilt[nik] = String(spoilt[nik]).slice(0, 15);
  other[level] = 'PAUD';
  return { text: copiedCells(rows), right };
}

test('[C1] thirty rows pasted from Excel: tried out, two cells typed anew, stored, undone at once', async () => {
  const launched = await openPracticeOffice(folder, WIDE);
  const { app, page } = launched;
  const intake = await firstIntake(page);
  const count = async (): Promise<number> =>
    (await ask(page, 'candidates.count', { intake, filter: {}, text: '' })).count;
  const before = await count();
  const list = new CandidatesPage(page);
  const { refusals } = imports;
  await new Shell(page).open('Calon Siswa');

  // What is no list is said in a sentence, and the list stays.
  await clearClipboard(app);
  await page.keyboard.press('Control+V');
  await list.expectSaid(refusals['paste-empty']);
  await copyPicture(app);
  await page.keyboard.press('Control+V');
  await list.expectSaid(refusals['paste-image']);
  await copyText(app, 'Siti Aminah');
  await page.keyboard.press('Control+V');
  await list.expectSaid('Yang disalin hanya “Siti Aminah”.');
  // In a field it is text as ever.
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('searchbox')).toHaveValue('Siti Aminah');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').blur();

  const thirty = thirtyRows();
  await copyRows(app, thirty.text);
  await page.keyboard.press('Control+V');
  const check = page.getByRole('button', { name: words.mapping.check });
  await expect(check).toBeEnabled();
  await expect(page.getByText(/^Pasangkan kolom · Tempelan \d\d-\d\d-\d{4}/)).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('mapping.png') });
  const transfer = new TransferPage(launched);
  await transfer.tryOut();
  await expect(transfer.numbers()).toHaveText('28 siap + 2 perlu diperbaiki = 30');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('dry-run.png') });
  expect(await count()).toBe(before);
  for (const [at, typed] of thirty.right.entries()) {
    await transfer.retype();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    const numbers = `${29 + at} siap + ${1 - at} perlu diperbaiki = 30`;
    await expect(transfer.numbers()).toHaveText(numbers);
  }
  await transfer.save();
  expect(await count()).toBe(before + 30);
  await transfer.undo();
  expect(await count()).toBe(before);

  // The dialog of the screen takes a message without titles, and asks what it does not say.
  await list.press(words.paste.open);
  const field = list.dialog.getByRole('textbox', { name: words.paste.field });
  await expect(field).toBeFocused();
  await copyText(app, '1. Siti Aminah - 6402035509130003 - 15/09/2013');
  await page.keyboard.press('Control+V');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('dialog.png') });
  await list.confirm(words.paste.submit);
  await expect(page.getByText('Daftar ini tanpa judul.')).toBeHidden();
  await page.getByLabel(words.mapping.level).selectOption('SMP');
  await expect(page.getByText('Daftar ini tanpa judul.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('untitled.png') });
  await transfer.tryOut();
  await expect(transfer.numbers()).toHaveText('1 siap + 0 perlu diperbaiki = 1');
  expectNoComplaints(launched);
  await launched.close();
});
