import { expect, type Page, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columns } from '#shared/i18n/id/columns.ts';
import { lists } from '#shared/i18n/id/lists.ts';
import { papers as labels } from '#shared/i18n/id/papers.ts';
import { stays } from '#shared/i18n/id/stays.ts';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { TODAY } from '../support/facility.ts';
import { newPracticeOffice } from '../support/practice-office.ts';
import { pdfFacts, pdfPages } from '../support/paper-harness/run.ts';
import { PapersPage } from './pages/papers.ts';
import { TrainingPage } from './pages/training.ts';
import { TransferPage } from './pages/transfer.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { chooseTarget } from './support/dialogs.ts';
import { openFacility } from './support/facility-office.ts';
import { printCertificate, printHandover } from './support/person-papers.ts';
import { residentRows, waitingRows } from './support/house-lists.ts';
import type { LaunchedApp } from './support/launch.ts';
import { expectNoComplaints, newFolder, removeFolder } from './support/office-window.ts';
import { foundCohort } from './support/training-weeks.ts';
import { WIDE } from './support/views.ts';

type ListDocument = 'meal-recap' | 'waiting-list' | 'attendance-list';

const CALLED = 'Yakobus Ngau';
const WHEELCHAIR = 'Hasan Basri';
const { actions } = stays.panel;
const { dialogs } = stays;

const TAUGHT = 'Penghuni A1-3';
const PARTNER = 'CV Busana Kaltim';
const SHIRT = 'Ukuran baju';

let folder: string;
let launched: LaunchedApp;
let page: Page;
let house: TrainingPage;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = newFolder('house-story');
  const empty = await newPracticeOffice({
    kind: 'facility',
    name: 'Panti Rapak Dalam',
    practice: false,
    example: 'rapak-dalam',
  });
  launched = await openFacility(join(folder, 'kantor'), empty, { today: TODAY, size: WIDE });
  ({ page } = launched);
  house = new TrainingPage(page);
});
test.afterAll(async () => {
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});

async function importList(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, rows.map((cells) => cells.join(';')).join('\n'));
  const way = new TransferPage(launched);
  await way.choose(file);
  await way.tryOut();
  const ready = rows.length - 1;
  await expect(way.numbers()).toHaveText(`${ready} siap + 0 perlu diperbaiki = ${ready}`);
  await way.save();
  await way.toStart();
}

test('[B2] 60 residents and a waiting list of 300 are imported', async () => {
  await house.goTo('Impor & Ekspor');
  await importList('penghuni', residentRows());
  await page.getByLabel(transfer.start.list).selectOption(transfer.start.lists.waitlist);
  await importList('daftar-tunggu', waitingRows(300, { first: WHEELCHAIR, second: CALLED }));
  expect(await ask(page, 'stays.count', {})).toMatchObject({ present: 60, noBed: 0 });
  expect(await ask(page, 'applications.summary', {})).toMatchObject({ total: 300 });
});

test('[B2] a nameless man is taken in by night', async () => {
  await house.admitNameless({ who: 'Satpol PP', phone: '081255551234' });
  expect(await ask(page, 'stays.count', {})).toMatchObject({ present: 61 });
});

test('[B2] who would need the upper ward keeps the rank; the first that fits is called', async () => {
  await house.goTo('Urutan Prioritas');
  await expect(page.getByRole('row', { name: new RegExp(WHEELCHAIR) })).toContainText(
    'Belum ada yang cocok',
  );
  const [first] = await ask(page, 'applications.waitlist', { offset: 0, limit: 1 });
  expect(first).toMatchObject({ rank: 1, name: WHEELCHAIR });
  const choices = ['M', 'XL'];
  const shirt = { name: SHIRT, kind: 'choice', care: 'plain', choices } as const;
  const { uid: column } = await ask(page, 'columns.add', shirt);
  const [called] = await ask(page, 'applications.find', { text: CALLED, limit: 1 });
  const { person } = await ask(page, 'applications.show', { application: called?.id ?? '' });
  const values = [{ column, typed: 'M' }];
  await ask(page, 'columns.setValues', { person: person.uid, values });
  await house.giveConsent(CALLED);
  await house.call(CALLED, 'J1-1');
  await expect(page.getByRole('row', { name: new RegExp(`1 .*${WHEELCHAIR}`) })).toBeVisible();
  await house.accept(CALLED);
});

