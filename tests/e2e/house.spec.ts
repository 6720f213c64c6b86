import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { desk } from '#shared/i18n/id/desk.ts';
import { exports } from '#shared/i18n/id/exports.ts';
import { reports } from '#shared/i18n/id/reports.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { stays } from '#shared/i18n/id/stays.ts';
import { Palette } from './pages/palette.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { chooseTarget } from './support/dialogs.ts';
import { Keys } from './support/keys.ts';
import { type LaunchedApp, resizePage } from './support/launch.ts';
import { layoutFaults } from './support/layout.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeHouse,
  removeFolder,
} from './support/office-window.ts';
import { NARROW, WIDE } from './support/views.ts';

let folder: string;
let launched: LaunchedApp;

test.beforeAll(async () => {
  folder = newFolder('house');
  launched = await openPracticeHouse(folder, WIDE);
});
test.afterAll(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

const PARTS = ['capacity', 'operational', 'wards', 'outages', 'buildings', 'permits'] as const;
const openPart = (page: Page, part: (typeof PARTS)[number]) =>
  page
    .getByRole('navigation', { name: settings.title })
    .getByRole('button', { name: settings.sections[part] })
    .click();

test('reports by keyboard: two of them, the narrow view, a spreadsheet with the same numbers', async () => {
  const { page } = launched;
  const keys = new Keys(page);
  await keys.go('Laporan');
  await expect(page.getByText('ada di panti', { exact: true })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keys.use(reports.kinds.occupancy);
  await expect(page.getByRole('img', { name: /1 Jun .*8 Jun 91,3 %/ })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Seluruh periode 584 dari 640 91,3 %/ }),
  ).toBeVisible();
  await resizePage(launched, NARROW);
  expect([...(await layoutFaults(page)), ...(await accessibilityFaults(page))]).toEqual([]);
  await resizePage(launched, WIDE);
  const file = join(folder, 'hunian.xlsx');
  await chooseTarget(launched.app, file);
  await keys.use(reports.actions.xlsx);
  await keys.write(exports.purpose, 'Rapat bulanan');
  await keys.press('Enter');
  await expect(page.getByText(/diekspor ke hunian\.xlsx/)).toBeVisible();
  const book = await readXlsx(readFileSync(file));
  const rows = book.sheets[0]?.rows ?? [];
  expect(rows).toContainEqual(expect.arrayContaining(['Seluruh periode', 584, 640, 91.3]));
});

test('[C4] row 14: who is away leaves as a file by keyboard, as the list shows them', async () => {
  const { page } = launched;
  const keys = new Keys(page);
  await keys.go('Penerima Manfaat');
  await page.getByRole('radio', { name: new RegExp(`^${stays.chips.away}`) }).click();
  const listed = page.getByRole('grid').locator('[data-kind="row"]');
  await expect(listed).toHaveCount(5);
  const names = await listed.getByRole('gridcell').first().allTextContents();
  const file = join(folder, 'izin.xlsx');
  await chooseTarget(launched.app, file);
  await keys.use(exports.lists.button);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keys.write(exports.purpose, 'Rapat pengasuhan');
  await keys.press('Enter');
  await expect(page.getByText('5 baris diekspor ke izin.xlsx.')).toBeVisible();
  const [head, ...rows] = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
  expect(head?.slice(0, 7)).toEqual(Object.values(stays.columns));
  expect(rows).toHaveLength(5);
  expect(rows[0]?.[0]).toBe(names[0]);
});

test('what is due leads to the person, the driver’s list tells time and place, Ctrl+K opens an applicant’s page', async () => {
  const { page } = launched;
  const shell = new Shell(page);
  await shell.open('Beranda');
  await page.getByRole('button', { name: desk.dueList.all }).click();
  await expect(page.getByRole('heading', { level: 1, name: desk.dueList.label })).toBeVisible();
  await shell.settle();
  await page.getByRole('button', { name: desk.dueList.drivers }).click();
  await expect(page.getByText('09.30 · antar ke RSUD AWS')).toBeVisible();
  await page.getByRole('row', { name: /Laden Fadhil Ramadhan/ }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Penerima Manfaat' })).toBeVisible();
  const palette = new Palette(page);
  await palette.open();
  await palette.findPeople('Kezia Permata');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kezia Permata Noor' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Yang masih kurang/ })).toBeVisible();
  await shell.settle();
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

test('carried with the pointer: a free bed is a move, an occupied one a swap, a misfit says why', async () => {
  const { page } = launched;
  await new Shell(page).open('Denah Tempat Tidur');
  const bed = (code: string) => page.getByRole('button', { name: new RegExp(`^${code} `) });
  const dialog = page.getByRole('dialog');
  await bed('A1-2').dragTo(bed('A1-1'));
  await expect(dialog).toContainText('Tukar');
  await expect(dialog.getByRole('combobox')).toHaveValue(/^Taufik Hafiz Yudistira/);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /^Bangsal B/ }).click();
  const free = page.locator('button[data-bed][data-state="free"]').first();
  const code = (await free.innerText()).split(/\s/)[0] ?? '';
  await bed('B4-2').dragTo(free);
  await expect(dialog.getByRole('combobox').first()).toHaveValue(new RegExp(`^${code}`));
  await dialog.getByRole('button', { name: 'Pindahkan' }).click();
  await expect(page.getByText(new RegExp(`pindah ke ${code}\\.`))).toBeVisible();
  const man = page.getByRole('option').filter({ hasText: /L ·/ }).first();
  await man.dragTo(bed('B4-2'));
  await expect(dialog).toContainText('B4-2 tidak cocok: kamar untuk jenis kelamin lain');
});
