import { expect, test } from '@playwright/test';
import { SCREEN_NAMES, type ScreenName, Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { type LaunchedApp, resizePage, type Size } from './support/launch.ts';
import { LOOKS, paintsLikeGoldens, VIEWS } from './support/views.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

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

for (const look of LOOKS) {
  for (const view of VIEWS) {
    const title = `${view.width}×${view.height} ${look}`;

    test(`[A4] [D3] every screen at ${title}: as painted before, and axe finds nothing`, async () => {
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
