import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildPaper } from '#electron/data/papers/build-paper.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { newFacility, TODAY } from '#tests/support/facility.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

interface List {
  word: string;
  rows: { word: string; from: string | null; to: string | null; state: string }[];
}

let office: TaskOffice;
beforeEach(() => {
  office = withTasks(newFacility().office);
});
afterEach(() => office.close());

const set = (word: string, from = TODAY) => office.call('words.set', { word, from });
const list = () => office.must<List>('words.list');
const listOf = async (date: string): Promise<string> => {
  const format = { size: 'A4', orientation: 'portrait' } as const;
  const built = await buildPaper(office.context(), { document: 'resident-list', date, ...format });
  if (!built.ok) throw new Error(built.error.code);
  return JSON.stringify(built.value.model);
};

test('[D2] papers say the word of their day: one from a later day changes none before it', async () => {
  expect(list()).toMatchObject({ word: 'penerima manfaat', rows: [{ from: null, to: null }] });
  const before = await listOf(TODAY);
  expect(before).toContain('Daftar Penerima Manfaat');
  expect(set('Penghuni', '2026-07-01').ok).toBe(true);
  expect(await listOf(TODAY)).toBe(before);
  expect(await listOf('2026-07-01')).toContain('Daftar Penghuni');
  expect(await listOf('2026-07-01')).not.toMatch(/penerima manfaat/i);
  expect(list()).toMatchObject({
    word: 'penerima manfaat',
    rows: [
      { word: 'penghuni', from: '2026-07-01', to: null, state: 'coming' },
      { word: 'penerima manfaat', from: null, to: '2026-06-30', state: 'now' },
    ],
  });
});

test('the history tells who changed it, also what was undone', () => {
  expect(set('klien').ok).toBe(true);
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(list().word).toBe('penerima manfaat');
  expect(office.must('words.history')).toEqual([]);
  expect(set('klien').ok).toBe(true);
  expect(set('penghuni', '2026-12-01').ok).toBe(true);
  expect(office.must('words.history')).toMatchObject([
    { undone: false, before: 'klien', after: 'penghuni' },
    { undone: false, before: '', after: 'klien' },
  ]);
});

test('a word that hurts, that is none, that is said already, and a day that is past are refused', () => {
  expect(refusal(set('penderita'))).toEqual({ code: 'words.hurts', word: 'penderita' });
  expect(refusal(set('klien 2'))).toMatchObject({ code: 'input.invalid' });
  expect(refusal(set('Penerima Manfaat'))).toMatchObject({ code: 'words.same' });
  expect(refusal(set('klien', '2020-01-01'))).toMatchObject({ code: 'words.early' });
  expect(set('klien', '2026-12-01').ok).toBe(true);
  expect(refusal(set('penghuni'))).toEqual({
    code: 'words.early',
    from: TODAY,
    since: '2026-12-01',
  });
  expect(list().rows).toHaveLength(2);
});
