import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { decrees } from '#shared/i18n/id/decrees.ts';
import { pdfPages } from '../support/paper-harness/run.ts';
import { DecreesPage } from './pages/decrees.ts';
import { PapersPage } from './pages/papers.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { filled } from './support/filled.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { nth, proposalOf } from './support/story-people.ts';

const DAY = '2026-06-08';
const HEAD = { issuer: 'Keputusan Bupati', signer: 'Edi Damansyah', signedOn: DAY } as const;

let folder: string;
test.beforeEach(() => {
  folder = newFolder('decrees');
});
test.afterEach(() => removeFolder(folder));

test('[D1] an amendment takes one out, corrects one and adds a reserve; its appendix holds only that', async () => {
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { app, page } = launched;
  const [intake] = await ask(page, 'intakes.list', {});
  await ask(page, 'intakes.closeList', { intake: intake?.uid ?? '' });
  const { uid: run } = await ask(page, 'runs.make', {});
  await ask(page, 'runs.ratify', { run, minutesNo: 'BA 1', minutesOn: DAY, secondName: 'Rina' });
  const { admitted, reserve } = await proposalOf(page);
  const [out, wrong, more] = [nth(admitted, 0), nth(admitted, 1), nth(reserve, 0)];
  const { names } = await ask(page, 'decrees.record', {
    run,
    scope: 'proposal',
    levels: ['SD', 'SMP', 'SMA'],
    number: '400.3/9/2026',
    struck: [],
    added: [],
    ...HEAD,
  });
  await new Shell(page).open('Penetapan & Pemanggilan');
  const screen = new DecreesPage(page);
  await screen.openRow('400.3/9/2026');
  await screen.press(decrees.actions.amend);
  await screen.takeOut(out, 'Pindah ke Balikpapan');
  await screen.correct(wrong, 'Nama Menurut Akta', 'Salah ketik');
  await screen.add(more, 'Menggantikan yang keluar');
  await screen.closePanel();
  await screen.expectNumbers([1, 1, 1]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await screen.recordAmendment({ number: '400.3/12/2026', ...HEAD });
  expect(await accessibilityFaults(page)).toEqual([]);
  await screen.press(decrees.actions.print);
  const path = join(folder, 'lampiran.pdf');
  const paper = new PapersPage(page);
  await paper.saveChosen(app, { size: 'A4', path });
  await new Shell(page).open('Penetapan & Pemanggilan');
  await page.getByRole('gridcell', { name: '400.3/9/2026', exact: true }).click();
  await screen.expectNumbers([0, names - 1]);
  await expect(page.getByText(filled(decrees.view.later, { gone: '1' }))).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
  const text = pdfPages(path, '-raw').join(' ').replaceAll(/\s+/g, ' ');
  for (const { name } of [out, wrong, more]) expect(text).toContain(name);
  expect(text).toContain('Perubahan atas Keputusan Nomor 400.3/9/2026');
  expect(text).toContain('Nama Menurut Akta');
  for (const { name } of admitted.slice(2, 40)) expect(text).not.toContain(name);
});
