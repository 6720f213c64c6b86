import { expect, test } from '@playwright/test';
import { applications } from '#shared/i18n/id/applications.ts';
import { duplicates } from '#shared/i18n/id/duplicates.ts';
import { addRequest, addWaiting, callTo, formOf } from '../support/applications.ts';
import { newFacility, TODAY } from '../support/facility.ts';
import type { TestOffice } from '../support/office.ts';
import { FacilityPage } from './pages/facility.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { openFacility } from './support/facility-office.ts';
import { Keys } from './support/keys.ts';
import type { LaunchedApp } from './support/launch.ts';
import { expectNoComplaints, newFolder, removeFolder } from './support/office-window.ts';
import { WIDE } from './support/views.ts';

/** A waiting list with a wheelchair user, somebody no bed fits, an emergency, and a live call. */
function prepare(): TestOffice {
  const { office } = newFacility();
  callTo(office, addWaiting(office, { name: 'Yosep Lahang', desil: 1 }));
  const wheelchair = { mobility: 'wheelchair' } as const;
  addWaiting(office, { name: 'Yakobus Ngau', desil: 2, assessment: wheelchair });
  addWaiting(office, { name: 'Marlina Uluk', sex: 'P', desil: 3, assessment: wheelchair });
  addWaiting(office, { name: 'Thomas Jangin', desil: 4 });
  addRequest(office, {
    name: 'Tanpa Nama',
    birthDate: '',
    request: { emergency: true, emergencyNote: 'Ditemukan di terminal' },
  });
  return office;
}

let folder: string;
let launched: LaunchedApp;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = newFolder('applications');
  launched = await openFacility(folder, prepare(), { today: TODAY, size: WIDE });
});
test.afterAll(async () => {
  await launched.close();
  removeFolder(folder);
});

test('[B2] the first that fits is called and says yes, with the keyboard alone', async () => {
  const { page } = launched;
  const keys = new Keys(page);
  await keys.go('Urutan Prioritas');
  await keys.reach(/Yakobus Ngau/);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mengapa peringkat 1?' })).toBeVisible();
  await keys.use('Panggil Yakobus Ngau ke A1-1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keys.use('Panggil Yakobus Ngau ke A1-1');
  await expect(page.getByText('Yakobus Ngau dipanggil ke A1-1.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Marlina Uluk/ })).toContainText(
    'Belum ada yang cocok: Bangsal B tanpa akses kursi roda',
  );
  await keys.go('Penetapan & Pemanggilan');
  await keys.reach(/Yosep Lahang/);
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yakobus Ngau' })).toBeVisible();
  await keys.use(applications.acts.answer);
  await expect(page.getByRole('dialog')).toBeVisible();
  await keys.choose(applications.dialogs.answer, applications.answers.accepted);
  await keys.use(applications.acts.answer);
  await expect(page.getByRole('row', { name: /Yakobus Ngau/ })).toContainText('Bersedia Masuk');
  expectNoComplaints(launched);
  console.log(`FIGURE call and answer took ${keys.pressed} keys and no pointer`);
});

/** One man, entered at two counters: the second time with his NIK and a longer name. */
const TWICE = [
  { name: 'M. Suryansyah', birthDate: '1984-05-02' },
  { name: 'Muhammad Surjansjah', birthDate: '1984-05-02', nik: '6472010205840001' },
] as const;

test('[C1] a duplicate review in the facility: merged by one key, and taken apart again', async () => {
  const { page } = launched;
  for (const who of TWICE)
    await ask(page, 'applications.add', { form: formOf(who), desil: null, samePerson: null });
  await new FacilityPage(page).goTo('Calon PM');
  await page.getByRole('button', { name: duplicates.scan }).press('Enter');
  await page.getByRole('button', { name: duplicates.scan }).press('Enter');
  await expect(page.getByText(/orang dibandingkan\. 1 pasang/)).toBeVisible();
  await page.getByRole('button', { name: duplicates.compare }).press('Enter');
  const table = page.getByRole('table', { name: duplicates.pair.table });
  await expect(table.getByRole('row', { name: /^Nomor permohonan/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/nomor \S+ tetap dipakai/)).toBeVisible();
  await expect(dialog.getByText(/^.*ditutup dengan alasan Data ganda/)).toBeVisible();
  await expect(dialog.getByRole('radio', { name: TWICE[1].name })).toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: duplicates.merge.submit }).press('Enter');
  await expect(
    page.getByText(/^Catatan Muhammad Surjansjah digabung ke M\. Suryansyah \(/),
  ).toBeVisible();

  // The request that ended says where it goes on.
  await new FacilityPage(page).goTo('Calon PM');
  await page.getByRole('row', { name: /Muhammad Surjansjah.*Data ganda/ }).click();
  await page.getByRole('button', { name: /^Dilanjutkan dengan permohonan/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Muhammad Surjansjah' })).toBeVisible();
  await expect(page.getByText('Data ganda')).toHaveCount(0);

  const [pair] = await ask(page, 'duplicates.list', { list: 'merged', offset: 0, limit: 1 });
  const people = { first: pair?.first.person ?? '', second: pair?.second.person ?? '' };
  const apart = await ask(page, 'duplicates.split', { ...people, reason: 'namesake', note: '' });
  expect(apart.left).toBe(0);
  await expect(page.getByRole('heading', { name: 'M. Suryansyah' })).toBeVisible();
  expectNoComplaints(launched);
});
