import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { backups } from '#shared/i18n/id/backups.ts';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { decrees } from '#shared/i18n/id/decrees.ts';
import { enrolments } from '#shared/i18n/id/enrolments.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { runs } from '#shared/i18n/id/runs.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { Screen } from './pages/screen.ts';
import { chooseTarget } from './support/dialogs.ts';
import { Keys } from './support/keys.ts';
import { type LaunchedApp, launchApp } from './support/launch.ts';
import { expectNoComplaints, newFolder, removeFolder } from './support/office-window.ts';

let folder: string;
let launched: LaunchedApp;
let keys: Keys;
let screen: Screen;

test.beforeEach(async () => {
  folder = newFolder('keyboard');
  launched = await launchApp({ folder });
  keys = new Keys(launched.page);
  screen = new Screen(launched.page);
});
test.afterEach(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

test('[A4] the main story with the keyboard alone', async () => {
  await begin();
  await order();
  await decide();
  await arrive();
  await finish();
  console.log(`FIGURE the main story took ${keys.pressed} keys and no pointer`);
});

async function begin(): Promise<void> {
  await expect(launched.page.getByRole('heading', { name: 'Kantor ini apa?' })).toBeVisible();
  await keys.use(/^Sekolah Rakyat/);
  await keys.use(/^Kantor latihan/);
  await keys.use('Buat kantor latihan');
  await expect(launched.page.getByRole('heading', { name: 'Kunci Pemulihan' })).toBeVisible({
    timeout: 30_000,
  });
  await keys.use('Mulai bekerja');
  await expect(launched.page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible();
}

/** Closes the list, orders, freezes. */
async function order(): Promise<void> {
  await keys.go('Pengaturan');
  await keys.use(settings.sections.intakes);
  await keys.use(settings.intakes.close);
  await expect(screen.dialog).toBeVisible();
  await keys.write(settings.intakes.publicNumber, '4 1 6 2');
  await keys.press('Enter');
  await screen.expectSaid(/^Daftar ditutup/);
  await keys.go('Urutan Prioritas');
  await keys.use(runs.actions.make);
  await screen.expectSaid(/^Percobaan \d+ dibuat/);
  await keys.use(runs.actions.ratify);
  await expect(screen.dialog).toBeVisible();
  await keys.write(runs.ratify.minutesNo, 'BA-01');
  await keys.write(runs.ratify.secondName, 'Syamsul Bahri');
  await keys.press('Enter');
  await screen.expectSaid(/disahkan/);
}

/** Records the decree and the answer that no list carries. */
async function decide(): Promise<void> {
  await keys.use(runs.actions.record);
  await keys.use(decrees.draft.next);
  await expect(screen.dialog).toBeVisible();
  await keys.write(decrees.head.number, 'SK-001');
  await keys.write(decrees.head.signedOn, '08/06/2026');
  await keys.write(decrees.head.issuer, 'Gubernur');
  await keys.write(decrees.head.signer, 'Rahmat Effendi');
  await keys.press('Enter');
  await screen.expectSaid(/^SK SK-001 dicatat/);
  await keys.go('Calon Siswa');
  await keys.use(candidates.list.answerMany);
  await expect(screen.dialog).toBeVisible();
  await keys.choose(candidates.gateDialog.gate, candidates.gates.health_check);
  await keys.use(/^Isi [\d.]+ calon$/);
  await expect(screen.dialog).toHaveCount(0, { timeout: 30_000 });
}

/** Opens the decree, marks everybody, records the arrival, gives classes and beds. */
async function arrive(): Promise<void> {
  await keys.go('Penetapan & Pemanggilan');
  await keys.reach(/SK-001/);
  await keys.press('Enter');
  await keys.use(/^Tandai [\d.]+ nama$/);
  await keys.use(decrees.view.arrive);
  await expect(screen.dialog).toBeVisible();
  await keys.use(decrees.arrive.submit);
  await screen.expectSaid(/^Kedatangan .+ dicatat/);
  await keys.press('Escape');
  await expect(screen.dialog).toHaveCount(0);
  await keys.go('Siswa');
  await keys.use(enrolments.fill.action);
  await expect(screen.dialog).toBeVisible();
  await keys.use(enrolments.fill.submit);
  await screen.expectSaid(/dibagi/);
}

/** The roster as PDF, and a backup. */
async function finish(): Promise<void> {
  const path = join(folder, 'daftar-siswa.pdf');
  await chooseTarget(launched.app, path);
  await keys.go('Cetak');
  await keys.use(papers.actions.show);
  const save = screen.main.getByRole('button', { name: papers.actions.save, exact: true });
  await expect(save).toBeEnabled({ timeout: 30_000 });
  await keys.use(papers.actions.save);
  await screen.expectSaid(/disimpan\.$/);
  expect(existsSync(path)).toBe(true);
  await keys.go('Backup Data');
  await keys.use(backups.create);
  await screen.expectSaid(/dibuat dan terbukti/);
}
