import { expect, type Page, test } from '@playwright/test';
import { arrivals } from '#shared/i18n/id/arrivals.ts';
import { decrees as decreeWords } from '#shared/i18n/id/decrees.ts';
import { type Gate, LEVELS, type Stage } from '#shared/vocabulary.ts';
import { CandidatesPage } from './pages/candidates.ts';
import { type DecreeHead, DecreesPage } from './pages/decrees.ts';
import { OrderPage, type RunNumbers } from './pages/order.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { allPages } from './support/all-pages.ts';
import { ask } from './support/bridge.ts';
import { IntakePrints } from './support/intake-prints.ts';
import type { LaunchedApp } from './support/launch.ts';
import { Keys } from './support/keys.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { nth, type Person, proposalOf, pupilsOf } from './support/story-people.ts';

// A whole intake of the practice office: 640 proposed for 270 places, until the last child of the
// reserve has come. Each step stands on the one before.
test.describe.configure({ mode: 'serial' });

const PROPOSED = 640;
const PLACES = 270;
const ARRIVED = 231;
const NO_SHOWS = 12;
/** Pupils of last year at the site. */
const PUPILS = 210;
const MEETING = '2026-06-11';
const ARRIVAL_DAY = '2026-07-13';
const DAY_AFTER_TERM = '2026-07-20';

let folder: string;
let launched: LaunchedApp;
let signed: Person[] = [];
let absent: Person[] = [];

const decree = (number: string, signedOn: string): DecreeHead => ({
  number,
  signedOn,
  issuer: 'Gubernur Kalimantan Timur',
  signer: 'Dr. H. Rahmat Effendi',
});

const page = (): Page => launched.page;
const shell = (): Shell => new Shell(page());
const list = (): CandidatesPage => new CandidatesPage(page());
const codesOf = (people: readonly { readonly code: string }[]): string[] =>
  people.map(({ code }) => code).toSorted();

test.beforeAll(async () => {
  folder = newFolder('intake-story');
  launched = await openPracticeOffice(folder);
});
test.afterAll(async () => {
  await launched.close();
  removeFolder(folder);
});
test.afterEach(() => expectNoComplaints(launched));

/** The day on which the office works from here on. */
async function goToDay(today: string): Promise<void> {
  await ask(page(), 'office.setPracticeToday', { today });
}

/** One answer, yes, for everybody who stands at a stage. */
async function answerStage(stage: Stage, ...gates: readonly Gate[]): Promise<void> {
  await shell().open('Calon Siswa');
  await list().filterStage(stage);
  for (const gate of gates) await list().answerForAll(gate, 'Rina Handayani');
}

async function draft(): Promise<RunNumbers> {
  await shell().open('Urutan Prioritas');
  const order = new OrderPage(page());
  await order.makeRun();
  // The numbers of the draft before stand on the screen until those of this one have come.
  const [made] = await ask(page(), 'runs.list', {});
  const { admitted = NaN, reserve = NaN, ordered: all = NaN } = made?.summary.total ?? {};
  const leftOut = all - admitted - reserve;
  await order.expectNumbers([admitted, reserve, leftOut, all]);
  return { admitted, reserve, leftOut, all };
}

test('[D1] a quota with its second version, and three drafts: before the visits, after them, with every paper', async () => {
  const [intake] = await ask(page(), 'intakes.list', {});
  const uid = intake?.uid ?? '';
  const letter = { letterNo: '400.3/77/2026', letterDate: '2026-02-10' };
  const regency = (places: number) => [
    { regency: 'Kutai Kartanegara', places },
    { regency: 'Samarinda', places: PLACES - places },
  ];
  await ask(page(), 'intakes.setQuota', {
    intake: uid,
    places: PLACES - 20,
    setOn: '2026-02-16',
    reason: 'Kuota pertama',
    ...letter,
    regencies: [],
  });
  await ask(page(), 'intakes.setQuota', {
    intake: uid,
    places: PLACES,
    setOn: '2026-06-01',
    reason: 'Tambahan 20 tempat',
    ...letter,
    regencies: regency(200),
  });
  const counted = await ask(page(), 'candidates.count', {
    intake: uid,
    filter: {},
    text: '',
  });
  expect(counted.count).toBe(PROPOSED);

  const first = await draft();
  await answerStage('verifying', 'documents');
  const second = await draft();
  await answerStage('proposed', 'home_visit');
  await answerStage('verifying', 'parent_consent', 'child_consent', 'documents');
  await goToDay(MEETING);
  await shell().open('Pengaturan');
  await new SettingsPage(page()).closeList('4 1 6 2');
  const third = await draft();
  for (const run of [first, second, third]) {
    expect(run.admitted).toBe(PLACES);
    expect(run.admitted + run.reserve + run.leftOut).toBe(run.all);
  }
  expect(second.all).toBeGreaterThan(first.all);
  expect(third.all).toBeGreaterThan(second.all);
  const [newest] = await ask(page(), 'runs.list', {});
  expect(newest?.summary.undecided).toEqual([]);
  expect(newest?.summary.quota).toMatchObject({ version: 2, places: PLACES, admitted: PLACES });
  await new OrderPage(page()).ratify('BA-01/SRBB/2026', 'Drs. H. Syamsul Bahri, M.Pd.');
  const said = [first, second, third].map(({ all }) => all).join(', ');
  console.log(
    `FIGURE drafts: ${said} of ${PROPOSED} in order for ${PLACES} places, the third ratified`,
  );
});

