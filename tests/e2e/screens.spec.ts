import { expect, type Page, test } from '@playwright/test';
import { SCREEN_NAMES, type ScreenName, Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { type LaunchedApp, resizePage, type Size } from './support/launch.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

/** The three views of product.md: an office screen, Windows at 125 %, and 200 % zoom. */
const VIEWS: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
  { width: 683, height: 350 },
];
const LOOKS = ['light', 'dark'] as const;

/** The goldens were painted by this Chromium; another one paints letters a little differently. */
const PAINTED_BY = { platform: 'linux', chromium: '130' } as const;

let folder: string;
let launched: LaunchedApp;

test.beforeAll(async () => {
  folder = newFolder('screens');
  launched = await openPracticeOffice(folder);
});
test.afterAll(async () => {
  await launched.close();
  removeFolder(folder);
});

const fileName = (screen: ScreenName, view: Size, look: string): string =>
  `${screen.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${view.width}-${look}.png`;

async function paintsLikeGoldens(page: Page): Promise<boolean> {
  const chromium = /Chrome\/(\d+)/.exec(await page.evaluate(() => navigator.userAgent))?.[1];
  return process.platform === PAINTED_BY.platform && chromium === PAINTED_BY.chromium;
}

for (const look of LOOKS) {
  for (const view of VIEWS) {
    const title = `${view.width}×${view.height} ${look}`;

    test(`[A4] every screen at ${title}: as painted before, and axe finds nothing`, async () => {
      const { page } = launched;
      const shell = new Shell(page);
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      await resizePage(launched, view);
      const comparable = await paintsLikeGoldens(page);
      if (!comparable) console.log('SKIPPED goldens: they were painted by another Chromium');
      const faults: string[] = [];
      for (const name of SCREEN_NAMES) {
        await shell.open(name);
        await shell.settle();
        await shell.rest();
        for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`);
        if (!comparable) continue;
        await expect
          .soft(page)
          .toHaveScreenshot(fileName(name, view, look), { mask: [shell.changingTimes] });
      }
      expect(faults).toEqual([]);
      expectNoComplaints(launched);
      console.log(`FIGURE ${SCREEN_NAMES.length} screens at ${title}: axe 0 violations`);
    });
  }
}
