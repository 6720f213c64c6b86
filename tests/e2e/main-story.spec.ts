import { expect, test } from '@playwright/test';
import type { Sex } from '#shared/vocabulary.ts';
import { join } from 'node:path';
import { type CandidateSheet, writeCandidateSheet } from '../support/candidate-sheet.ts';
import { pdfFacts, pdfPages } from '../support/paper-harness/run.ts';
import { BackupsPage } from './pages/backups.ts';
import { CandidatesPage } from './pages/candidates.ts';
import { type DecreeHead, DecreesPage } from './pages/decrees.ts';
import { OrderPage } from './pages/order.ts';
import { PapersPage } from './pages/papers.ts';
import { SettingsPage } from './pages/settings.ts';
import { SetupPage } from './pages/setup.ts';
import { Shell } from './pages/shell.ts';
import { SignInPage } from './pages/sign-in.ts';
import { StudentsPage } from './pages/students.ts';
import { ImportPage } from './pages/import.ts';
import { type LaunchedApp, launchApp } from './support/launch.ts';
import { columnLetter } from './support/column-letter.ts';
import { damageOffice, officeCount, officeHash } from './support/office-files.ts';
import { expectNoComplaints, newFolder, removeFolder } from './support/office-window.ts';
import { ask } from './support/bridge.ts';
import {
  firstFitting,
  lastAlike,
  nth,
  type Person,
  proposalOf,
  pupilsOf,
} from './support/story-people.ts';
import { BUKIT_BIRU } from './support/story-office.ts';
import { daysAgo, today } from './support/wita.ts';

// One office from its first spreadsheet to a restored backup. Each step stands on the one before.
test.describe.configure({ mode: 'serial' });

const ROWS = 5000;
const ELIGIBLE = 1600;
const PLACES = 1000;
const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;

let folder: string;
let launched: LaunchedApp;
let sheet: CandidateSheet;
let signed: Person[] = [];

const decree = (number: string, signedOn: string): DecreeHead => ({
  number,
  signedOn,
  issuer: 'Gubernur Kalimantan Timur',
  signer: 'Dr. H. Rahmat Effendi',
});

test.beforeAll(async () => {
  folder = newFolder('main-story');
  launched = await launchApp({ folder });
  await new SetupPage(launched.page).makeOffice(BUKIT_BIRU);
});
test.afterAll(async () => {
  await launched.close();
  removeFolder(folder);
});
test.afterEach(() => expectNoComplaints(launched));

/** The puskesmas has examined everybody who is designated; no spreadsheet carries that. */
async function examineDesignated(): Promise<void> {
  const list = new CandidatesPage(launched.page);
  await shell().open('Calon Siswa');
  await list.filterStage('designated');
  await list.answerForAll('health_check', 'Puskesmas Tenggarong');
}

const shell = (): Shell => new Shell(launched.page);

test('[A2] import of 5,000 rows: each of the 40 planted faults with row and column', async () => {
  const path = join(folder, 'usulan.xlsx');
  sheet = await writeCandidateSheet(path, {
    rows: ROWS,
    eligible: ELIGIBLE,
    faults: true,
    grades: 'all',
  });
  const transfer = new ImportPage(launched.page);
  await shell().open('Impor & Ekspor');
  const begun = performance.now();
  await transfer.tryOut(launched.app, path);
  await transfer.expectNumbers([ROWS - 40, 40, ROWS]);
  const shown = await transfer.faults();
  expect(shown.map(({ row, column }) => `${column}${row}`)).toEqual(
    sheet.planted.map(({ row, column }) => `${columnLetter(column)}${row}`),
  );
  expect(shown.filter(({ text }) => text.trim() === '')).toEqual([]);
  await transfer.save();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `FIGURE import: ${ROWS} rows, 40 of 40 planted faults with row and column, ${seconds} s`,
  );
});

