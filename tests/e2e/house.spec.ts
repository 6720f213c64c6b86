import { expect, type Page, test } from '@playwright/test';
import { desk } from '#shared/i18n/id/desk.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { Palette } from './pages/palette.ts';
import { SetupPage } from './pages/setup.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { type LaunchedApp, launchApp, resizePage } from './support/launch.ts';
import { layoutFaults } from './support/layout.ts';
import { expectNoComplaints, newFolder, removeFolder } from './support/office-window.ts';
import { LOOKS, NARROW, VIEWS, WIDE } from './support/views.ts';

let folder: string;
let launched: LaunchedApp;

test.beforeAll(async () => {
  folder = newFolder('house');
  launched = await launchApp({ folder, size: WIDE });
  await new SetupPage(launched.page).makePracticeHouse();
  await new Shell(launched.page).expectScreen('Beranda');
});
test.afterAll(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

const PARTS = ['capacity', 'operational', 'wards', 'outages', 'buildings', 'permits'] as const;
/** Tables and forms like others: looked at once, where they are narrowest. */
const MORE_PARTS = ['holidays', 'rules'] as const;
const openPart = (page: Page, part: (typeof PARTS | typeof MORE_PARTS)[number]) =>
  page
    .getByRole('navigation', { name: settings.title })
    .getByRole('button', { name: settings.sections[part] })
    .click();

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

test('[B2] what is due, the driver’s list and an applicant’s page: axe and layout find nothing', async () => {
  const { page } = launched;
  const shell = new Shell(page);
  await shell.open('Beranda');
  await page.getByRole('button', { name: desk.dueList.all }).click();
  await expect(page.getByRole('heading', { level: 1, name: desk.dueList.label })).toBeVisible();
  await shell.settle();
  await page.getByRole('button', { name: desk.dueList.drivers }).click();
  await expect(page.getByText('09.30 · antar ke RSUD AWS')).toBeVisible();
  const faults = await lookAt(page, 'due');
  await page.getByRole('row', { name: /Laden Fadhil Ramadhan/ }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Penerima Manfaat' })).toBeVisible();
  const palette = new Palette(page);
  await palette.open();
  await palette.findPeople('Kezia Permata');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kezia Permata Noor' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Yang masih kurang/ })).toBeVisible();
  await shell.settle();
  faults.push(...(await lookAt(page, 'applicant')));
  expect(faults).toEqual([]);
});

test('[B5] settings of a house: axe and layout find nothing', async () => {
  const { page } = launched;
  const shell = new Shell(page);
  await shell.open('Pengaturan');
  const faults: string[] = [];
  for (const part of PARTS) {
    await openPart(page, part);
    await shell.settle();
    if (part === 'wards') await page.getByText('Bangsal A', { exact: true }).click();
    faults.push(...(await lookAt(page, part)));
  }
  for (const part of MORE_PARTS) {
    await openPart(page, part);
    await shell.settle();
    await resizePage(launched, NARROW);
    faults.push(...(await accessibilityFaults(page)), ...(await layoutFaults(page)));
    await resizePage(launched, WIDE);
  }
  await openPart(page, 'wards');
  await page.getByRole('button', { name: settings.wards.addWard }).click();
  faults.push(...(await lookAt(page, 'ward-dialog')));
  await page.keyboard.press('Escape');
  expect(faults).toEqual([]);
});

test('[B1] a house is set up and changed in the window', async () => {
  const { page } = launched;
  await new Shell(page).open('Pengaturan');
  const dialog = page.getByRole('dialog');
  const send = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  await openPart(page, 'buildings');
  await page.getByRole('button', { name: settings.buildings.addBuilding }).click();
  await dialog.getByLabel(settings.buildings.name).fill('Gedung 2');
  await send(settings.buildings.addBuilding);
  await expect(page.getByText('Gedung 2 ditambahkan.')).toBeVisible();
  await page.getByRole('button', { name: settings.buildings.addFloor }).click();
  await dialog.getByRole('combobox', { name: settings.buildings.building }).click();
  await page.getByRole('option', { name: 'Gedung 2' }).click();
  await dialog.getByLabel(settings.buildings.hasLift).check();
  await send(settings.buildings.addFloor);
  await expect(page.getByRole('rowheader', { name: 'Gedung 2' })).toBeVisible();
  await openPart(page, 'wards');
  await page.getByRole('button', { name: settings.wards.addWard }).click();
  await dialog.getByLabel(settings.wards.name).fill('Bangsal L');
  await dialog.getByRole('combobox', { name: settings.wards.floor }).click();
  await page.getByRole('option', { name: 'Gedung 2, lantai 1' }).click();
  await send(settings.wards.addWard);
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: settings.wards.addRoom }).click();
  await dialog.getByRole('combobox', { name: settings.fields.ward }).click();
  await page.getByRole('option', { name: 'Bangsal L' }).click();
  await dialog.getByLabel(settings.fields.room).fill('L1');
  await send(settings.rooms.addRoom);
  await expect(dialog).toHaveCount(0);
  await page.getByText('Bangsal L', { exact: true }).click();
  await page.getByRole('button', { name: 'Ubah: L1' }).click();
  await dialog.getByRole('button', { name: settings.wards.setAccess }).click();
  await dialog.getByLabel(settings.wards.offers.wheelchairLong).check();
  await send(settings.wards.setAccess);
  await expect(page.getByRole('row', { name: /^L1 L kursi roda/ })).toBeVisible();
  await openPart(page, 'outages');
  await page.getByRole('button', { name: settings.outages.add }).click();
  await dialog.getByRole('combobox', { name: settings.outages.bed }).fill('L1-2');
  await page.getByRole('option', { name: 'L1-2' }).click();
  await send(settings.outages.add);
  await page.getByRole('button', { name: 'Pakai lagi: L1-2' }).click();
  await dialog.getByRole('textbox', { name: settings.outages.endOn }).fill('10/06/2026');
  await send(settings.outages.end);
  await expect(page.getByRole('row', { name: /^L1-2 .*10 Jun 2026/ })).toBeVisible();
  await openPart(page, 'operational');
  await page.getByRole('button', { name: settings.operational.change }).click();
  await dialog.getByLabel(settings.fields.seats).fill('300');
  await dialog.getByLabel(settings.fields.reason).fill('SK');
  await send(settings.operational.change);
  await expect(dialog).toContainText('melebihi daya tampung gedung 200');
  await dialog.getByLabel(settings.fields.seats).fill('90');
  await send(settings.operational.change);
  await expect(page.getByText('Kapasitas operasional 90 dicatat.')).toBeVisible();
  await new Shell(page).open('Denah Tempat Tidur');
  await page.getByRole('radio', { name: /^Bangsal L/ }).click();
  await expect(page.getByRole('button', { name: /^L1-2 / })).toContainText('Perbaikan');
  await expect(page.getByText(/kapasitas operasional 90/)).toBeVisible();
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
  const panel = page.getByRole('complementary', { name: 'Taufik Hafiz Yudistira' });
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
  await expect(page.getByRole('button', { name: /^A2-2 / })).toContainText('Andi Naufal');
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: /^A6-1 / })).toContainText('Kosong');
  await page.getByRole('button', { name: 'Hari ini', exact: true }).click();
  await expect(page.getByRole('button', { name: /^A6-1 / })).toContainText('Perbaikan');
});
