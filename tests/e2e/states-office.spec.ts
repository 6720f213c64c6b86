import { expect, test } from '@playwright/test';
import { BackupsPage } from './pages/backups.ts';
import { Palette } from './pages/palette.ts';
import { PapersPage } from './pages/papers.ts';
import { Screen } from './pages/screen.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { Album } from './support/album.ts';
import type { LaunchedApp } from './support/launch.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { WIDE } from './support/views.ts';

// What an office sets and keeps: settings, papers, backups, history, and what lies over any screen.
test.describe.configure({ mode: 'serial' });

/** The office made, a permit, two backups, one of them looked into. */
const ENTRIES = 5;
const PASSPHRASE = 'kunci latihan 2026';

let folder: string;
let launched: LaunchedApp;
let album: Album;

test.beforeAll(async () => {
  folder = newFolder('states-office');
  launched = await openPracticeOffice(folder, WIDE);
});
test.beforeEach(() => {
  album = new Album(launched);
});
test.afterEach(() => {
  album.expectSound();
  expectNoComplaints(launched);
});
test.afterAll(async () => {
  await launched.close();
  removeFolder(folder);
});

test('[A4] settings: each part, a permit, and a room being changed', async () => {
  const { page } = launched;
  const screen = new SettingsPage(page);
  await new Shell(page).open('Pengaturan');
  for (const section of ['classes', 'policy', 'users'] as const) {
    await screen.openSection(section);
    await album.keep(`settings-${section}`, 'part');
  }
  await screen.openSection('intakes');
  await album.keep('settings-intakes', 'part', { changing: [screen.seal] });
  await screen.openSection('permits');
  await screen.permit({ extra: 2, until: '2026-09-30', reason: 'Menunggu kelas baru' });
  await album.keep('settings-permits', 'part');
  await screen.openSection('rooms');
  await screen.unfoldFirstDormitory();
  await album.keep('settings-rooms', 'part');
  await screen.openRoom();
  await album.keep('settings-room', 'part');
  await screen.closeDialog();
});

test('[A4] papers: who signs, and a preview on the screen', async () => {
  const { page } = launched;
  const papers = new PapersPage(page);
  await new Shell(page).open('Cetak');
  await papers.openSettings();
  await album.keep('paper-settings', 'part');
  await papers.cancel();
  await papers.preview('class-roster');
  await album.keep('paper-preview', 'part', { without: papers.viewer });
});

test('[A4] backups: proven ones, one of them opened, what a restore would bring', async () => {
  const { page } = launched;
  const backups = new BackupsPage(page);
  await new Shell(page).open('Backup Data');
  await backups.create();
  await backups.create();
  await backups.openRow('Terbukti');
  await album.keep('backups', 'screen', { changing: [backups.sizes] });
  await backups.openRestore(PASSPHRASE);
  await album.keep('backup-restore', 'part');
  await backups.cancel();
});

test('[A4] history with its entries; account, practice day and Ctrl+K over it', async () => {
  const { page } = launched;
  const shell = new Shell(page);
  const history = new Screen(page);
  await shell.open('Riwayat Perubahan');
  await expect(history.grid.locator('[data-kind="row"]')).toHaveCount(ENTRIES);
  await album.keep('history', 'screen');
  await shell.openAccount();
  await album.keep('account', 'part');
  await shell.closeAccount();
  await shell.openPracticeDay();
  await album.keep('practice-day', 'part');
  await history.cancel();
  const palette = new Palette(page);
  await palette.open();
  await palette.findPeople('alfarizi');
  await album.keep('palette', 'part');
  await palette.type('calon xyz');
  await album.keep('palette-nothing', 'part');
  await palette.close();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
