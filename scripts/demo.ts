// The main job in the real window, for machines without a display: the practice office from its
// candidates to a signed list, arrivals, papers, an export and a backup, driven as a person drives
// it. Leaves what it made in demo-output/ and says what it did in numbers.
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BackupsPage } from '../tests/e2e/pages/backups.ts';
import { CandidatesPage } from '../tests/e2e/pages/candidates.ts';
import { DecreesPage } from '../tests/e2e/pages/decrees.ts';
import { ExportPage } from '../tests/e2e/pages/export.ts';
import { OrderPage } from '../tests/e2e/pages/order.ts';
import { PapersPage } from '../tests/e2e/pages/papers.ts';
import { SettingsPage } from '../tests/e2e/pages/settings.ts';
import { type ScreenName, Shell } from '../tests/e2e/pages/shell.ts';
import { StudentsPage } from '../tests/e2e/pages/students.ts';
import { ask } from '../tests/e2e/support/bridge.ts';
import type { LaunchedApp } from '../tests/e2e/support/launch.ts';
import { newFolder, openPracticeOffice, removeFolder } from '../tests/e2e/support/office-window.ts';
import { inRoot } from './runtime/places.ts';
import { runScript, step } from './runtime/step.ts';

const output = inRoot('demo-output');
const folder = newFolder('demo');
const WAY_OUT = 'see the screenshots in demo-output/; "npm run e2e" tells more';
const SIZE = { width: 1366, height: 768 };

let pictures = 0;

async function picture({ page }: LaunchedApp, name: string): Promise<void> {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
  await new Shell(page).settle();
  await page.screenshot({ path: join(output, file) });
}

const open = (window: LaunchedApp, screen: ScreenName): Promise<void> =>
  new Shell(window.page).open(screen);

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
    const path = join(output, file);
    const [people, pages] = await papers.save(app, { document, size: 'F4', path });
    console.log(`  ${file}: ${people} names on ${pages} pages`);
  }
  await picture(window, 'cetak');
  await open(window, 'Impor & Ekspor');
  await new ExportPage(page).save(app, 'candidates', join(output, 'calon-siswa.xlsx'));
  await picture(window, 'impor-ekspor');
}

async function backUp(window: LaunchedApp): Promise<void> {
  const backups = new BackupsPage(window.page);
  await open(window, 'Backup Data');
  await backups.create();
  await picture(window, 'backup-data');
  const from = join(folder, 'backup');
  const [file] = readdirSync(from).filter((name) => name.endsWith('.age'));
  if (file === undefined) throw new Error('the backup is not in its folder');
  copyFileSync(join(from, file), join(output, file));
}

await runScript(async () => {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const window = await step('open the practice office', WAY_OUT, () =>
    openPracticeOffice(folder, SIZE),
  );
  try {
    await step('close the list, order, ratify', WAY_OUT, () => order(window));
    await step('record the decree, arrivals, classes and beds', WAY_OUT, () => decide(window));
    await step('print and export', WAY_OUT, () => print(window));
    await step('back up', WAY_OUT, () => backUp(window));
  } finally {
    await window.close();
    removeFolder(folder);
  }
  const files = readdirSync(output);
  console.log(`demo-output/ holds ${files.length} files:`);
  for (const name of files) {
    console.log(`  ${name} (${Math.ceil(statSync(join(output, name)).size / 1024)} KB)`);
  }
});
