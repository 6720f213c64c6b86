import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { writeCandidateSheet } from '../support/candidate-sheet.ts';
import { CandidatesPage } from './pages/candidates.ts';
import { Shell } from './pages/shell.ts';
import { TransferPage } from './pages/transfer.ts';
import { albumOffice } from './support/album-office.ts';

// The candidates of the practice office, one by one and as a list of 640 rows with 40 faults.
/** Has three things missing; `row` is the place in the list of codes, counted from 0. */
const PERSON = { name: 'Muhammad Alfarizi', code: 'BB26-0187', row: 186 } as const;

const office = albumOffice('states-candidates');

test('[A4] a candidate: panel, result of a check, the bar that takes it back, the full page', async () => {
  const { page } = office.launched;
  const list = new CandidatesPage(page);
  await new Shell(page).open('Calon Siswa');
  await expect(list.grid).toBeVisible();
  const prepare = () => list.scrollToRow(PERSON.row);
  await prepare();
  await list.openRow(PERSON.name);
  await expect(list.panel(PERSON.name)).toContainText(PERSON.code);
  await office.album.keep('candidate-panel', 'screen', { prepare });
  await list.openGate(PERSON.name, 'child_consent');
  await office.album.keep('candidate-check', 'part');
  await list.answer('Rina Handayani');
  await list.holdBar();
  await office.album.keep('candidate-undo-bar', 'part', { bar: true });
  await list.openFullPage(PERSON.name);
  await office.album.keep('candidate-page', 'screen');
  await list.openClosing();
  await office.album.keep('candidate-closing', 'part');
  await list.cancel();
});

test('[A4] nobody by filter, a new candidate with problems, the same child again', async () => {
  const { page } = office.launched;
  const list = new CandidatesPage(page);
  await new Shell(page).open('Calon Siswa');
  await list.filterStage('verifying');
  await list.find(list.searchLabel, 'alfarisi');
  await list.expectNobody('alfarisi');
  await office.album.keep('candidates-nobody', 'part');
  await list.openAdding();
  await list.submitForm();
  await office.album.keep('candidate-form-problems', 'part');
  await list.fillForm({ name: PERSON.name, birthDate: '2013-03-12', guardian: 'Masitah' });
  await list.submitForm();
  await list.expectSamePerson();
  await office.album.keep('candidate-same-person', 'part');
  await list.cancel();
  await list.cancel();
});

test('[A4] import: columns, dry run with its faults, a cell typed again, what waits afterwards', async () => {
  const { page } = office.launched;
  const file = join(office.folder, 'usulan-kukar-juni.xlsx');
  await writeCandidateSheet(file, { rows: 640, seed: 77, faults: true });
  const transfer = new TransferPage(office.launched);
  await new Shell(page).open('Impor & Ekspor');
  await transfer.choose(file);
  await office.album.keep('import-columns', 'screen');
  await transfer.tryOut();
  await office.album.keep('import-dry-run', 'screen');
  await transfer.retype();
  await office.album.keep('import-retype', 'part');
  await transfer.cancel();
  await transfer.save();
  await office.album.keep('import-done', 'part');
  await transfer.toStart();
  await transfer.openTab('waiting');
  await office.album.keep('import-waiting', 'part');
});
