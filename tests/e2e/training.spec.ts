import Sqlite from 'better-sqlite3';
import { expect, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SetupPage } from './pages/setup.ts';
import { SignInPage } from './pages/sign-in.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { type LaunchedApp, launchApp, resizePage } from './support/launch.ts';
import {
  expectNoComplaints,
  newFolder,
  PRACTICE_PERSON,
  removeFolder,
} from './support/office-window.ts';
import { VIEWS, WIDE } from './support/views.ts';

const NAMES = [
  'Abdul Gafur',
  'Aisyah Putri Ramadhani',
  'Andi Saputra',
  'Bernadeta Lawing',
  'Dayang Nurlela',
  'Fransiskus Ding',
  'Hairul Anwar',
  'Maria Yosefina Hong',
  'Marten Lung',
  'Noor Hidayah',
  'Petrus Jalung',
  'Rabiatul Adawiyah',
] as const;
const ALBUM = process.env['TAMPUNG_ALBUM'];

let folder: string;
let launched: LaunchedApp;

/** People who live in the house, as the closed office's file holds them. */
function moveIn(path: string, today: string): void {
  const raw = new Sqlite(path, { fileMustExist: true });
  const site = raw.prepare('SELECT id FROM site').pluck().get();
  const person = raw.prepare(
    `INSERT INTO person (uid, office_id, name, name_key, sex, nik_status, birth_date)
     VALUES (?, 1, ?, ?, ?, 'none_yet', '1995-01-01')`,
  );
  const stay = raw.prepare(
    `INSERT INTO stay (uid, site_id, person_id, mode, sex, from_date, adult_from)
     VALUES (?, ?, ?, 'home', ?, ?, '2013-01-01')`,
  );
  for (const [index, name] of NAMES.entries()) {
    const sex = index % 2 === 0 ? 'L' : 'P';
    const { lastInsertRowid } = person.run(randomUUID(), name, name.toLowerCase(), sex);
    stay.run(randomUUID(), site, lastInsertRowid, sex, today);
  }
  raw.close();
}

async function teach(page: Page, today: string): Promise<void> {
  const year = Number(today.slice(0, 4));
  const { uid: program } = await ask(page, 'training.saveProgram', {
    title: 'Menjahit',
    from: today,
    units: [
      { code: 'J.01', title: 'Mengukur tubuh', core: true },
      { code: 'J.02', title: 'Menjahit dengan mesin', core: true },
      { code: 'J.09', title: 'Menghias', core: false },
    ],
  });
  const { uid: workshop } = await ask(page, 'training.saveWorkshop', {
    name: 'Bengkel Jahit',
    seats: 16,
    wheelchairStations: 2,
    from: today,
  });
  const { uid: instructor } = await ask(page, 'training.saveInstructor', {
    name: 'Rina Handayani',
    user: null,
    from: today,
  });
  const { uid: cohort } = await ask(page, 'training.saveCohort', {
    program,
    number: 1,
    year,
    mode: 'fixed',
    from: today,
    until: `${year + 1}-${today.slice(5)}`,
    seats: 16,
    daySeats: 16,
    workshop,
    plannedHours: 240,
    instructors: [instructor],
  });
  const named: ReadonlySet<string> = new Set(NAMES);
  const choices = await ask(page, 'training.choices', { cohort });
  const people = choices.filter(({ name }) => named.has(name));
  for (const [index, { person }] of people.entries()) {
    const { uid: trainee } = await ask(page, 'training.propose', {
      cohort,
      person,
      on: today,
      main: true,
      interest: index === 0 ? 'Pernah menjahit di rumah' : '',
    });
    if (index === 10) await ask(page, 'training.queue', { trainee, on: today });
    if (index >= 10) continue;
    await ask(page, 'training.enrol', { trainee, on: today });
    if (index < 9) await ask(page, 'training.start', { trainee, on: today });
  }
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    await ask(page, 'training.addSlot', {
      cohort,
      weekday,
      start: '08:00',
      end: '10:15',
      hours: 3,
      workshop,
      instructor,
      from: today,
    });
  }
  await ask(page, 'training.makeSessions', { cohort, from: today, to: today });
  const partner = await ask(page, 'training.savePartner', {
    name: 'CV Busana Kaltim',
    sector: 'private',
    field: 'Garmen',
    contactName: 'Ibu Lestari',
    contactPhone: '0812 5500 1234',
    agreementNo: 'PKS/14/2026',
    agreementUntil: null,
    workers: 140,
    workersWithDisability: 1,
  });
  await ask(page, 'training.saveVacancy', {
    partner: partner.uid,
    title: 'Operator mesin jahit',
    program,
    seats: 2,
    accessibility: ['sign_language', 'step_free'],
    from: today,
  });
}

