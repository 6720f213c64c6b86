import { expect, test } from '@playwright/test';
import { applications } from '#shared/i18n/id/applications.ts';
import { addRequest, addWaiting, callTo } from '../support/applications.ts';
import { newFacility, TODAY } from '../support/facility.ts';
import type { TestOffice } from '../support/office.ts';
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
