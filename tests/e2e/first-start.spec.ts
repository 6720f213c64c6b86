import { expect, test } from '@playwright/test';
import { SetupPage } from './pages/setup.ts';
import { SCREEN_NAMES, Shell } from './pages/shell.ts';
import { SignInPage } from './pages/sign-in.ts';
import { launchApp } from './support/launch.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  PRACTICE_PERSON,
  removeFolder,
} from './support/office-window.ts';
import { BUKIT_BIRU } from './support/story-office.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('first-start');
});
test.afterEach(() => removeFolder(folder));

test('[A1] first start: an office of one’s own, its recovery key, every screen of the menu', async () => {
  const launched = await launchApp({ folder });
  const { page } = launched;
  const key = await new SetupPage(page).makeOffice(BUKIT_BIRU);
  expect(key).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
  const shell = new Shell(page);
  for (const name of SCREEN_NAMES) await shell.open(name);
  await shell.signOut();
  await new SignInPage(page).signIn('siti', 'sandi-yang-salah');
  await expect(page.getByText('Nama masuk atau kata sandi tidak cocok.')).toBeVisible();
  await new SignInPage(page).signIn(BUKIT_BIRU.login, BUKIT_BIRU.password);
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});

test('[A1] a practice office says LATIHAN and opens again for its officer', async () => {
  const first = await openPracticeOffice(folder);
  await expect(first.page.getByText('LATIHAN', { exact: true })).toBeVisible();
  expectNoComplaints(first);
  await first.close();
  const again = await launchApp({ folder });
  await new SignInPage(again.page).signIn(PRACTICE_PERSON.login, PRACTICE_PERSON.password);
  await expect(again.page.getByText('LATIHAN', { exact: true })).toBeVisible();
  expectNoComplaints(again);
  await again.close();
});
