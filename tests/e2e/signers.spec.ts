import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { papers } from '#shared/i18n/id/papers.ts';
import { presets } from '#shared/i18n/id/presets.ts';
import { signers } from '#shared/i18n/id/signers.ts';
import { pdfPages } from '../support/paper-harness/run.ts';
import { PapersPage } from './pages/papers.ts';
import { SettingsPage } from './pages/settings.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { chooseFile, chooseTarget } from './support/dialogs.ts';
import { filled } from './support/filled.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('signers');
});
test.afterEach(() => removeFolder(folder));

test('[D1] a new head is typed once, and papers of an earlier date keep the one before; settings go through a file', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { app, page } = launched;
  const shell = new Shell(page);
  const settings = new SettingsPage(page);
  const lines = { capacity: { kind: 'own' }, position: 'Kepala Sekolah', rank: null } as const;
  const first = { ...lines, name: 'Siti Norhayati', nip: '197004121995031002' };
  await ask(page, 'signers.add', { ...first, seat: null, from: null, to: null });

  await shell.open('Pengaturan');
  await settings.openSection('signers');
  await settings.press(signers.add);
  await settings.dialog.getByRole('textbox', { name: papers.settings.name }).fill('Rina Handayani');
  await settings.dialog.getByRole('textbox', { name: signers.from }).fill('01/06/2026');
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.confirm(signers.add);
  await settings.expectSaid(/Rina Handayani ditambahkan\. Siti Norhayati berakhir/);
  await expect(page.getByRole('row', { name: /Siti Norhayati/ })).toContainText('31 Mei 2026');
  await page.getByRole('button', { name: `${signers.history}: Siti Norhayati` }).click();
  await expect(settings.dialog).toContainText(/Hari terakhir: kosong → 31 Mei 2026/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await accessibilityFaults(page)).toEqual([]);

  await shell.open('Cetak');
  const screen = new PapersPage(page);
  const now = join(folder, 'kini.pdf');
  const past = join(folder, 'lama.pdf');
  await screen.save(app, { document: 'class-roster', size: 'A4', path: now });
  await page.getByRole('textbox', { name: papers.fields.date }).fill('31/05/2026');
  await page.keyboard.press('Tab');
  await screen.save(app, { document: 'class-roster', size: 'A4', path: past });

  const file = join(folder, 'pengaturan.json');
  await shell.open('Pengaturan');
  await settings.openSection('presets');
  await chooseTarget(app, file);
  await settings.press(presets.save);
  await settings.expectSaid('Pengaturan disimpan ke pengaturan.json.');
  const stored = await ask(page, 'papers.settings', {});
  const moved = { ...stored.letterhead, address: 'Jalan Lama 3' };
  await ask(page, 'papers.saveSettings', { ...stored, letterhead: moved });
  await chooseFile(app, file);
  await settings.press(presets.read);
  const row = page.getByRole('row', { name: presets.lines.address });
  await expect(row).toContainText('Jalan Lama 3');
  expect(await accessibilityFaults(page)).toEqual([]);
  await settings.press(filled(presets.take, { count: '1' }));
  await settings.expectSaid('1 perubahan diambil dari pengaturan.json.');
  expect((await ask(page, 'papers.settings', {})).letterhead).toEqual(stored.letterhead);
  expectNoComplaints(launched);
  await launched.close();

  const last = (file: string) => pdfPages(file, '-layout').at(-1) ?? '';
  expect(last(now)).toContain('Rina Handayani');
  expect(last(past)).toContain('31 Mei 2026');
  expect(last(past)).toContain('NIP 19700412 199503 1 002');
  expect(last(past)).not.toContain('Rina Handayani');
});
