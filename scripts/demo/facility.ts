// The main job of a facility: somebody taken in by night, the first that fits called and admitted,
// the plan of beds, training, and the papers of the day and of the month.
import type { Page } from '@playwright/test';
import { reports } from '#shared/i18n/id/reports.ts';
import { FacilityPage } from '../../tests/e2e/pages/facility.ts';
import { PapersPage } from '../../tests/e2e/pages/papers.ts';
import { ask } from '../../tests/e2e/support/bridge.ts';
import type { LaunchedApp } from '../../tests/e2e/support/launch.ts';
import { backUp, made, picture } from './output.ts';
import type { DemoStep } from './step.ts';

async function takeIn(window: LaunchedApp): Promise<void> {
  const house = new FacilityPage(window.page);
  await house.admitNameless({ who: 'Satpol PP Kota Samarinda', phone: '081255551234' });
  await picture(window, 'beranda');
}

/** The first of the order who agreed and whom nobody before would have to be passed over for. */
async function firstToCall(page: Page): Promise<{ name: string; bed: string }> {
  const rows = await ask(page, 'applications.waitlist', { offset: 0, limit: 60 });
  for (const { uid, name, bed, consent } of rows) {
    if (bed === null || !consent) continue;
    const { before } = await ask(page, 'applications.planCall', { application: uid, bed: null });
    if (before.length === 0) return { name, bed: bed.code };
  }
  throw new Error('nobody of the waiting list can be called');
}

async function callAndAdmit(window: LaunchedApp): Promise<void> {
  const { page } = window;
  const house = new FacilityPage(page);
  await house.goTo('Calon PM');
  await picture(window, 'calon-pm');
  const { name, bed } = await firstToCall(page);
  await house.call(name, bed);
  await picture(window, 'urutan-prioritas');
  await house.accept(name);
  await picture(window, 'pemanggilan');
  await house.admit(name, { bed, by: 'Dinas Sosial Kota Samarinda' });
  console.log(`  ${name} was called to ${bed}, said yes and came in`);
  await house.goTo('Penerima Manfaat');
  await picture(window, 'penerima-manfaat');
  await house.goTo('Denah Tempat Tidur');
  console.log(`  ${await house.sentence()}`);
  await picture(window, 'denah-tempat-tidur');
  await house.goTo('Pelatihan');
  await picture(window, 'pelatihan');
}

async function print(window: LaunchedApp): Promise<void> {
  const { page, app } = window;
  const papers = new PapersPage(page);
  await new FacilityPage(page).goTo('Cetak');
  for (const [document, file] of [
    ['daily-sheet', 'lembar-harian.pdf'],
    ['meal-recap', 'rekap-permakanan.pdf'],
    ['waiting-list', 'daftar-tunggu.pdf'],
    ['resident-list', 'daftar-penerima-manfaat.pdf'],
    ['monthly-report', 'laporan-bulanan.pdf'],
  ] as const) {
    const path = made(file);
    const [people, pages] = await papers.save(app, { document, size: 'F4', path });
    console.log(`  ${file}: ${people} people on ${pages} pages`);
  }
  await picture(window, 'cetak');
  await report(window);
}

/** How full the house was this month, on screen and as a paper. */
async function report(window: LaunchedApp): Promise<void> {
  const house = new FacilityPage(window.page);
  await house.goTo('Laporan');
  await house.press(reports.kinds.occupancy);
  console.log(`  Tingkat hunian: ${await house.sentence()}`);
  await picture(window, 'laporan');
}

export const FACILITY: readonly DemoStep[] = [
  { name: 'take somebody in by night', run: takeIn },
  { name: 'call the first that fits, admit, look at beds and training', run: callAndAdmit },
  { name: 'print', run: print },
  { name: 'back up', run: backUp },
];
