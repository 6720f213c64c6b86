import { expect, test } from '@playwright/test';
import { stays } from '#shared/i18n/id/stays.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { Keys } from './support/keys.ts';
import { type LaunchedApp, resizePage } from './support/launch.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeHouse,
  removeFolder,
} from './support/office-window.ts';
import { VIEWS, WIDE } from './support/views.ts';

const shots = process.env['TAMPUNG_SHOTS'];
let folder: string;
let launched: LaunchedApp;
let keys: Keys;

test.beforeEach(async () => {
  folder = newFolder('residents');
  launched = await openPracticeHouse(folder, WIDE);
  keys = new Keys(launched.page);
});
test.afterEach(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

/** No fault by axe; with TAMPUNG_SHOTS also a picture in each look and size. */
async function look(name: string): Promise<void> {
  expect(await accessibilityFaults(launched.page), name).toEqual([]);
  if (shots === undefined) return;
  for (const look of ['light', 'dark'] as const) {
    await launched.page.emulateMedia({ colorScheme: look });
    for (const size of VIEWS) {
      await resizePage(launched, size);
      await launched.page.waitForTimeout(250);
      await launched.page.screenshot({ path: `${shots}/${name}-${look}-${size.width}.png` });
    }
  }
  await launched.page.emulateMedia({ colorScheme: 'light' });
  await resizePage(launched, WIDE);
}

/** The first Escape may close the list of a field only. */
async function leaveDialog(): Promise<void> {
  const dialog = launched.page.getByRole('dialog');
  await keys.press('Escape');
  await launched.page.waitForTimeout(300);
  if ((await dialog.count()) > 0) await keys.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** Every dialog opens, has no fault, and closes by Escape. */
async function lookAtDialogs(): Promise<void> {
  const { page } = launched;
  const { actions } = stays.panel;
  const looked = [
    'transfer',
    'leave',
    'identify',
    'join',
    'photo',
    'services',
    'dated',
    'plan',
    'incident',
    'incidents',
    'health',
    'discharge',
  ] as const;
  for (const act of looked) {
    await keys.use(actions[act]);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(`dialog-${act}`);
    await leaveDialog();
  }
  await keys.use(stays.group);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await look('dialog-group');
  await leaveDialog();
}

/** Seconds of a person: keys, pointer moves and decisions (architecture, decision 14). */
const seconds = (pressed: number, decisions: number): number => pressed * 0.28 + decisions * 1.35;

test('the residents: every dialog without a fault, and Masuk Darurat by keyboard in a minute', async () => {
  const { page } = launched;
  await keys.go('Penerima Manfaat');
  await expect(page.getByText('Terlambat kembali')).toBeVisible();
  await look('list');
  await page.getByRole('radio', { name: /^Terlambat kembali/ }).click();
  await page.getByText('Yuliana Halimah Lawing').click();
  await expect(page.getByRole('heading', { name: 'Yuliana Halimah Lawing' })).toBeVisible();
  await look('panel-late');
  await keys.press('Escape');

  const { emergency } = stays.dialogs;
  await keys.reach(stays.emergency);
  const before = keys.pressed;
  await keys.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('textbox', { name: emergency.name, exact: true })).toBeFocused();
  // No name: to the sex, down to what is known, and Enter; time and bed are there already.
  await keys.press('Tab');
  await keys.press('Space');
  await expect(page.getByRole('dialog').getByLabel(stays.dialogs.bed)).toHaveValue(/T1-1/);
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.type('40');
  await keys.press('Tab');
  await keys.type('Satpol PP');
  await keys.press('Tab');
  await keys.type('081255551234');
  await look('emergency');
  await page.getByLabel(emergency.phone).focus();
  await keys.press('Enter');
  await expect(page.getByText(/dicatat masuk, nomor/)).toBeVisible();
  // Name, sex, age group, age, who brought them, and to send: six things to decide.
  const took = seconds(keys.pressed - before, 6);
  console.log(
    `FIGURE Masuk Darurat of a nameless man: ${keys.pressed - before} keys, 6 decisions, ${took.toFixed(1)} s`,
  );
  expect(took).toBeLessThanOrEqual(60);

  await page.getByRole('radio', { name: /^Semua/ }).click();
  await page.getByRole('searchbox').fill('Tanpa Nama');
  await page.getByRole('grid').getByText('Tanpa Nama (L, ±40 th)').click();
  await expect(page.getByRole('heading', { name: 'Tanpa Nama (L, ±40 th)' })).toBeVisible();
  await expect(page.getByText(stays.tasks.approval).last()).toBeVisible();
  await look('panel-emergency');
  await lookAtDialogs();
});
