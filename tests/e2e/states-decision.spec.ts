import { expect, test } from '@playwright/test';
import { arrivals } from '#shared/i18n/id/arrivals.ts';
import { shell } from '#shared/i18n/id/shell.ts';
import { BedsPage } from './pages/beds.ts';
import { CandidatesPage } from './pages/candidates.ts';
import { DecreesPage } from './pages/decrees.ts';
import { OrderPage } from './pages/order.ts';
import { Shell } from './pages/shell.ts';
import { StudentsPage } from './pages/students.ts';
import { albumOffice } from './support/album-office.ts';
import { ask } from './support/bridge.ts';
import { closeSomeBeds } from './support/beds.ts';
import { Keys } from './support/keys.ts';
import { nth, proposalOf, pupilsOf } from './support/story-people.ts';
import { settleTies } from './support/ties.ts';

// The practice office decides: order, decree, arrivals, classes and beds. Each step stands on the
// one before; its own day is 8 June 2026, so that only moments of this computer's clock differ.
const DAY = '2026-06-08';
/** Who came on a day holds the place that day; it is free from the next one on. */
const DAY_AFTER = '2026-06-09';
const DECREE = {
  number: '400.3/118/2026',
  signedOn: DAY,
  issuer: 'Gubernur Kalimantan Timur',
  signer: 'Dr. H. Rahmat Effendi',
} as const;
/** SMP: the first of the reserve, counted from 0; the cut line stands before it. */
const FIRST_RESERVE = 90;

const office = albumOffice('states-decision');

const order = (): OrderPage => new OrderPage(office.launched.page);

test('[A4] [D3] order: the cut line, why this rank, who is not in the order, freezing it', async () => {
  const { page } = office.launched;
  const runs = order();
  await settleTies(page, DAY);
  await new Shell(page).open('Urutan Prioritas');
  await runs.openLevel('SMP');
  const prepare = () => runs.scrollToRow(FIRST_RESERVE);
  await office.album.keep('order', 'screen', { prepare });
  await runs.openRank(FIRST_RESERVE + 1);
  await office.album.keep('order-why', 'screen', { prepare });
  await runs.showNotOrdered();
  await office.album.keep('order-not-ordered', 'part');
  await runs.openRatifying();
  await office.album.keep('order-ratify', 'part');
  await runs.cancel();
  await runs.ratify('BA-01/SRBB/2026', 'Drs. H. Syamsul Bahri, M.Pd.');
});

test('[A4] [D3] decree: the list as signed, adding a name, number and signers, the decree itself', async () => {
  const { page } = office.launched;
  const decrees = new DecreesPage(page);
  const { admitted, reserve } = await proposalOf(page);
  const struck = admitted.filter(({ level }) => level === 'SMP');
  await order().recordDecree();
  await decrees.strike(nth(struck, 1), 'Pindah domisili sebelum SK');
  await office.album.keep('decree-draft', 'screen');
  await decrees.add(nth(reserve, 0), 'Diputuskan rapat pleno');
  await decrees.searchToAdd('');
  await office.album.keep('decree-add', 'part');
  await decrees.closePanel();
  await decrees.openRecording();
  await office.album.keep('decree-record', 'part');
  await decrees.cancel();
  await decrees.record(DECREE);
  await office.album.keep('decree', 'screen');
});

test('[A4] [D3] arrival: who cannot come in yet, one name of the decree, the list of decrees', async () => {
  const { page } = office.launched;
  const decrees = new DecreesPage(page);
  const list = new CandidatesPage(page);
  await new Shell(page).open('Calon Siswa');
  await list.filterStage('designated');
  await list.filterLevel('SMP');
  await list.openAnswering('health_check', 'Puskesmas Tenggarong');
  await office.album.keep('candidates-answer-all', 'part');
  await list.answerAll();
  await new Shell(page).open('Penetapan & Pemanggilan');
  await office.album.keep('decrees', 'part');
  await decrees.openRow(DECREE.number);
  await decrees.openArrivals();
  await office.album.keep('arrival', 'part');
  await decrees.confirmArrivals();
  await office.album.keep('arrival-refused', 'part');
  await decrees.hear();
  await decrees.openRow('BB26-');
  await office.album.keep('decree-name', 'part');
});

test('[A4] [D3] arrival day: the desk, a child that may come in, who is awaited; places of any date', async () => {
  const { page } = office.launched;
  const hands = new Keys(page);
  await hands.go(shell.arrivals);
  const field = page.getByRole('combobox', { name: arrivals.desk.field });
  await expect(field).toBeFocused();
  await office.album.keep('arrival-day', 'screen');
  const [child] = await ask(page, 'arrivals.expected', {});
  await page.keyboard.type(child?.code ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: child?.name ?? '', exact: true })).toBeVisible();
  await office.album.keep('arrival-child', 'part');
  await page.getByRole('radio', { name: new RegExp(`^${arrivals.parts.waiting}`) }).click();
  await office.album.keep('arrival-awaited', 'part');
  await hands.go(shell.places);
  await office.album.keep('places', 'screen');
});

test('[A4] [D3] pupils: what a new one lacks, sharing out, a full class refused, who follows', async () => {
  const { page } = office.launched;
  const students = new StudentsPage(page);
  await new Shell(page).open('Siswa');
  await students.filterLacking('lacksClass');
  const one = nth(
    (await pupilsOf(page)).filter(({ className }) => className === null),
    0,
  );
  await students.openRow(one.name);
  await office.album.keep('pupil-panel', 'screen');
  await students.fillPlaces();
  await students.askForFullClass(one);
  await office.album.keep('pupil-class-full', 'part');
  await students.cancel();
  await students.withdraw(one.code, DAY_AFTER);
  await office.album.keep('pupil-left', 'part');
  await students.amendLater();
});

test('[A4] [D3] beds: a room with every state on the plan', async () => {
  const { page } = office.launched;
  const beds = new BedsPage(page);
  await closeSomeBeds(page, DAY);
  await new Shell(page).open('Denah Tempat Tidur');
  await beds.expectStates('A1', ['present', 'free', 'closed', 'to_move']);
  await office.album.keep('beds', 'screen');
});
