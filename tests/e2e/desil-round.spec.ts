import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import type { NativeImage } from 'electron';
import { join } from 'node:path';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { firstIntake } from './support/import-job.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('desil-round');
});
test.afterEach(() => removeFolder(folder));

/** What the clipboard of the window that runs here is called; newer ones have another. */
interface Clipboard {
  writeImage(image: NativeImage): void;
}

const copyPicture = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ clipboard, nativeImage }) => {
    const image = nativeImage.createFromBitmap(Buffer.alloc(20 * 10 * 4, 90), {
      width: 20,
      height: 10,
    });
    (clipboard as unknown as Clipboard).writeImage(image);
  });
const copied = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

const openRows = async (page: Page, intake: string) =>
  ask(page, 'desil.page', { intake, part: 'open', offset: 0, limit: 10 });

test('[C1] a desil round: looked up one after the other by keys alone', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page, app } = launched;
  const intake = await firstIntake(page);
  const before = await ask(page, 'desil.summary', { intake });
  const [first, second, third] = await openRows(page, intake);
  await new Shell(page).open('Calon Siswa');
  await page.getByRole('button', { name: /desil perlu dicek$/ }).press('Enter');
  const grid = page.getByRole('grid', { name: 'Calon yang desilnya dicek' });
  await expect(grid.getByRole('row').nth(1)).toBeFocused();

  // What SIKS-NG asks for is copied by one key each.
  const ids = await ask(page, 'candidates.fullIds', { uid: first?.uid ?? '' });
  await page.keyboard.press('n');
  await expect(page.getByText(`NIK ${first?.name} disalin.`)).toBeVisible();
  expect(await copied(app)).toBe(ids.nik);
  await page.keyboard.press('k');
  await expect(page.getByText(`No. KK ${first?.name} disalin.`)).toBeVisible();
  expect(await copied(app)).toBe(ids.kk);

  // The screenshot of the answer is pasted, then two keys enter it and the next row has the keys.
  await copyPicture(app);
  await page.keyboard.press('Control+V');
  await expect(page.getByText('1 bukti desil terlampir')).toBeVisible();
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  // Typed without waiting: it is meant for the row that comes.
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await expect(
    page.getByText(`Dicatat: keluarga ${third?.name} tidak ada di DTSEN.`),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const shown = async (uid: string) => (await ask(page, 'candidates.show', { uid })).desil[0];
  const common = { period: '2026-2', asOf: '2026-06-08', source: 'siks_ng', current: true };
  expect(await shown(first?.uid ?? '')).toMatchObject({ ...common, desil: 10 });
  expect(await shown(second?.uid ?? '')).toMatchObject({ ...common, desil: 2 });
  expect(await shown(third?.uid ?? '')).toMatchObject({ ...common, desil: null });
  const after = await ask(page, 'desil.summary', { intake });
  expect(after.total).toBe(before.total);
  expect([after.absent, after.done]).toEqual([before.absent + 1, before.done + 2]);

  // Taken back by the bar, the child is in the list again and has the keys.
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('heading', { level: 2, name: third?.name ?? '' })).toBeVisible();
  expect((await ask(page, 'desil.summary', { intake })).absent).toBe(before.absent);
  expectNoComplaints(launched);
  await launched.close();
});
