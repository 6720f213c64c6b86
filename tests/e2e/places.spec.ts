import { expect, test, type Page } from '@playwright/test';
import { StudentsPage } from './pages/students.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('places');
});
test.afterEach(() => removeFolder(folder));

/** Closes the first room somebody lives in, and answers who has to move. */
async function closeLivedInRoom(page: Page) {
  const plan = await ask(page, 'places.plan', {});
  const rooms = plan?.dormitories.flatMap((dormitory) => dormitory.rooms) ?? [];
  const room = rooms.find(({ occupied }) => occupied > 0);
  const { toMove } = await ask(page, 'places.closeRoom', {
    room: room?.uid ?? '',
    on: plan?.today ?? '',
  });
  expect(toMove).toBe(room?.occupied);
  return ask(page, 'places.toMove', {});
}

test('places of a later day, what changes until then, and a room that closes', async () => {
  const launched = await openPracticeOffice(folder);
  const { page } = launched;
  const shell = new Shell(page);
  const main = page.locator('#isi');

  await page.getByRole('button', { name: 'Tanggal lain' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tempat', exact: true })).toBeVisible();
  await expect(main.getByText('kurang 234', { exact: true })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  // The day of the list on which pupils finish: their places are free from then on.
  await page.getByRole('button', { name: /^1 Juli 2028/ }).click();
  await expect(main.getByText('Tempat dan anak pada 1 Juli 2028', { exact: false })).toBeVisible();
  await expect(main.getByText('kurang 114', { exact: true })).toBeVisible();

  const toMove = await closeLivedInRoom(page);
  const [first] = toMove;
  await shell.open('Beranda');
  await page.getByRole('button', { name: /^Pindahkan / }).click();
  await shell.expectScreen('Denah Tempat Tidur');
  await page
    .getByRole('button', { name: first?.name ?? '' })
    .first()
    .click();
  await shell.expectScreen('Siswa');
  const students = new StudentsPage(page);
  await page.getByRole('button', { name: /^Pindah tempat tidur/ }).click();
  await students.choose('Tempat tidur', /./);
  await students.confirm('Simpan tempat tidur');
  await expect
    .poll(async () => (await ask(page, 'places.toMove', {})).length)
    .toBe(toMove.length - 1);
  expectNoComplaints(launched);
  console.log(`FIGURE ${toMove.length} to move from the closed room, one moved`);
});
