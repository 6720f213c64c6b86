import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { contentHash } from '#db/content-hash.ts';
import { Shell } from './pages/shell.ts';
import { SignInPage } from './pages/sign-in.ts';
import { ask } from './support/bridge.ts';
import { chooseFile } from './support/dialogs.ts';
import { launchApp } from './support/launch.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  PRACTICE_PERSON,
  removeFolder,
} from './support/office-window.ts';

const PASSPHRASE = 'kunci latihan 2026';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('backup');
});
test.afterEach(() => removeFolder(folder));

/** The content of the closed file. */
function hashOf(path: string): string {
  const raw = new Sqlite(path, { readonly: true });
  try {
    return contentHash(raw);
  } finally {
    raw.close();
  }
}

test('[A2] backup, damage to the closed file, repair screen, restore: the same content', async () => {
  const database = join(folder, 'kantor', 'kantor.db');
  const first = await openPracticeOffice(folder);
  await new Shell(first.page).open('Backup Data');
  await first.page.getByRole('button', { name: 'Buat backup' }).first().click();
  await expect(first.page.getByText('Backup nomor 1 dibuat dan terbukti.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(first.page.getByRole('gridcell', { name: 'Terbukti' })).toBeVisible();
  const stick = newFolder('usb');
  await chooseFile(first.app, stick);
  await first.page.getByRole('button', { name: 'Pilih tempat kedua…' }).click();
  await expect(first.page.getByText(`Salinan kedua disimpan di ${stick}.`)).toBeVisible();
  await first.page.getByRole('button', { name: 'Salin ke USB' }).click();
  await expect(first.page.getByText('Backup nomor 2 dibuat dan terbukti.')).toBeVisible({
    timeout: 30_000,
  });
  expect(existsSync(join(stick, 'tampung-latihan-000002.json'))).toBe(true);
  expectNoComplaints(first);
  await first.close();
  const before = hashOf(database);

  truncateSync(database, statSync(database).size - 3 * 4096);
  const damaged = readFileSync(database);
  const second = await launchApp({ folder });
  const { page } = second;
  await expect(page.getByText(/Berkas data kantor rusak/)).toBeVisible();
  expect(readFileSync(database).equals(damaged)).toBe(true);
  await page.getByRole('button', { name: 'Pulihkan backup' }).click();
  // The newest one lies on the stick; it is brought as a file that was chosen.
  await chooseFile(second.app, join(stick, 'tampung-latihan-000002.age'));
  await page.getByRole('button', { name: 'Pilih berkas…' }).click();
  await page.getByRole('textbox', { name: /^Kata sandi backup/ }).fill('bukan kata sandinya');
  await page.getByRole('button', { name: 'Periksa backup' }).click();
  await expect(page.getByText(/tidak membuka tampung-latihan-000002.age/)).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('textbox', { name: /^Kata sandi backup/ }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Periksa backup' }).click();
  await expect(page.getByText('Backup ini utuh dan dapat dipasang.')).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Pulihkan backup nomor 2' }).click();
  await new SignInPage(page).signIn(PRACTICE_PERSON.login, PRACTICE_PERSON.password);
  await new Shell(page).open('Backup Data');
  await expect(page.getByText(/sampai Anda memastikan semuanya benar/)).toBeVisible();
  const head = await ask(page, 'journal.verify', {});
  expect(head.broken).toBeNull();
  expectNoComplaints(second);
  await second.close();
  expect(hashOf(database)).toBe(before);
  const aside = join(folder, 'kantor', 'sebelum-pulih-1', 'kantor.db');
  expect(readFileSync(aside).equals(damaged)).toBe(true);
  removeFolder(stick);
});

test('a newer file leaves only the way out, and stays as it is', async () => {
  const database = join(folder, 'kantor', 'kantor.db');
  const first = await openPracticeOffice(folder);
  await first.close();
  const raw = new Sqlite(database);
  raw.pragma('user_version = 9999');
  raw.close();
  const newer = readFileSync(database);
  const second = await launchApp({ folder });
  await expect(second.page.getByText(/Tampung yang lebih baru/)).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Keluar' })).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Pulihkan backup' })).toBeHidden();
  expectNoComplaints(second);
  await second.close();
  expect(readFileSync(database).equals(newer)).toBe(true);
});