test('[D1] two decrees: SD and SMP with one struck and one added, SMA as proposed', async () => {
  const order = new OrderPage(page());
  const decrees = new DecreesPage(page());
  const { admitted, reserve } = await proposalOf(page());
  const out = nth(
    admitted.filter(({ level }) => level === 'SMP'),
    3,
  );
  const instead = nth(
    reserve.filter(({ level, sex }) => level === 'SMP' && sex === out.sex),
    0,
  );
  await order.recordDecree();
  await decrees.chooseLevels(['SD', 'SMP']);
  await decrees.strike(out, 'Pindah domisili sebelum SK');
  await decrees.add(instead, 'Diputuskan rapat pleno');
  await decrees.record(decree('400.3/118/2026', MEETING));
  await shell().open('Urutan Prioritas');
  await order.recordDecree();
  await decrees.chooseLevels(['SMA']);
  await decrees.record(decree('400.3/119/2026', MEETING));
  const heads = await ask(page(), 'decrees.list', {});
  expect(heads.map(({ names }) => names).toSorted((a, b) => a - b)).toEqual([90, 180]);
  signed = [...admitted.filter(({ code }) => code !== out.code), instead];
  expect(signed).toHaveLength(PLACES);
  console.log(`FIGURE decrees: 180 + 90 = ${PLACES} signed, 1 struck and 1 added as decided`);
});

test('[D1] every paper of the intake: its size, its pages, each name once, nothing forbidden', async () => {
  await shell().open('Cetak');
  const printed = new IntakePrints(launched, 'test-results/intake-story');
  const { reserve } = await proposalOf(page());
  const [run] = await ask(page(), 'runs.list', {});
  const ratified = { of: /^Urutan ke-\d+ · [^·]+$/ };
  const smp = signed.filter(({ level }) => level === 'SMP');
  const smpReserve = reserve.filter(
    ({ level, code }) => level === 'SMP' && !codesOf(signed).includes(code),
  );
  const uid = run?.uid ?? '';
  const all = await Promise.all(
    LEVELS.map((level) =>
      allPages((window) => ask(page(), 'runs.page', { run: uid, level, ...window })),
    ),
  );
  await printed.expectNames('ordered-list', 'A4', all.flat(), ratified);
  await printed.expectNames('reserve-list', 'F4', reserve, ratified);
  await printed.expectNames('plenary-minutes', 'F4', all.flat(), {
    ...ratified,
    until: 'PENYIMPANGAN DARI URUTAN',
  });
  await printed.expectNames(
    'decree-appendix',
    'A4',
    signed.filter(({ level }) => level !== 'SMA'),
    { of: /400\.3\/118/ },
  );
  await printed.expectNames('arrival-list', 'F4', signed);
  await printed.expectNames('call-list', 'A4', signed);
  await printed.expectNames('transport-list', 'A4', signed);
  await printed.expectNobody('order-sheet', 'A4', all.flat(), ratified);
  await printed.expectNames('acceptance-letter', 'A4', smp, { of: /400\.3\/118/, level: 'SMP' });
  await printed.expectNames('reregistration-letter', 'F4', smp, {
    of: /400\.3\/118/,
    level: 'SMP',
  });
  await printed.expectNames('parent-statement', 'A4', smp, { of: /400\.3\/118/, level: 'SMP' });
  await printed.expectNames('reserve-letter', 'F4', smpReserve, { ...ratified, level: 'SMP' });
  expect(run?.ratified).not.toBeNull();
  console.log(printed.figure());
});