test('[B2] who said yes comes in, goes on leave, comes back late, and moves', async () => {
  await house.admit(CALLED, { bed: 'J1-1', by: 'Kakak kandung' });
  await house.openResident('Penghuni A1-2');
  await house.act(actions.leave, dialogs.leave.submit, async () => {
    const { leave } = dialogs;
    await house.write(leave.from, '01/06/2026');
    await house.write(leave.due, '05/06/2026');
    await house.write(leave.destination, 'Tenggarong');
    await house.write(leave.companion, 'Ibu');
    await house.write(leave.phone, '081255551234');
  });
  await house.act(actions.back, dialogs.back.submit, () => Promise.resolve());
  await expect(page.getByText('Penghuni A1-2 kembali, terlambat 3 hari.')).toBeVisible();
  await house.openResident(CALLED);
  await house.act(actions.transfer, dialogs.transfer.submit, () => house.pick(dialogs.bed, 'J2-1'));
  await expect(page.getByText(`${CALLED} pindah ke J2-1.`)).toBeVisible();
  await house.act(actions.swap, dialogs.swap.submit, () =>
    house.pick(dialogs.swap.other, 'Penghuni C4-4'),
  );
  await expect(page.getByText(`${CALLED} dan Penghuni C4-4 bertukar tempat tidur.`)).toBeVisible();
  await house.goTo('Denah Tempat Tidur');
});

test('what was asked of who waited stands with the resident, and is filled there', async () => {
  await house.openResident(CALLED);
  await expect(house.main.getByText(SHIRT)).toBeVisible();
  await house.act(columns.fill, columns.save, () => house.take(SHIRT, 'XL'));
  await house.expectSaid(`Kolom tambahan ${CALLED} disimpan.`);
  const [resident] = await ask(page, 'stays.page', { text: CALLED, offset: 0, limit: 1 });
  const said = await ask(page, 'columns.values', { person: resident?.person ?? '' });
  expect(said).toMatchObject([{ name: SHIRT, value: 'XL' }]);
});

test('a list of the house\u2019s own making is made, with room to sign, and saved', async () => {
  await house.goTo('Cetak');
  const papers = new PapersPage(page);
  const { label, 'own-list': document } = labels.documents;
  await papers.choose(label, document);
  await papers.press(lists.add);
  await house.write(lists.name, 'Pembagian baju');
  await expect(house.dialog.getByRole('combobox', { name: lists.people })).toHaveValue(
    lists.populations.residents,
  );
  await house.pick(lists.addColumn, SHIRT);
  await house.write(lists.heading, 'Tanda tangan');
  await page.keyboard.press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  await house.confirm(lists.save);
  await papers.press(labels.actions.show);
  const path = join(folder, 'baju.pdf');
  await chooseTarget(launched.app, path);
  const save = papers.main.getByRole('button', { name: labels.actions.save, exact: true });
  await expect(save).toBeEnabled({ timeout: 60_000 });
  await save.click();
  await papers.expectSaid('baju.pdf disimpan.');
  const text = pdfPages(path, '-layout').join('\n');
  expect(text).toMatch(/No\.\s+Nama\s+L\/P\s+Tempat tidur\s+Ukuran baju\s+Tanda tangan/);
  expect(text).toMatch(new RegExp(`${CALLED}\\s+L\\s+\\S+\\s+XL`));
});

test('[B2] 20 sessions, K, a certificate, work with a partner, and a visit in three months', async () => {
  const cohort = await foundCohort(page);
  await house.addPartner(PARTNER);
  await house.openCohort('Menjahit');
  await house.enrol(TAUGHT, '04/05/2026');
  expect(await house.fillSessions(cohort, 'H')).toBe(20);
  await house.typeResults('k', 'k');
  await house.completeAndIssue(TAUGHT);
  await expect(page.getByText(`Nomor 001/PEL/2026 untuk ${TAUGHT} diterbitkan.`)).toBeVisible();
  await house.place(PARTNER);
  await house.openResident(TAUGHT);
  await house.act(actions.discharge, dialogs.discharge.submit, async () => {
    await house.take(dialogs.discharge.reason, stays.endReasons.employed);
  });
  await expect(page.getByText(`${TAUGHT} dicatat keluar.`)).toBeVisible();
  const { rows } = await ask(page, 'training.followUps', { show: 'open' });
  expect(rows.map(({ name, due }) => `${name} ${due}`)).toContain(`${TAUGHT} 2026-09-08`);
});

