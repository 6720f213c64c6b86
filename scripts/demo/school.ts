// The main job of a school: from its candidates to a signed list, arrivals, papers and an export.
import { CandidatesPage } from '../../tests/e2e/pages/candidates.ts';
import { DecreesPage } from '../../tests/e2e/pages/decrees.ts';
import { ExportPage } from '../../tests/e2e/pages/export.ts';
import { OrderPage } from '../../tests/e2e/pages/order.ts';
import { PapersPage } from '../../tests/e2e/pages/papers.ts';
import { SettingsPage } from '../../tests/e2e/pages/settings.ts';
import { StudentsPage } from '../../tests/e2e/pages/students.ts';
import { ask } from '../../tests/e2e/support/bridge.ts';
import type { LaunchedApp } from '../../tests/e2e/support/launch.ts';
import { backUp, made, open, picture } from './output.ts';
import { type DemoStep } from './step.ts';

/** Closes the list, orders, and freezes the order with its minutes. */
async function order(window: LaunchedApp): Promise<void> {
  const { page } = window;
  const runs = new OrderPage(page);
  await open(window, 'Beranda');
  await picture(window, 'beranda');
  await open(window, 'Calon Siswa');
  await picture(window, 'calon-siswa');
  await open(window, 'Pengaturan');
  await new SettingsPage(page).closeList('4 1 6 2');
  await open(window, 'Urutan Prioritas');
  await runs.makeRun();
  console.log(`  ${await runs.sentence()}`);
  await picture(window, 'urutan-prioritas');
  await runs.ratify('BA-01/LATIHAN/2026', 'Drs. H. Syamsul Bahri, M.Pd.');
}

/** Records the proposal as signed; who is examined arrives and gets class and bed. */
async function decide(window: LaunchedApp): Promise<void> {
  const { page } = window;
  const decrees = new DecreesPage(page);
  const { today } = await ask(page, 'home.clock', {});
  await new OrderPage(page).recordDecree();
  await decrees.record({
    number: 'SK-001/LATIHAN/2026',
    signedOn: today,
    issuer: 'Gubernur Kalimantan Timur',
    signer: 'Dr. H. Rahmat Effendi',
  });
  await open(window, 'Calon Siswa');
  const candidates = new CandidatesPage(page);
  await candidates.filterStage('designated');
  await candidates.answerForAll('health_check', 'Puskesmas Tenggarong');
  await open(window, 'Penetapan & Pemanggilan');
  await decrees.openRow('SK-001/LATIHAN/2026');
  const waiting = await decrees.arriveThoseWhoCan(today);
  const [first] = waiting;
  if (first !== undefined) console.log(`  ${waiting.length} cannot come in yet, such as ${first}`);
  console.log(`  ${await decrees.sentence()}`);
  await picture(window, 'penetapan');
  await open(window, 'Siswa');
  const students = new StudentsPage(page);
  await students.fillPlaces();
  console.log(`  ${await students.sentence()}`);
  await picture(window, 'siswa');
  await open(window, 'Denah Tempat Tidur');
  await picture(window, 'denah-tempat-tidur');
}

/** Ordered list and roster as PDF, the list of candidates as a spreadsheet. */
async function print(window: LaunchedApp): Promise<void> {
  const { page, app } = window;
  const papers = new PapersPage(page);
  await open(window, 'Cetak');
  for (const [document, file] of [
    ['ordered-list', 'urutan-prioritas.pdf'],
    ['class-roster', 'daftar-siswa-per-kelas.pdf'],
  ] as const) {
    const path = made(file);
    const [people, pages] = await papers.save(app, { document, size: 'F4', path });
    console.log(`  ${file}: ${people} names on ${pages} pages`);
  }
  await picture(window, 'cetak');
  await open(window, 'Impor & Ekspor');
  await new ExportPage(page).save(app, 'candidates', made('calon-siswa.xlsx'));
  await picture(window, 'impor-ekspor');
}

export const SCHOOL: readonly DemoStep[] = [
  { name: 'close the list, order, ratify', run: order },
  { name: 'record the decree, arrivals, classes and beds', run: decide },
  { name: 'print and export', run: print },
  { name: 'back up', run: backUp },
];
