import { expect, type Page, test } from '@playwright/test';
import { SetupPage } from './pages/setup.ts';
import { Shell } from './pages/shell.ts';
import { SignInPage } from './pages/sign-in.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { fillHouse } from './support/house-people.ts';
import { type LaunchedApp, launchApp, resizePage } from './support/launch.ts';
import { layoutFaults } from './support/layout.ts';
import {
  expectNoComplaints,
  newFolder,
  PRACTICE_PERSON,
  removeFolder,
} from './support/office-window.ts';
import { LOOKS, VIEWS, WIDE } from './support/views.ts';

let folder: string;
let launched: LaunchedApp;

test.beforeAll(async () => {
  folder = newFolder('house');
  const first = await launchApp({ folder });
  await new SetupPage(first.page).makePracticeHouse();
  await new Shell(first.page).expectScreen('Beranda');
  expectNoComplaints(first);
  await first.close();
  fillHouse(folder);
  launched = await launchApp({ folder, size: WIDE });
  await new SignInPage(launched.page).signIn(PRACTICE_PERSON.login, PRACTICE_PERSON.password);
  await new Shell(launched.page).expectScreen('Beranda');
});
test.afterAll(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

/** axe and layout in three views and two looks; SHOTS keeps a picture of each. */
async function lookAt(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const view of VIEWS) {
    await resizePage(launched, view);
    for (const look of LOOKS) {
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      const where = `${name}-${view.width}-${look}`;
      for (const fault of [...(await accessibilityFaults(page)), ...(await layoutFaults(page))]) {
        faults.push(`${where}: ${fault}`);
      }
      const shots = process.env['SHOTS'];
      if (shots !== undefined) await page.screenshot({ path: `${shots}/${where}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await resizePage(launched, WIDE);
  return faults;
}

test('[B5] Beranda, plan and panel of a house: axe and layout find nothing', async () => {
  const { page } = launched;
  const shell = new Shell(page);
  await shell.settle();
  const faults = await lookAt(page, 'home');
  await shell.open('Denah Tempat Tidur');
  await shell.settle();
  faults.push(...(await lookAt(page, 'plan')));
  await page.getByRole('button', { name: /^A1-1 / }).click();
  faults.push(...(await lookAt(page, 'panel')));
  await page.getByRole('button', { name: /^A1-1 / }).press('Escape');
  expect(faults).toEqual([]);
});

test('[B5] the plan by keyboard: arrows from bed to bed, Enter opens, Escape closes', async () => {
  const { page } = launched;
  await new Shell(page).open('Denah Tempat Tidur');
  const bed = (code: string) => page.getByRole('button', { name: new RegExp(`^${code} `) });
  await bed('A1-1').focus();
  for (const [key, code] of [
    ['ArrowRight', 'A1-2'],
    ['ArrowRight', 'A1-3'],
    ['ArrowUp', 'A1-1'],
    ['ArrowDown', 'A1-3'],
    ['ArrowDown', 'A4-1'],
    ['End', 'A6-4'],
    ['Home', 'A1-1'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(bed(code)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Suriansyah' });
  await expect(panel).toContainText('Di tempat tidur ini sejak');
  await expect(bed('A1-1')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('[B1] the slider shows another day at once, and its numbers', async () => {
  const { page } = launched;
  await new Shell(page).open('Denah Tempat Tidur');
  await expect(page.getByText('Bisa diterima hari ini')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Geser tanggal' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('Bisa diterima 1 Juni 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: /^A2-2 / })).toContainText('Isyarat BISINDO');
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: /^A6-1 / })).toContainText('Kosong');
  await page.getByRole('button', { name: 'Hari ini', exact: true }).click();
  await expect(page.getByRole('button', { name: /^A6-1 / })).toContainText('Perbaikan');
});