test('[A2] the list is closed, and 1,600 who are ready are ordered for 1,000 places', async () => {
  const order = new OrderPage(launched.page);
  await shell().open('Pengaturan');
  await new SettingsPage(launched.page).closeList('4 1 6 2');
  await shell().open('Urutan Prioritas');
  const run = await order.makeRun();
  expect(run.admitted + run.reserve + run.leftOut).toBe(run.all);
  const [made] = await ask(launched.page, 'runs.list', {});
  expect(made?.summary.total).toMatchObject({ all: ROWS - 40, ordered: ELIGIBLE });
  expect(run.all).toBe(ELIGIBLE);
  expect(run.admitted).toBe(PLACES);
  expect(made?.summary.undecided).toEqual([]);
  await order.ratify('BA-01/SRBB/2026', 'Drs. H. Syamsul Bahri, M.Pd.');
  console.log(
    `FIGURE order: ${ELIGIBLE} for ${PLACES} places: ${run.admitted} + ${run.reserve} + ${run.leftOut} = ${run.all}`,
  );
});

test('[A2] the decree as signed strikes 3 and adds 2 of the reserve', async () => {
  const { page } = launched;
  const decrees = new DecreesPage(page);
  const proposal = await proposalOf(page);
  const added = [nth(proposal.reserve, 0), nth(proposal.reserve, 1)];
  // Seats and beds are full: whoever is added needs the place of somebody alike who is struck.
  const struck = [nth(proposal.admitted, 0)];
  for (const one of added) struck.push(lastAlike(proposal.admitted, one, struck));
  await new OrderPage(page).recordDecree();
  for (const one of struck) await decrees.strike(one, 'Pindah domisili sebelum SK');
  for (const one of added) await decrees.add(one, 'Diputuskan rapat pleno');
  await decrees.expectNumbers([PLACES, 3, 2, PLACES - 1]);
  await decrees.record(decree('SK-001/2026', daysAgo(4)));
  await decrees.expectNumbers([0, PLACES - 1]);
  const gone = new Set(struck.map(({ code }) => code));
  signed = [...proposal.admitted.filter(({ code }) => !gone.has(code)), ...added];
  expect(signed).toHaveLength(PLACES - 1);
  console.log(`FIGURE decree: ${PLACES} proposed - 3 struck + 2 added = ${signed.length} signed`);
});

test('[A2] the health result, which no file carries, is answered for all; exactly the signed arrive', async () => {
  const { page } = launched;
  await examineDesignated();
  const decrees = new DecreesPage(page);
  await shell().open('Penetapan & Pemanggilan');
  await decrees.openRow('SK-001/2026');
  await decrees.arriveAll(daysAgo(3));
  await decrees.expectNumbers([signed.length, signed.length]);
  const pupils = await pupilsOf(page);
  expect(codesOf(pupils)).toEqual(codesOf(signed));
  console.log(`FIGURE arrival: ${pupils.length} of ${signed.length} signed, nobody else`);
});

test('[A2] classes and beds are filled; who follows a child that leaves is the next fitting reserve', async () => {
  const { page } = launched;
  const students = new StudentsPage(page);
  const decrees = new DecreesPage(page);
  await shell().open('Siswa');
  await students.fillPlaces();
  const counts = await ask(page, 'enrolments.count', {});
  const withoutClass = beyondClasses(await pupilsOf(page));
  expect(counts).toMatchObject({ all: signed.length, withoutClass, withoutBed: 0 });
  const left = nth(signed, 5);
  await students.withdraw(left.code, today());
  const expected = await firstFitting(page, left.level);
  expect(await students.nextReserve()).toContain(expected.code);
  await students.amend();
  await decrees.record(decree('SK-002/2026', today()));
  await examineDesignated();
  await shell().open('Penetapan & Pemanggilan');
  await decrees.openRow('SK-002/2026');
  await decrees.arriveAll(today());
  signed = [...signed.filter(({ code }) => code !== left.code), expected];
  await shell().open('Siswa');
  await students.fillPlaces();
  const pupils = await pupilsOf(page);
  expect(codesOf(pupils)).toEqual(codesOf(signed));
  expect(pupils.filter(({ bed }) => bed === null)).toEqual([]);
  const waiting = beyondClasses(pupils);
  expect(pupils.filter(({ className }) => className === null)).toHaveLength(waiting);
  console.log(
    `FIGURE places: ${left.code} left, reserve ${expected.code} followed; ${pupils.length} pupils each with a bed, ` +
      `${pupils.length - waiting} in a class, ${waiting} beyond the seats of their grade`,
  );
});

