import { expect, test } from '@playwright/test';
import { BackupsPage } from './pages/backups.ts';
import { Palette } from './pages/palette.ts';
import { PapersPage } from './pages/papers.ts';
import { Screen } from './pages/screen.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { albumOffice } from './support/album-office.ts';

// What an office sets and keeps: settings, papers, backups, history, and what lies over any screen.
/** The office made, a permit, two backups, one of them looked into. */
const ENTRIES = 7;
const PASSPHRASE = 'kunci latihan 2026';

const office = albumOffice('states-office');

test('[A4] settings: each part, a permit, and a room being changed', async () => {
  const { page } = office.launched;
  const screen = new SettingsPage(page);
  await new Shell(page).open('Pengaturan');
  for (const section of ['classes', 'policy', 'users'] as const) {
    await screen.openSection(section);
    await office.album.keep(`settings-${section}`, 'part');
  }
  await screen.openSection('intakes');
  await office.album.keep('settings-intakes', 'part', { changing: [screen.seal] });
  await screen.openSection('permits');
  await screen.permit({ extra: 2, until: '2026-09-30', reason: 'Menunggu kelas baru' });
  await office.album.keep('settings-permits', 'part');
  await screen.openSection('rooms');
  await screen.unfoldFirstDormitory();
  await office.album.keep('settings-rooms', 'part');
  await screen.openRoom();
  await office.album.keep('settings-room', 'part');
  await screen.closeDialog();
});

const WITHOUT_PROGRAMMER = [
  'schoolRules',
  'holidays',
  'reasons',
  'villages',
  'letterhead',
  'letters',
  'signers',
  'printers',
  'presets',
] as const;

test('[D3] settings without a programmer: each part as it stands in a new office', async () => {
  const screen = new SettingsPage(office.launched.page);
  await new Shell(office.launched.page).open('Pengaturan');
  for (const section of WITHOUT_PROGRAMMER) {
    await screen.openSection(section);
    await office.album.keep(`settings-${section}`, 'part');
  }
});

test('[A4] papers: who signs, and a preview on the screen', async () => {
  const { page } = office.launched;
  const papers = new PapersPage(page);
  await new Shell(page).open('Cetak');
  await papers.openSettings();
  await office.album.keep('paper-settings', 'part');
  await papers.cancel();
  await papers.preview('class-roster');
  await office.album.keep('paper-preview', 'part', { without: papers.viewer });
});

test('[A4] backups: proven ones, one of them opened, what a restore would bring', async () => {
  const { page } = office.launched;
  const backups = new BackupsPage(page);
  await new Shell(page).open('Backup Data');
  await backups.create();
  await backups.create();
  await backups.openRow('Terbukti');
  await office.album.keep('backups', 'screen', { changing: [backups.sizes] });
  await backups.openRestore(PASSPHRASE);
  await office.album.keep('backup-restore', 'part');
  await backups.cancel();
});

test('[A4] history with its entries; account, practice day and Ctrl+K over it', async () => {
  const { page } = office.launched;
  const shell = new Shell(page);
  const history = new Screen(page);
  await shell.open('Riwayat Perubahan');
  await expect(history.grid.locator('[data-kind="row"]')).toHaveCount(ENTRIES);
  await office.album.keep('history', 'screen');
  await shell.openAccount();
  await office.album.keep('account', 'part');
  await shell.closeAccount();
  await shell.openPracticeDay();
  await office.album.keep('practice-day', 'part');
  await history.cancel();
  const palette = new Palette(page);
  await palette.open();
  await palette.findPeople('alfarizi');
  await office.album.keep('palette', 'part');
  await palette.type('calon xyz');
  await office.album.keep('palette-nothing', 'part');
  await palette.close();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