/** Contrast depends on the look and not on the view: dark is seen in one. */
const SEEN = [
  ...VIEWS.map((view) => [view, 'light'] as const),
  [VIEWS[0] ?? WIDE, 'dark'] as const,
];

test.beforeAll(async () => {
  folder = newFolder('training');
  const office = join(folder, 'kantor-latihan');
  const first = await launchApp({ folder: office, size: WIDE });
  await first.page.getByRole('button', { name: /^Panti/ }).click();
  const setup = new SetupPage(first.page);
  await setup.openForm('practice');
  await setup.submitForm();
  await setup.keepRecoveryKey();
  const { today } = await ask(first.page, 'home.clock', {});
  const { sites } = await ask(first.page, 'places.sites', {});
  if (sites.length === 0) {
    await ask(first.page, 'places.addSite', {
      from: 'blank',
      code: 'RD',
      name: 'Panti Rapak Dalam',
      capacity: 200,
      since: today,
    });
  }
  await first.close();
  moveIn(join(office, 'kantor', 'kantor.db'), today);
  launched = await launchApp({ folder: office, size: WIDE });
  await new SignInPage(launched.page).signIn(PRACTICE_PERSON.login, PRACTICE_PERSON.password);
  await expect(launched.page.getByRole('navigation')).toBeVisible();
  await teach(launched.page, today);
});
test.afterAll(async () => {
  await launched.close();
  removeFolder(folder);
});

const show = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, path);
  await page.waitForTimeout(250);
};

