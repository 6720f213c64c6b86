import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedApp, launchApp } from './support/launch.ts';

let folder: string;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-data-process-'));
  launched = await launchApp({ folder });
});

test.afterEach(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One call as the window makes it. */
const call = (channel: string, input: unknown): Promise<unknown> =>
  launched.page.evaluate(
    ([name, value]) =>
      (
        window as unknown as {
          tampung: { call(c: unknown, i: unknown, r: string): Promise<unknown> };
        }
      ).tampung.call(name, value, crypto.randomUUID()),
    [channel, input],
  );

/** Kills the data process as the system would. */
const killDataProcess = (): Promise<void> =>
  launched.app.evaluate(({ app }) => {
    const data = app.getAppMetrics().find(({ name }) => name === 'Tampung Data');
    if (!data) throw new Error('There is no data process');
    process.kill(data.pid, 'SIGKILL');
  });

const newOffice = {
  kind: 'school',
  practice: false,
  name: 'SR Terpadu Bukit Biru',
  code: 'BB',
  example: null,
  user: { login: 'siti', fullName: 'Siti Norhayati', jobTitle: '', password: 'rahasia-123' },
  backupPassphrase: 'kunci lemari besi',
};

test('a data process that dies is started again: window, session and saved work stay', async () => {
  expect(await call('office.create', newOffice)).toMatchObject({ ok: true });
  await launched.page.reload();
  await expect(launched.page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  expect(await call('office.confirmClock', {})).toEqual({ ok: true, value: null });
  await killDataProcess();
  await expect(launched.page.getByText(/sudah dijalankan lagi/)).toBeVisible();
  expect(await call('users.me', {})).toMatchObject({
    ok: true,
    value: { user: { name: 'Siti Norhayati' } },
  });
  expect(await call('journal.page', { limit: 10 })).toMatchObject({
    ok: true,
    value: [{ command: 'office.confirmClock' }, { command: 'office.create' }],
  });
});

test('three deaths in a minute open the repair screen instead of a fourth start', async () => {
  expect(await call('office.create', newOffice)).toMatchObject({ ok: true });
  await launched.page.reload();
  for (const death of [1, 2, 3]) {
    await expect(launched.page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await killDataProcess();
    if (death < 3) {
      await expect(launched.page.getByText(/sudah dijalankan lagi/)).toBeVisible();
      await expect.poll(() => call('users.me', {})).toMatchObject({ ok: true });
    }
  }
  await expect(launched.page.getByRole('heading', { name: 'Beranda' })).toBeHidden();
  expect(await call('users.me', {})).toMatchObject({
    ok: false,
    error: { code: 'incident.internal' },
  });
});
