import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { columns } from '#shared/i18n/id/columns.ts';
import { exports } from '#shared/i18n/id/exports.ts';
import { lists } from '#shared/i18n/id/lists.ts';
import { papers } from '#shared/i18n/id/papers.ts';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { pdfPages } from '../support/paper-harness/run.ts';
import { PapersPage } from './pages/papers.ts';
import { Shell } from './pages/shell.ts';
import { TransferPage } from './pages/transfer.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { chooseTarget } from './support/dialogs.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('own');
});
test.afterEach(() => removeFolder(folder));

const CANDIDATES = [
  'Nama;L/P;Jenjang;Kelas;Tanggal lahir;Nama ibu;Ukuran baju',
  'Aaltje Lestari;P;SD;1;02/03/2019;Siti;M',
  'Aabid Putra;L;SD;2;04/05/2018;Ratna;XL',
].join('\r\n');

test('[C1] a column nobody knew becomes one of the office, and a list with room to sign is printed and saved', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { app, page } = launched;
  const shell = new Shell(page);
  const file = join(folder, 'usulan.csv');
  writeFileSync(file, CANDIDATES);
  await shell.open('Impor & Ekspor');
  const importing = new TransferPage(launched);
  await importing.choose(file);
  const newColumn = { label: transfer.mapping.newColumn };
  await page.getByRole('combobox', { name: 'G Ukuran baju' }).selectOption(newColumn);
  const screen = new PapersPage(page);
  await screen.confirm(columns.add);
  await importing.tryOut();
  await importing.save();

  await shell.open('Calon Siswa');
  await page.getByRole('columnheader', { name: 'Ukuran baju' }).click();
  const second = page.getByRole('row').nth(2);
  await expect(second).toContainText('Aabid Putra');
  await expect(second).toContainText('XL');

  await shell.open('Cetak');
  await screen.choose(papers.documents.label, papers.documents['own-list']);
  await screen.press(lists.add);
  await screen.dialog.getByRole('textbox', { name: lists.name }).fill('Pembagian seragam');
  const pick = async (label: string, option: string): Promise<void> => {
    await screen.dialog.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await pick(lists.people, lists.populations.candidates);
  await pick(lists.stage, 'Usulan');
  await pick(lists.addColumn, 'Ukuran baju');
  await screen.dialog.getByRole('textbox', { name: lists.heading }).fill('Tanda tangan');
  await page.keyboard.press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  await screen.confirm(lists.save);
  await screen.press(papers.actions.show);
  const save = screen.main.getByRole('button', { name: papers.actions.save, exact: true });
  await expect(save).toBeEnabled({ timeout: 60_000 });
  const [people = 0] = await screen.numbers();
  expect(people).toBeGreaterThan(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  const pdf = join(folder, 'seragam.pdf');
  await chooseTarget(app, pdf);
  await save.click();
  await screen.expectSaid('seragam.pdf disimpan.');

  const xlsx = join(folder, 'seragam.xlsx');
  await screen.press(lists.excel);
  await screen.dialog.getByRole('textbox', { name: exports.purpose }).fill('Pesan seragam');
  await chooseTarget(app, xlsx);
  await screen.confirm(exports.submit);
  await screen.expectSaid(/diekspor ke/);
  expectNoComplaints(launched);
  await launched.close();

  const text = pdfPages(pdf, '-layout').join('\n');
  expect(text).toContain('PEMBAGIAN SERAGAM');
  expect(text).toMatch(/No\.\s+Nama\s+L\/P\s+Jenjang\s+Ukuran baju\s+Tanda tangan/);
  expect(text).toMatch(/Aabid Putra\s+L\s+SD\s+XL/);
  const [head, ...rows] = (await readXlsx(readFileSync(xlsx))).sheets[0]?.rows ?? [];
  expect(head).toEqual(['No.', 'Nama', 'L/P', 'Jenjang', 'Ukuran baju', 'Tanda tangan']);
  expect(rows).toHaveLength(people);
  expect(rows.map((row) => row[1])).toContain('Aaltje Lestari');
});
