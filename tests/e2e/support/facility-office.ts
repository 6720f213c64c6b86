import Sqlite from 'better-sqlite3';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { TestOffice } from '../../support/office.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { type LaunchedApp, launchApp, type Size } from './launch.ts';
import { openPracticeOffice, PRACTICE_PERSON } from './office-window.ts';

/**
 * Opens the program on a facility that a test has prepared: a practice office's file is replaced by
 * the prepared one, which keeps its account and backup key.
 */
export async function openFacility(
  folder: string,
  prepared: TestOffice,
  { today, size }: { today: string; size: Size },
): Promise<LaunchedApp> {
  const first = await openPracticeOffice(folder);
  await first.close();
  const path = join(folder, 'kantor', 'kantor.db');
  const made = new Sqlite(path, { readonly: true, fileMustExist: true });
  const password = made.prepare('SELECT password_phc FROM user_account').pluck().get();
  const settings = made
    .prepare(`SELECT key, value, changed_at FROM setting WHERE key LIKE 'backup.%'`)
    .raw()
    .all() as string[][];
  made.close();
  const { raw } = prepared;
  raw.prepare('UPDATE user_account SET password_phc = ?').run(password);
  raw.prepare('UPDATE office SET practice = 1, practice_today = ?').run(today);
  raw.exec('DELETE FROM session');
  const put = raw.prepare(
    'INSERT OR REPLACE INTO setting (key, value, changed_at) VALUES (?, ?, ?)',
  );
  for (const row of settings) put.run(...row);
  for (const beside of ['-wal', '-shm']) rmSync(path + beside, { force: true });
  writeFileSync(path, raw.serialize());
  const launched = await launchApp({ folder, size });
  await new SignInPage(launched.page).signIn(PRACTICE_PERSON.login, PRACTICE_PERSON.password);
  const home = launched.page.getByRole('heading', { level: 1, name: 'Beranda' });
  await expect(home).toBeVisible();
  return launched;
}
