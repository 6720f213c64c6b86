import { expect, test } from '@playwright/test';
import { BackupsPage } from './pages/backups.ts';
import { SetupPage } from './pages/setup.ts';
import { Shell } from './pages/shell.ts';
import { SignInPage } from './pages/sign-in.ts';
import { Album } from './support/album.ts';
import { type LaunchedApp, launchApp } from './support/launch.ts';
import { damageOffice } from './support/office-files.ts';
import {
  expectNoComplaints,
  newFolder,
  PRACTICE_PERSON,
  removeFolder,
} from './support/office-window.ts';
import { WIDE } from './support/views.ts';

// What stands in the window while no office is open, from the very first start to a broken file.
test.describe.configure({ mode: 'serial' });

let folder: string;
let launched: LaunchedApp;
let album: Album;

async function start(): Promise<void> {
  launched = await launchApp({ folder, size: WIDE });
  album = new Album(launched);
}

test.beforeAll(() => {
  folder = newFolder('states-start');
});
test.afterEach(async () => {
  album.expectSound();
  expectNoComplaints(launched);
  await launched.close();
});
test.afterAll(() => removeFolder(folder));

test('[A4] first start: what this office is, how to begin, its form, its recovery key', async () => {
  await start();
  const setup = new SetupPage(launched.page);
  await setup.expectKinds();
  await album.keep('setup-kind', 'part');
  await setup.chooseSchool();
  await album.keep('setup-how', 'part');
  await setup.openForm('empty');
  await setup.submitForm();
  await album.keep('setup-form-problems', 'part');
  await setup.back();
  await setup.openForm('restore');
  await album.keep('setup-restore', 'part');
  await setup.back();
  await setup.openForm('practice');
  await setup.submitForm();
  await setup.expectRecoveryKey();
  await album.keep('setup-recovery-key', 'part', { changing: [setup.secrets] });
  await setup.keepRecoveryKey();
  await new Shell(launched.page).expectScreen('Beranda');
});

test('[A4] sign-in: who works here, a wrong password, the way back in', async () => {
  await start();
  const signIn = new SignInPage(launched.page);
  await expect(signIn.title).toBeVisible();
  await album.keep('sign-in', 'screen');
  await signIn.signIn(PRACTICE_PERSON.login, 'bukan sandinya');
  await signIn.expectRefused();
  await album.keep('sign-in-refused', 'part');
  await signIn.openRecovery();
  await album.keep('sign-in-recover', 'part');
});

test('[A4] repair: a damaged file, and choosing the backup that replaces it', async () => {
  expect(damageOffice(folder)).toBeGreaterThan(0);
  await start();
  const backups = new BackupsPage(launched.page);
  await backups.expectRepair();
  await album.keep('repair', 'screen', { changing: [launched.page.getByText(folder)] });
  await backups.openRestoreAtStart();
  await album.keep('repair-restore', 'part');
});
