import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { papers } from '#shared/i18n/id/papers.ts';
import { pdfFacts, pdfPages } from '../support/paper-harness/run.ts';
import { PapersPage } from './pages/papers.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { chooseFile } from './support/dialogs.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

const { actions, documents, letters } = papers;

let folder: string;
test.beforeEach(() => {
  folder = newFolder('family-letters');
});
test.afterEach(() => removeFolder(folder));

test('[D1] a decree is told to its families: a call each, a file a child, stopped on the way', async () => {
  const launched = await openPracticeOffice(folder);
  const { app, page } = launched;
  const [intake] = await ask(page, 'intakes.list', {});
  await ask(page, 'intakes.closeList', { intake: intake?.uid ?? '' });
  const { uid: run } = await ask(page, 'runs.make', { intake: intake?.uid });
  const minutes = { minutesNo: 'BA 1/2026', minutesOn: intake?.opensOn ?? '', secondName: 'Rina' };
  await ask(page, 'runs.ratify', { run, ...minutes });
  const { names } = await ask(page, 'decrees.record', {
    run,
    scope: 'proposal',
    levels: ['SD', 'SMP', 'SMA'],
    number: 'SK 9/2026',
    signedOn: minutes.minutesOn,
    issuer: 'Keputusan Bupati',
    signer: 'Edi',
    struck: [],
    added: [],
  });
  await new Shell(page).open('Cetak');
  const screen = new PapersPage(page);
  await screen.choose(documents.label, documents['reregistration-letter']);
  await screen.choose(papers.fields.after, /SK 9\/2026/);
  await page.getByLabel(letters.time).fill('08.00 WITA');
  await screen.press(actions.show);
  await expect(page.getByText(`0 dari ${names} surat`)).toBeAttached();
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await expect(page.getByText(papers.stoppedMaking)).toBeVisible();
  await expect(screen.viewer).toHaveCount(0);
  await page.getByRole('combobox', { name: letters.level }).click();
  const option = page.getByRole('option', { name: /^SD · / });
  const count = Number(/(\d+) anak/.exec((await option.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(names);
  await option.click();
  await screen.press(actions.show);
  await expect(screen.viewer).toBeVisible({ timeout: 60_000 });
  expect((await screen.numbers()).slice(0, 2)).toEqual([count, count]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await chooseFile(app, folder);
  await screen.press(actions.saveEach);
  await expect(page.getByText(`${count} berkas disimpan dalam folder`)).toBeVisible({
    timeout: 60_000,
  });
  await screen.press(actions.saveEach);
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await expect(page.getByText(/^Dihentikan\. \d+ dari \d+ berkas/)).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
  const made = join(folder, 'LATIHAN Surat Panggilan Daftar Ulang');
  const files = readdirSync(made);
  expect(files).toHaveLength(count);
  expect(readdirSync(`${made} (2)`).length).toBeLessThan(count);
  const file = files[0] ?? '';
  expect(pdfFacts(join(made, file))).toMatchObject({ pages: 1, tagged: true });
  const text = pdfPages(join(made, file), '-raw').join(' ').replaceAll(/\s+/g, ' ');
  const [, name = '', code = ''] = /Daftar Ulang (.+) (\S+)\.pdf$/.exec(file) ?? [];
  expect(text).toContain(`: ${name} `);
  expect(text).toContain(code);
  expect(text).toContain('Nomor SK 9/2026');
  const raw = new Sqlite(join(folder, 'kantor', 'kantor.db'), { readonly: true });
  const log = raw.prepare(`SELECT document, pages FROM print_log ORDER BY id`).all();
  raw.close();
  expect(log.slice(0, 2)).toEqual([
    { document: 'reregistration-letter', pages: count },
    { document: 'reregistration-letter', pages: count },
  ]);
});