for (const size of ['A4', 'F4'] as const) {
  test(`[A2] roster of all classes on ${size}: size, every name once, totals`, async () => {
    const { page, app } = launched;
    const path = join(folder, `daftar-siswa-${size}.pdf`);
    await shell().open('Cetak');
    const [people, pages] = await new PapersPage(page).save(app, {
      document: 'class-roster',
      size,
      path,
    });
    const facts = pdfFacts(path);
    expect(Math.abs(facts.width - POINTS[size][0])).toBeLessThanOrEqual(1);
    expect(Math.abs(facts.height - POINTS[size][1])).toBeLessThanOrEqual(1);
    expect(facts.tagged).toBe(true);
    const pupils = await pupilsOf(page);
    expect([people, pages]).toEqual([pupils.length, facts.pages]);
    const text = pdfPages(path, '-raw').join('\n').replaceAll(/\s+/g, ' ');
    expect(pupils.filter(({ name }) => timesIn(text, name) !== 1).map(({ name }) => name)).toEqual(
      [],
    );
    const totals = [...text.matchAll(/Laki-laki: ([\d.]+) Perempuan: ([\d.]+) Jumlah: ([\d.]+)/g)];
    const sums = [1, 2, 3].map((column) => sumOf(totals.map((found) => Number(found[column]))));
    const of = (sex: Sex): number => pupils.filter((one) => one.sex === sex).length;
    expect(sums).toEqual([of('L'), of('P'), pupils.length]);
    console.log(
      `FIGURE roster ${size}: ${facts.pages} pages, ${pupils.length} names once each, ${totals.length} parts, ` +
        `${facts.width} x ${facts.height} pt`,
    );
  });
}

test('[A2] backup, damaged data, repair screen, restore: the content hash is the same', async () => {
  const backups = new BackupsPage(launched.page);
  await shell().open('Backup Data');
  await backups.create();
  await launched.close();
  const before = officeHash(folder);
  expect(officeCount(folder, 'SELECT count(*) FROM candidate')).toBe(ROWS - 40);
  const pages = damageOffice(folder);
  launched = await launchApp({ folder });
  const broken = new BackupsPage(launched.page);
  await broken.expectRepair();
  await broken.restoreNewest(BUKIT_BIRU.passphrase);
  await new SignInPage(launched.page).signIn(BUKIT_BIRU.login, BUKIT_BIRU.password);
  await shell().open('Siswa');
  expect((await new StudentsPage(launched.page).numbers())[0]).toBe(signed.length);
  expectNoComplaints(launched);
  await launched.close();
  const after = officeHash(folder);
  expect(after).toBe(before);
  console.log(
    `FIGURE restore: ${pages} pages damaged, content hash ${after.slice(0, 16)} as before`,
  );
  launched = await launchApp({ folder });
});

/** Three classes of 30 a grade: whoever is the 91st of a grade waits for a class. */
function beyondClasses(pupils: readonly { readonly grade: number }[]): number {
  const grades = Array.from({ length: 12 }, (_, index) => index + 1);
  const held = grades.map((grade) => pupils.filter((one) => one.grade === grade).length);
  return sumOf(held.map((count) => Math.max(0, count - 90)));
}

const codesOf = (people: readonly { readonly code: string }[]): string[] =>
  people.map(({ code }) => code).toSorted();

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const timesIn = (text: string, name: string): number =>
  text.match(new RegExp(`(?<![\\w'-])${name.replaceAll('.', '\\.')}(?![\\w'-])`, 'g'))?.length ?? 0;
