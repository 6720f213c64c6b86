import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OwnReason } from '#shared/domain/reasons/reason-lists.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { newFacility } from '#tests/support/facility.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => office.close());

const WORD: OwnReason = { list: 'leave', code: 'withdrawn', offered: true, words: ['Ikut nenek'] };
const set = (more: Partial<OwnReason> = {}) => office.call('reasons.set', { ...WORD, ...more });
const list = () => office.must<OwnReason[]>('reasons.list');

test('a school has its lists and a home its own; words and what is hidden are kept, with a history', () => {
  expect(new Set(list().map((one) => one.list))).toEqual(new Set(['close', 'leave']));
  const home = newFacility().office;
  expect(home.must<OwnReason[]>('reasons.list')[0]).toMatchObject({ list: 'discharge' });
  home.close();
  expect(set().ok).toBe(true);
  expect(set({ offered: false }).ok).toBe(true);
  expect(list().find(({ code }) => code === 'withdrawn')).toEqual({ ...WORD, offered: false });
  expect(office.must('reasons.history')).toMatchObject([
    { actor: 'Siti Norhayati', before: [WORD], after: [{ ...WORD, offered: false }] },
    { before: [], after: [WORD] },
  ]);
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(list().find(({ code }) => code === 'withdrawn')).toEqual(WORD);
});

test('a reason that is none, the same words, words that hurt and an empty list change nothing', () => {
  expect(refusal(set({ code: 'desil_outside' }))).toMatchObject({ code: 'input.invalid' });
  expect(refusal(set({ words: [] }))).toEqual({ code: 'reasons.same', list: 'leave' });
  expect(refusal(set({ words: ['penderita'] }))).toMatchObject({ code: 'reasons.hurts' });
  expect(set().ok).toBe(true);
  expect(refusal(set({ code: 'expelled', words: ['IKUT NENEK'] }))).toMatchObject({
    code: 'reasons.double',
  });
  expect(set({ words: [] }).ok).toBe(true);
  const codes = list().flatMap((one) => (one.list === 'leave' ? [one.code] : []));
  const replies = codes.map((code) => refusal(set({ code, offered: false, words: [] }))?.code);
  expect(replies).toEqual([...codes.slice(1).map(() => undefined), 'reasons.none-left']);
});
