import { expect, type Page, test } from '@playwright/test';
import { arrivals } from '#shared/i18n/id/arrivals.ts';
import { backups } from '#shared/i18n/id/backups.ts';
import { guide } from '#shared/i18n/id/guide.ts';
import { keys } from '#shared/i18n/id/keys.ts';
import { kit } from '#shared/i18n/id/kit.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { shell } from '#shared/i18n/id/shell.ts';
import { Palette } from './pages/palette.ts';
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
  // A dialog that still fades in has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const menu = new Shell(page);
  const palette = new Palette(page);

  // A command of another screen: the screen opens and does it.
  await run(page, 'buat bakup', backups.create);
  await menu.expectScreen('Backup Data');
  await expect
    .poll(async () => (await ask(page, 'backups.list', {})).places[0]?.backups.length, {
      timeout: 30_000,
    })
    .toBe(1);
  // A command of the open screen stands first while nothing is typed.
  await menu.open('Siswa');
  await menu.settle();
  await palette.open();
  await expect(page.getByRole('group', { name: kit.palette.here })).toBeVisible();
  await expect(page.getByRole('group', { name: kit.palette.usual })).toContainText(backups.create);
  expect(await accessibilityFaults(page)).toEqual([]);
  await palette.close();
  // A paper and a part of Pengaturan by their names.
  await run(page, 'daftar calon bnba', papers.documents['candidate-list']);
  await menu.expectScreen('Cetak');
  await expect.poll(() => page.url()).toContain('dokumen=candidate-list');
  await run(page, 'izin melebihi', settings.sections.permits);
  await menu.expectScreen('Pengaturan');
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

test('[D3] F1: the keys of the open screen, on paper too; Bantuan opens at the chapter of the screen and is searched', async () => {
  const launched = await openPracticeOffice(folder);
  const { page } = launched;
  // A dialog that still fades in has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await run(page, 'hari kedatangan', shell.arrivals);
  await expect(page.getByRole('heading', { level: 1, name: shell.arrivals })).toBeVisible();
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: filled(keys.title, { screen: shell.arrivals }) });
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText(keys.groups.arrivals);
  await expect(sheet.getByText(keys.does.deskRecord)).toBeVisible();
  await expect(sheet.getByText(keys.does.palette)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // On paper nothing of the screen behind is seen, and no button.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(sheet.getByText(keys.does.deskRecord)).toBeVisible();
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  // From the sheet to the guide, at the chapter of the screen; it is searched, and reached by the menu.
  await sheet.getByRole('button', { name: keys.guide }).click();
  const chapter = (name: string) => page.getByRole('article', { name });
  await expect(chapter('Hari kedatangan')).toContainText(arrivals.desk.field);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('searchbox', { name: guide.search }).fill('salin ke usb');
  await expect(chapter('Backup dan pulih')).toBeVisible();
  await page.getByRole('searchbox', { name: guide.search }).fill('gajah terbang');
  await expect(page.getByText(filled(guide.nothing, { text: 'gajah terbang' }))).toBeVisible();
  await page.getByRole('button', { name: guide.all }).click();
  await new Shell(page).open('Urutan Prioritas');
  await page.getByRole('link', { name: shell.guide }).click();
  await expect(chapter('Urutan dan rapat')).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});
