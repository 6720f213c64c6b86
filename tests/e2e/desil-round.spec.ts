import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { copiedText, copyPicture } from './support/clipboard.ts';
import { fillIn, NEVER, openRound, ROUND_SIZE } from './support/desil-round.ts';
import { chooseFile, chooseTarget } from './support/dialogs.ts';
import type { LaunchedApp } from './support/launch.ts';
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

const rowsLeft = (page: Page, intake: string) =>
  ask(page, 'desil.page', { intake, part: 'open', offset: 0, limit: 10 });
const desilOf = async (page: Page, uid: string | undefined) =>
  (await ask(page, 'candidates.show', { uid: uid ?? '' })).desil[0];

/** Out to the operator with the numbers in full, and the operator's answer back. */
async function outAndBack({ page, app }: LaunchedApp): Promise<void> {
  const out = join(folder, 'cek-desil.xlsx');
  const back = join(folder, 'jawaban.xlsx');
  await page.getByRole('button', { name: 'Ekspor…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Untuk apa berkas ini' }).fill('Operator SIKS-NG');
  await chooseTarget(app, out);
  await dialog.getByRole('button', { name: 'Pilih tempat dan ekspor' }).click();
  await expect(page.getByText('200 baris diekspor ke cek-desil.xlsx.')).toBeVisible();
  expect(await fillIn(out, back)).toBe(ROUND_SIZE);

  await chooseFile(app, back);
  await page.getByRole('button', { name: 'Baca jawaban…' }).click();
  await expect(
    page.getByText('Desil tanpa periode dibaca sebagai Triwulan II 2026.'),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Perlu diperbaiki/ }).click();
  const faults = page.getByRole('grid', { name: 'Perlu diperbaiki' });
  for (const sentence of [
    /^Desil hanya 1 sampai 10/,
    /^Kode dan NIK ini tidak cocok/,
    /^Anak ini tidak ditemukan/,
    /^Periode ini belum mulai; sekarang Triwulan II 2026/,
  ])
    await expect(faults.getByText(sentence).first()).toBeVisible();
  // 194 desils and one remark.
  await page.getByRole('button', { name: 'Ambil 195 isian' }).click();
  await expect(page.getByText('195 isian pada 194 calon diperbaiki.')).toBeVisible();
}

/** Who is not in DTSEN is proposed, and the answer of the village is recorded. */
async function proposeAll(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Tidak ada di DTSEN/ }).click();
  await page.getByRole('button', { name: 'Usulkan semua…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Kepada' }).fill('Dinas Sosial Kukar');
  await dialog.getByRole('button', { name: 'Usulkan', exact: true }).click();
  await expect(page.getByText('20 keluarga diusulkan ke DTSEN.')).toBeVisible();
  await page.getByRole('radio', { name: 'Sudah diusulkan 20' }).click();
  await expect(page.getByText('cek lagi 08 Jul 2026').first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Catat hasil…' }).click();
  await dialog.getByRole('button', { name: 'Catat hasil' }).click();
  await expect(page.getByRole('radio', { name: 'Sudah diusulkan 19' })).toBeVisible();
}

test('[C1] a desil round of 200: out as XLSX, back as an update, the rest by keys, who is in no DTSEN proposed', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { page, app } = launched;
  const intake = await openRound(launched, join(folder, 'calon.xlsx'));
  await new Shell(page).open('Calon Siswa');
  await page.getByRole('button', { name: '200 desil perlu dicek' }).press('Enter');
  const grid = page.getByRole('grid', { name: 'Calon yang desilnya dicek' });
  await expect(grid.getByRole('row').nth(1)).toBeFocused();
  expect(await ask(page, 'desil.summary', { intake })).toMatchObject({
    missing: NEVER,
    older: ROUND_SIZE - NEVER,
    done: 0,
  });
  await outAndBack(launched);

  // Only those that could not be right are left, and the one nobody filled in.
  await expect(grid).toHaveAttribute('aria-rowcount', '7');
  const [first, second, third] = await rowsLeft(page, intake);
  await expect(grid.getByRole('row').nth(1)).toBeFocused();

  // What SIKS-NG asks for is copied by one key each.
  const ids = await ask(page, 'candidates.fullIds', { uid: first?.uid ?? '' });
  await page.keyboard.press('n');
  await expect(page.getByText(`NIK ${first?.name} disalin.`)).toBeVisible();
  expect(await copiedText(app)).toBe(ids.nik);
  await page.keyboard.press('k');
  await expect(page.getByText(`No. KK ${first?.name} disalin.`)).toBeVisible();
  expect(await copiedText(app)).toBe(ids.kk);

  // The screenshot is pasted; two keys enter the desil, and the next row has the keys by itself.
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
  const common = { period: '2026-2', asOf: '2026-06-08', source: 'siks_ng', current: true };
  expect(await desilOf(page, first?.uid)).toMatchObject({ ...common, desil: 10 });
  expect(await desilOf(page, second?.uid)).toMatchObject({ ...common, desil: 2 });
  expect(await desilOf(page, third?.uid)).toMatchObject({ ...common, desil: null });
  await expect(grid).toHaveAttribute('aria-rowcount', '4');

  // Taken back by the bar, the child is in the list again and has the keys.
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('heading', { level: 2, name: third?.name ?? '' })).toBeVisible();
  await expect(grid).toHaveAttribute('aria-rowcount', '5');

  await proposeAll(page);
  expectNoComplaints(launched);
  await launched.close();
});