test('[D1] arrival: 231 come, the first five at the desk, the rest ticked on the printed list', async () => {
  await answerStage('designated', 'health_check', 'school_status_check');
  await goToDay(ARRIVAL_DAY);
  const hands = new Keys(page());
  await hands.go('Hari Kedatangan');
  const field = page().getByRole('combobox', { name: arrivals.desk.field });
  await expect(field).toBeFocused();
  const come = signed.slice(0, ARRIVED);
  for (const one of come.slice(0, 5)) {
    await page().keyboard.type(one.code);
    await page().keyboard.press('Enter');
    await expect(page().getByRole('region', { name: one.name, exact: true })).toBeVisible();
    await page().keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await page()
    .getByRole('radio', { name: new RegExp(`^${arrivals.parts.waiting}`) })
    .click();
  const codes = come.slice(5).map(({ code }) => code);
  await page().getByLabel(arrivals.expected.codes).fill(codes.join(' '));
  await page().keyboard.press('Enter');
  const screen = new DecreesPage(page());
  await screen.press(arrivals.arriveMarked);
  await screen.confirm(decreeWords.arrive.submit);
  await expect(page().getByText(`${ARRIVED} ${arrivals.header.arrived}`)).toBeVisible();
  const board = await ask(page(), 'arrivals.board', {});
  expect(board).toMatchObject({ arrived: ARRIVED, expected: PLACES, late: 0 });
  const pupils = await pupilsOf(page());
  expect(pupils).toHaveLength(PUPILS + ARRIVED);
  console.log(
    `FIGURE arrival: ${ARRIVED} of ${PLACES}, 5 at the desk and ${codes.length} from paper`,
  );
});

test('[D1] 12 who did not come: the reserve is called by an amendment, comes, and has a bed', async () => {
  await goToDay(DAY_AFTER_TERM);
  const late = await ask(page(), 'arrivals.expected', {});
  expect(late.filter((one) => one.late)).toHaveLength(PLACES - ARRIVED);
  absent = signed.slice(ARRIVED, ARRIVED + NO_SHOWS);
  await new Keys(page()).go('Hari Kedatangan');
  const screen = new DecreesPage(page());
  await page()
    .getByRole('radio', { name: /^Lewat \d+ hari/ })
    .click();
  const one = nth(absent, 0);
  await screen.findAndOpen(arrivals.expected.search, one.code);
  await screen.press(arrivals.expected.noShowOne);
  await screen.dialog.getByRole('button', { name: arrivals.noShow.submit, exact: true }).click();
  await expect(screen.dialog).toContainText(/Cadangan \d+/);
  await screen.confirm(arrivals.noShow.later);
  for (const { candidate } of absent.slice(1)) {
    await ask(page(), 'candidates.close', {
      uid: candidate,
      reason: 'did_not_come',
      closedOn: DAY_AFTER_TERM,
      note: '',
    });
  }
  const called = await reserveFor(absent);
  const { next } = await ask(page(), 'enrolments.nextReserve', { level: nth(absent, 0).level });
  expect(next?.code).toBe(nth(called, 0).code);
  const [run] = await ask(page(), 'runs.list', {});
  const amended = await ask(page(), 'decrees.record', {
    run: run?.uid ?? '',
    scope: 'amendment',
    levels: [...LEVELS],
    ...decree('400.3/131/2026', DAY_AFTER_TERM),
    struck: [],
    added: called.map(({ candidate }) => ({ candidate, reason: 'Menggantikan yang tidak datang' })),
    removed: absent.map(({ candidate }) => ({ candidate, reason: 'Tidak datang' })),
  });
  expect(amended).toMatchObject({ names: NO_SHOWS, removed: NO_SHOWS });
  await answerStage('designated', 'health_check', 'school_status_check');
  await shell().open('Penetapan & Pemanggilan');
  await screen.openRow('400.3/131/2026');
  await screen.arriveAll(DAY_AFTER_TERM);
  await shell().open('Siswa');
  const pupils = await pupilsOf(page());
  expect(pupils).toHaveLength(PUPILS + ARRIVED + NO_SHOWS);
  await shell().open('Cetak');
  const printed = new IntakePrints(launched, 'test-results/intake-story');
  const both = [...called, ...absent];
  await printed.expectNames('decree-appendix', 'F4', both, { of: /400\.3\/131/ });
  const came = new Set(codesOf(pupils));
  expect([...signed.slice(0, ARRIVED), ...called].filter(({ code }) => !came.has(code))).toEqual(
    [],
  );
  expect(absent.filter(({ code }) => came.has(code))).toEqual([]);
  console.log(`FIGURE reserve: ${NO_SHOWS} did not come, ${called.length} of the reserve did`);
});

/** Who follows on the places of the absent, by the frozen reserve alone: of the level, a bed of the sex. */
async function reserveFor(places: readonly Person[]): Promise<Person[]> {
  const { reserve } = await proposalOf(page());
  const called: Person[] = [];
  const named = new Set(codesOf(signed));
  for (const place of places) {
    const next = reserve.find(
      (one) => one.level === place.level && !named.has(one.code) && !called.includes(one),
    );
    if (next === undefined) throw new Error(`no reserve for ${place.level}`);
    called.push(next);
  }
  return called;
}
