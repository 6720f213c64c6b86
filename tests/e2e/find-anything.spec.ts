import { expect, type Page, test } from '@playwright/test';
import { backups } from '#shared/i18n/id/backups.ts';
import { kit } from '#shared/i18n/id/kit.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { Palette } from './pages/palette.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('find-anything');
});
test.afterEach(() => removeFolder(folder));

/** Types into the palette, waits until the first line is this one, and runs it with Enter. */
async function run(page: Page, typed: string, line: string): Promise<void> {
  const palette = new Palette(page);
  await palette.open();
  await palette.type(typed);
  await expect(page.getByRole('option', { selected: true })).toContainText(line);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: kit.searchAnything })).toHaveCount(0);
}

test('[D3] Ctrl+K: people, screens, papers, settings, commands of the screen and of the office, by keys alone', async () => {
  const launched = await openPracticeOffice(folder);
  const { page } = launched;
  const shell = new Shell(page);
  const palette = new Palette(page);

  // A command of another screen: the screen opens and does it.
  await run(page, 'buat bakup', backups.create);
  await shell.expectScreen('Backup Data');
  await expect
    .poll(async () => (await ask(page, 'backups.list', {})).places[0]?.backups.length, {
      timeout: 30_000,
    })
    .toBe(1);
  // A command of the open screen stands first while nothing is typed.
  await shell.open('Siswa');
  await palette.open();
  await expect(page.getByRole('group', { name: kit.palette.here })).toBeVisible();
  await expect(page.getByRole('group', { name: kit.palette.usual })).toContainText(backups.create);
  expect(await accessibilityFaults(page)).toEqual([]);
  await palette.close();
  // A paper and a part of Pengaturan by their names.
  await run(page, 'daftar calon bnba', papers.documents['candidate-list']);
  await shell.expectScreen('Cetak');
  await expect.poll(() => page.url()).toContain('dokumen=candidate-list');
  await run(page, 'izin melebihi', settings.sections.permits);
  await shell.expectScreen('Pengaturan');
  await expect(
    page.getByRole('button', { name: settings.sections.permits, exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
  // A child by the end of the NIK.
  const [child] = await ask(page, 'home.findPeople', { text: 'alfarizi', limit: 1 });
  const { nik } = await ask(page, 'candidates.fullIds', { uid: child?.id ?? '' });
  await run(page, (nik ?? '').slice(-12), child?.name ?? '?');
  await expect(page.getByText(child?.name ?? '?').first()).toBeVisible();
  // Nothing found says what to do.
  await palette.open();
  await palette.type('calon xyz');
  await expect(page.getByRole('status').filter({ hasText: kit.palette.nothingHow })).toBeVisible();
  await palette.close();
  expectNoComplaints(launched);
  await launched.close();
});
