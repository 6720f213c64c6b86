import { expect, test } from '@playwright/test';
import { office } from '#shared/i18n/id/office.ts';
import { SetupPage } from './pages/setup.ts';
import { KeyList } from './support/key-list.ts';
import { launchApp } from './support/launch.ts';
import { newFolder, removeFolder } from './support/office-window.ts';

test('[C2] the key list counts what the hands do in the window, however a story does it', async () => {
  const folder = newFolder('key-list');
  const { page, close } = await launchApp({ folder });
  try {
    const keys = await KeyList.begin(page);
    const setup = new SetupPage(page);
    await keys.step('a press of the pointer', 1, () => setup.chooseSchool());
    await setup.openForm('empty');
    const name = page.getByLabel(office.form.name);
    const person = page.getByLabel(office.form.fullName);
    await keys.step('a field filled at once: Tab and its letters', 0, () => person.fill('Siti'));
    await keys.step('the same field again: marked and written over', 0, () => person.fill('Ani'));
    await keys.step('pressed, then typed', 0, async () => {
      await name.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Sekolah');
    });
    await keys.step('pressed again at the same place, after typing', 0, () => name.click());
    keys.outside('a dialog of the system', { keys: 5, decisions: 1 });
    expect(keys.steps.map((one) => [one.keys, one.moves, one.decisions])).toEqual([
      [1, 1, 1],
      [5, 0, 0],
      [5, 0, 0],
      [10, 1, 0],
      [1, 1, 0],
      [5, 0, 1],
    ]);
    expect(keys.total).toEqual({ keys: 27, moves: 3, decisions: 2 });
    expect(keys.table('sample').split('\n').at(-1)).toMatch(/^Sum +27 +3 +2 +13\.6$/);
  } finally {
    await close();
    removeFolder(folder);
  }
});