test('[B2] the report of the month ties to the plan of beds', async () => {
  await house.goTo('Denah Tempat Tidur');
  const { present, all, noBed } = await ask(page, 'stays.count', {});
  expect({ present, all, noBed }).toEqual({ present: 61, all: 61, noBed: 0 });
  await house.goTo('Cetak');
  const path = join(folder, 'laporan.pdf');
  const papers = new PapersPage(page);
  await papers.save(launched.app, { document: 'monthly-report', size: 'A4', path });
  const report = pdfPages(path, '-layout').join('\n');
  const figures = (what: string) =>
    new RegExp(`^ *${what} +(\\d+) +(\\d+) +(\\d+)$`, 'm').exec(report)?.slice(1).map(Number);
  expect(figures('Awal bulan')).toEqual([40, 20, 60]);
  expect(figures('Masuk')).toEqual([2, 0, 2]);
  expect(figures('Keluar')).toEqual([1, 0, 1]);
  expect(figures('Akhir bulan')).toEqual([41, 20, 61]);
  const view = await ask(page, 'house.facts', {});
  expect(view && houseNumbers(view.facts, TODAY)).toMatchObject({ held: 61, present: 61 });
  console.log('FIGURE the report of June: 60 + 2 − 1 = 61, as many as lie in the beds of the plan');
});

/** Makes and saves a list as the screen does, without waiting for its viewer. */
async function makeList(document: ListDocument, request: object) {
  const path = join(folder, `${document}.pdf`);
  const { job, people } = await ask(page, 'papers.prepare', { document, ...request } as never);
  await ask(page, 'papers.preview', { job });
  await chooseTarget(launched.app, path);
  const target = await ask(page, 'files.chooseTarget', {
    suggestedName: document,
    extension: 'pdf',
  });
  await ask(page, 'papers.save', { job, file: target?.file ?? '' });
  return { people, ...pdfFacts(path), text: pdfPages(path, '-layout').join('\n') };
}

test('[B2] the lists of the house are made: meals, who waits, who is in class', async () => {
  const meals = await makeList('meal-recap', { month: TODAY, size: 'F4' });
  expect(meals.width).toBeGreaterThan(meals.height);
  const view = await ask(page, 'house.facts', { from: '2026-06-01', to: TODAY });
  const days = Array.from({ length: 8 }, (_, index) => `2026-06-0${index + 1}`);
  const present = days.map((day) => (view ? houseNumbers(view.facts, day).present : -1));
  const sum = present.reduce((a, b) => a + b, 0);
  expect(meals.text).toMatch(new RegExp(`Jumlah +${present.join(' +')} +${sum}\\b`));
  const waiting = await makeList('waiting-list', { audience: 'meeting', size: 'A4' });
  const { waiting: count } = await ask(page, 'applications.waiting', {});
  expect(waiting.people).toBe(count);
  expect(waiting.text).toMatch(new RegExp(`1 +\\d{4}-\\d+ +${WHEELCHAIR}`));
  const [cohort] = (await ask(page, 'papers.choices', {})).house?.cohorts ?? [];
  const month = { cohort: cohort?.uid, month: cohort?.months[0], size: 'A4' };
  const hours = await makeList('attendance-list', month);
  expect(hours.width).toBeGreaterThan(hours.height);
  expect(hours.text).toContain('Penghuni A1-3');
  console.log(`FIGURE three lists: ${sum} person-days, ${count} waiting, ${hours.people} in class`);
});

test('[B2] what is handed over is typed, and everybody of the house signs for it', async () => {
  await house.goTo('Cetak');
  const papers = new PapersPage(page);
  const { 'receipt-list': document, label } = labels.documents;
  await papers.choose(label, document);
  await papers.press(labels.actions.show);
  await expect(page.getByText(labels.problems['goods-empty'])).toBeVisible();
  await page.getByLabel(labels.fields.goods).fill('Perlengkapan mandi');
  const path = join(folder, 'tanda-terima.pdf');
  const [people] = await papers.save(launched.app, { document: 'receipt-list', size: 'A4', path });
  expect(people).toBe(61);
  const text = pdfPages(path, '-layout').join('\n');
  expect(text).toContain('TANDA TERIMA PERLENGKAPAN MANDI');
  expect(text).toMatch(/^ *61 .*61\.$/m);
});

test('[B2] the record of a hand-over and a certificate are printed from the person', async () => {
  await house.openResident(CALLED);
  const record = await printHandover(launched, folder);
  expect(record).toContain(`Nama : ${CALLED}`);
  expect(record).toContain('Nama : Kakak kandung');
  expect(record).toContain('tahun dua ribu dua puluh enam');
  const certificate = await printCertificate(launched, folder, 'Penghuni A1-3');
  expect(certificate).toContain('Nomor: 001/PEL/2026');
});
