import { test } from '@playwright/test';
import { applications as labels } from '#shared/i18n/id/applications.ts';
import { desk } from '#shared/i18n/id/desk.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { reports } from '#shared/i18n/id/reports.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { TrainingPage } from './pages/training.ts';
import { albumOffice } from './support/album-office.ts';
import { openPracticeHouse } from './support/office-window.ts';
import { foundCohort } from './support/training-weeks.ts';

// The practice house of a facility on its own day, 8 June 2026, from Beranda to the papers.
const office = albumOffice('states-facility', openPracticeHouse);

const house = (): TrainingPage => new TrainingPage(office.launched.page);

test('[B5] a house: who is there, the plan of its beds, one bed opened, all that is due', async () => {
  const { page } = office.launched;
  await office.album.keep('house-home', 'screen');
  await house().goTo('Denah Tempat Tidur');
  await office.album.keep('house-plan', 'screen');
  await page.getByRole('button', { name: /^A2-2 / }).click();
  await office.album.keep('house-bed', 'part');
  await page.keyboard.press('Escape');
  await house().goTo('Beranda');
  await house().press(desk.dueList.all);
  await office.album.keep('house-due', 'part');
});

test('[B5] requests, the order and why, calls, with who is open', async () => {
  const screen = house();
  await screen.goTo('Calon PM');
  await screen.grid.locator('[data-kind="row"]').first().click();
  await office.album.keep('house-applicant', 'screen');
  await screen.press(labels.page.open);
  await office.album.keep('house-applicant-page', 'part');
  await screen.goTo('Urutan Prioritas');
  await screen.grid.locator('[data-kind="row"]').first().click();
  await office.album.keep('house-order', 'screen');
  await screen.goTo('Penetapan & Pemanggilan');
  await screen.grid.locator('[data-kind="row"]').first().click();
  await office.album.keep('house-calls', 'part');
});

test('[B5] who lives in the house, one of them opened, and Masuk Darurat', async () => {
  const screen = house();
  await screen.openResident('Andi Naufal Asang');
  await office.album.keep('house-resident', 'screen');
  await screen.goTo('Beranda');
  await screen.main.getByRole('button', { name: /^Masuk Darurat/ }).click();
  await office.album.keep('house-emergency', 'part');
  await screen.closeDialog();
});

test('[B5] training: cohorts, a class, its attendance; partners', async () => {
  const screen = house();
  await foundCohort(office.launched.page);
  await screen.goTo('Pelatihan');
  await office.album.keep('house-training', 'part');
  await screen.openCohort('Menjahit');
  await screen.enrol('Luthfi Aidil Azhar', '04/05/2026');
  await office.album.keep('house-class', 'part');
  await screen.openTab('attendance');
  await office.album.keep('house-attendance', 'screen');
  await screen.addPartner('CV Busana Kaltim');
  await office.album.keep('house-partners', 'part');
});

test('[B5] settings of a house', async () => {
  const { page } = office.launched;
  await house().goTo('Pengaturan');
  const parts = page.getByRole('navigation', { name: settings.title });
  for (const part of [
    'operational',
    'wards',
    'outages',
    'buildings',
    'rules',
    'holidays',
  ] as const) {
    await parts.getByRole('button', { name: settings.sections[part] }).click();
    await office.album.keep(`house-settings-${part}`, 'part');
  }
});

test('[B5] reports, and a paper about one person', async () => {
  const screen = house();
  await screen.goTo('Laporan');
  await screen.press(reports.kinds.occupancy);
  await office.album.keep('house-report', 'screen');
  await screen.goTo('Cetak');
  await screen.choose(papers.documents.label, papers.documents['resident-card']);
  await office.album.keep('house-papers', 'part');
});