test('a class is filled in with the keyboard alone, from the menu to the saved list', async () => {
  const { page } = launched;
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Pelatihan/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Pelatihan' })).toBeVisible();
  const list = page.getByRole('grid', { name: 'Angkatan' });
  await list.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('Enter');
  const tabs = page.getByRole('radiogroup', { name: 'Bagian angkatan' });
  await tabs.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const sheet = page.getByRole('grid', { name: 'Daftar hadir' });
  await sheet.locator('[tabindex="0"]').focus();
  await page.keyboard.type('HIHSHAHHH');
  await page.keyboard.press('Enter');
  await expect(page.getByText('6 dari 9 hadir.')).toBeVisible();
  await tabs.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  const results = page.getByRole('grid', { name: 'Nilai per unit' });
  await results.locator('[tabindex="0"]').focus();
  await page.keyboard.type('kkb');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('k');
  await page.getByRole('button', { name: 'Simpan nilai' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 K dan 1 BK disimpan.')).toBeVisible();
  expectNoComplaints(launched);
});

test('every part of Pelatihan and Mitra Kerja in each view, and dark: axe finds nothing', async () => {
  const { page } = launched;
  const { cohorts } = await ask(page, 'training.overview', {});
  const { trainees } = await ask(page, 'training.cohort', { cohort: cohorts[0]?.uid ?? '' });
  const { partners } = await ask(page, 'training.partners', {});
  const at = `/pelatihan?angkatan=${cohorts[0]?.uid}`;
  const places: Readonly<Record<string, string>> = {
    cohorts: '/pelatihan',
    basics: '/pelatihan?tampilan=basics',
    waiting: '/pelatihan?tampilan=waiting',
    people: at,
    person: `${at}&peserta=${trainees[0]?.uid}`,
    timetable: `${at}&bagian=timetable`,
    attendance: `${at}&bagian=attendance`,
    results: `${at}&bagian=results`,
    certificates: `${at}&bagian=certificates`,
    partners: `/mitra?mitra=${partners[0]?.uid}`,
    vacancies: `/mitra?bagian=vacancies&lowongan=${partners[0]?.vacancies[0]?.uid}`,
    followUps: '/mitra?bagian=followUps',
    outcomes: '/mitra?bagian=outcomes',
    exports: '/impor?tab=ekspor',
  };
  const faults: string[] = [];
  for (const [view, look] of SEEN) {
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
    await resizePage(launched, view);
    for (const [name, path] of Object.entries(places)) {
      await show(page, path);
      if (ALBUM) await page.screenshot({ path: `${ALBUM}/${name}-${view.width}-${look}.png` });
      for (const fault of await accessibilityFaults(page))
        faults.push(`${name} ${view.width} ${look}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expectNoComplaints(launched);
  console.log(
    `FIGURE ${Object.keys(places).length} parts of training in ${VIEWS.length} views, the first of them dark too: axe 0 violations`,
  );
});

test('every dialog of training opens from its screen, and axe finds nothing', async () => {
  const { page } = launched;
  const { cohorts } = await ask(page, 'training.overview', {});
  const { trainees } = await ask(page, 'training.cohort', { cohort: cohorts[0]?.uid ?? '' });
  const { partners } = await ask(page, 'training.partners', {});
  const at = `/pelatihan?angkatan=${cohorts[0]?.uid}`;
  const person = `${at}&peserta=${trainees[0]?.uid}`;
  const partner = `/mitra?mitra=${partners[0]?.uid}`;
  const ways: readonly (readonly [string, string, string])[] = [
    ['cohort', '/pelatihan', 'Buat angkatan'],
    ['program', '/pelatihan?tampilan=basics', 'Tambah jurusan'],
    ['workshop', '/pelatihan?tampilan=basics', 'Tambah bengkel'],
    ['instructor', '/pelatihan?tampilan=basics', 'Tambah instruktur'],
    ['edit', at, 'Ubah angkatan'],
    ['propose', at, 'Usulkan peserta'],
    ['slot', `${at}&bagian=timetable`, 'Tambah jam pelajaran'],
    ['sessions', `${at}&bagian=timetable`, 'Buat sesi…'],
    ['export', `${at}&bagian=attendance`, 'Ekspor…'],
    ['end', person, 'Selesai…'],
    ['pause', person, 'Jeda…'],
    ['certificate', person, 'Terbitkan…'],
    ['internship', person, 'Magang (PBK)…'],
    ['placement', person, 'Catat penyaluran'],
    ['partner', '/mitra', 'Tambah mitra'],
    ['vacancy', partner, 'Tambah lowongan'],
  ];
  const faults: string[] = [];
  for (const [view, look] of [
    [VIEWS[0] ?? WIDE, 'light'],
    [VIEWS[2] ?? WIDE, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
    for (const [name, path, button] of ways) {
      // A page panel lies over the header below 900 px, and second actions fold into a menu there.
      await resizePage(launched, WIDE);
      await show(page, path);
      await page.locator('#isi').getByRole('button', { name: button, exact: true }).first().click();
      await resizePage(launched, view);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      if (ALBUM) await page.screenshot({ path: `${ALBUM}/d-${name}-${view.width}-${look}.png` });
      for (const fault of await accessibilityFaults(page))
        faults.push(`${name} ${view.width} ${look}: ${fault}`);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  }
  expect(faults).toEqual([]);
  expectNoComplaints(launched);
  console.log(`FIGURE ${ways.length} dialogs of training in 2 views: axe 0 violations`);
});

test('a certificate that is not earned is refused with what is lacking, and the other is issued', async () => {
  const { page } = launched;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await resizePage(launched, WIDE);
  const { cohorts } = await ask(page, 'training.overview', {});
  const { trainees } = await ask(page, 'training.cohort', { cohort: cohorts[0]?.uid ?? '' });
  await show(page, `/pelatihan?angkatan=${cohorts[0]?.uid}&peserta=${trainees[0]?.uid}`);
  await page.getByRole('button', { name: 'Terbitkan…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Jenis' }).click();
  await page.getByRole('option', { name: 'Sertifikat Pelatihan' }).click();
  await dialog.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await expect(dialog.getByText(/belum memenuhi syarat Sertifikat Pelatihan/)).toBeVisible();
  if (ALBUM) await page.screenshot({ path: `${ALBUM}/refused.png` });
  await dialog.getByRole('combobox', { name: 'Jenis' }).click();
  await page.getByRole('option', { name: 'Surat Keterangan Mengikuti' }).click();
  await dialog.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await expect(page.getByText(/Nomor 001\/PEL\/\d{4} untuk Abdul Gafur diterbitkan/)).toBeVisible();
  expectNoComplaints(launched);
});
