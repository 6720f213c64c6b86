import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import type { RunPlaceRow } from '#shared/contract/runs.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: '2026-06-08' });
});
afterEach(() => office.close());

const VIEW = { filter: {}, text: '', sort: 'code', direction: 'asc' } as const;

function page(more: object = {}): CandidateListRow[] {
  const rows: CandidateListRow[] = [];
  for (;;) {
    const window = { intake: office.intake.uid, ...VIEW, ...more, offset: rows.length, limit: 100 };
    const block = office.must<CandidateListRow[]>('candidates.page', window);
    if (block.length === 0) return rows;
    rows.push(...block);
  }
}

/** A column of a written list, numbers as the numbers they are in the file. */
async function column(list: ExportedList, head: string): Promise<unknown[]> {
  const file = join(office.folder, 'daftar.xlsx');
  const request = { list, file, format: 'xlsx' as const, fullIds: false, purpose: 'Rapat' };
  valueOf(await exportsTasks.writeList(office.context(), request));
  const [heads = [], ...rows] = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
  return rows.map((row) => row[heads.indexOf(head)] ?? null);
}

const numbers = (values: readonly unknown[]): number[] =>
  values.filter((value): value is number => typeof value === 'number');
const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

async function importPeople(rows: number, eligible: number): Promise<void> {
  const { path } = await office.list('usulan.xlsx', { rows, seed: 7, eligible });
  valueOf(await office.save((await office.tryOut(path)).job));
}

const desilOf = (desil: number | null) => ({
  desil,
  period: '2026-2',
  asOf: '2026-06-01',
  source: 'siks_ng',
  seenBy: 'Agus Salim',
});

test('[C4] row 1: ranks 1 to 500 and desil 1 to 10 stand as numbers, in lists and files', async () => {
  await importPeople(520, 505);
  office.raw.exec(`UPDATE candidate SET level = 'SMP', grade = 7`);
  const run = office.must<{ uid: string }>('runs.make', {}).uid;
  const places = office.must<RunPlaceRow[]>('runs.page', {
    run,
    level: 'SMP',
    offset: 0,
    limit: 999,
  });
  const ranks = numbers(places.map(({ rank }) => rank));
  expect(ranks).toEqual(upTo(505));
  expect(numbers(await column({ what: 'run', run }, 'Peringkat'))).toEqual(ranks);

  // Children of one card share its desil, so more than ten are told.
  page()
    .slice(0, 60)
    .forEach(({ uid }, at) => {
      office.call('candidates.recordDesil', { uid, fact: desilOf((at % 10) + 1) });
    });
  for (const direction of ['asc', 'desc'] as const) {
    const order = { ...VIEW, sort: 'desil' as const, direction };
    const listed = numbers(page(order).map(({ desil }) => desil));
    expect(new Set(listed)).toEqual(new Set(upTo(10)));
    const sign = direction === 'asc' ? 1 : -1;
    expect(listed).toEqual(listed.toSorted((a, b) => sign * (a - b)));
    const list = { what: 'candidates' as const, intake: office.intake.uid, ...order };
    expect(numbers(await column(list, 'Desil'))).toEqual(listed);
  }
});

test('[C4] row 2: a candidate without desil stands among the left out, with that reason', async () => {
  await importPeople(60, 40);
  const bare = office.must<{ uid: string }>('candidates.add', {
    intake: office.intake.uid,
    form: candidateForm(),
    samePerson: null,
  }).uid;
  const run = office.must<{ uid: string }>('runs.make', {}).uid;
  const choice = { run, level: 'SMP' as const, part: 'not_ordered' as const };
  const left = office.must<RunPlaceRow[]>('runs.page', { ...choice, offset: 0, limit: 999 });
  const reasons = left.find(({ candidate }) => candidate === bare)?.reasons;
  expect(reasons).toContainEqual({ code: 'desil-not-recorded' });
  const said = await column({ what: 'run', ...choice }, 'Keterangan');
  expect(said.some((text) => String(text).includes('Desil belum tercatat'))).toBe(true);
  // Ordered and left out are everybody.
  const all = office.must<{ summary: { total: { all: number } } }>('runs.show', { run });
  expect(all.summary.total.all).toBe(office.count('candidate'));
});

test('[C4] row 9: right after a save the list, its numbers and its file are right', async () => {
  await importPeople(40, 20);
  const { uid } = office.must<{ uid: string }>('candidates.add', {
    intake: office.intake.uid,
    form: candidateForm(),
    samePerson: null,
  });
  const own = () => page().find((row) => row.uid === uid);
  const total = () =>
    office.must<{ total: number }>('candidates.summary', { intake: office.intake.uid });
  expect(own()).toMatchObject({ name: 'Muhammad Alfarizi', level: 'SMP', desil: null });
  expect(total().total).toBe(41);

  const form = candidateForm({ candidacy: { level: 'SMA', grade: 10 } });
  office.must('candidates.edit', { uid, form: { ...form, person: { ...form.person, sex: 'L' } } });
  expect(page({ filter: { level: 'SMA' } }).map((row) => row.uid)).toContain(uid);

  const cells = [{ uid, field: 'name', old: 'Muhammad Alfarizi', value: 'Zyaduz' }];
  const visit = { on: '2026-06-08', by: 'Rina', againOn: '2026-06-08' };
  office.must('candidates.setValues', { cells, visit });
  expect(page({ sort: 'name', direction: 'desc' })[0]).toMatchObject({ uid, name: 'Zyaduz' });
  expect(page({ text: 'zyad' }).map((row) => row.uid)).toEqual([uid]);
  expect(page({ text: 'alfarizi' }).map((row) => row.uid)).not.toContain(uid);

  office.must('candidates.recordDesil', { uid, fact: desilOf(9) });
  expect(page({ sort: 'desil', direction: 'desc' })[0]).toMatchObject({ uid, desil: 9 });

  const closing = { uid, reason: 'moved_away', closedOn: '2026-06-08', note: '' };
  office.must('candidates.close', closing);
  expect(page({ filter: { stage: 'closed' } }).map((row) => row.uid)).toEqual([uid]);
  const list = { what: 'candidates' as const, intake: office.intake.uid, ...VIEW };
  expect(await column(list, 'Nama')).toEqual(page().map(({ name }) => name));
  expect(await column(list, 'Tahap')).toContain('Tidak Lanjut');
});
