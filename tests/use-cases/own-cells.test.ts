import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, candidateDesk } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
let uid: string;
let size: string;
let height: string;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
  ({ uid } = desk.added());
  const add = (column: object) =>
    office.must<{ uid: string }>('columns.add', { care: 'plain', choices: [], ...column }).uid;
  size = add({ name: 'Ukuran baju', kind: 'choice', choices: ['S', 'M'] });
  height = add({ name: 'Tinggi', kind: 'number', care: 'private' });
});
afterEach(() => desk.close());

const visit = { on: '2026-06-05', by: 'Rina Handayani', againOn: '2026-06-20' };
const cell = (field: string, old: string, value: string, who = uid) => ({
  uid: who,
  field,
  old,
  value,
});
const call = (...cells: object[]) => office.call('candidates.setValues', { cells, visit });
const faults = (reply: ReturnType<typeof call>) => {
  const error = refusal(reply);
  return error?.code === 'candidates.cells-refused' ? error.faults : error;
};
const own = () =>
  office.must<{ own: object }[]>('candidates.rows', { uids: [uid] })[0]?.own as object;

test('cells of columns of the office are stored with those of the record as one act, and undone so', () => {
  const other = desk.added(candidateForm({ person: { name: 'Siti Aminah' }, family: { kk: '' } }));
  const before = fingerprint(office.raw);
  const reply = call(
    cell('birthPlace', 'Tenggarong', 'Samarinda'),
    cell(ownField(size), '', 'M'),
    cell(ownField(height), '', '1.250,50'),
    cell(ownField(size), '', 'S', other.uid),
  );
  expect(reply).toMatchObject({ ok: true, value: { cells: 4, people: 2 } });
  expect(own()).toEqual({ [size]: 'M', [height]: '1250.5' });
  const [entry] = office.must<{ seq: number; command: string }[]>('journal.page', { limit: 1 });
  expect(entry?.command).toBe('candidates.setValues');
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(own()).toEqual({});
  expect(fingerprint(office.raw)).toEqual(before);
});

test('an empty cell takes a value out; what somebody else wrote meanwhile is not written over', () => {
  expect(call(cell(ownField(height), '', '120')).ok).toBe(true);
  expect(faults(call(cell(ownField(height), '', '121')))).toEqual([
    { uid, field: ownField(height), problem: 'stale', now: '120' },
  ]);
  // The same value in another writing is no other value.
  expect(call(cell(ownField(height), '', '120,0')).ok).toBe(true);
  expect(call(cell(ownField(height), '120', '')).ok).toBe(true);
  expect(own()).toEqual({});
});

test('one faulty cell keeps all from being stored; health and ended columns have no cells', () => {
  const allergy = { name: 'Alergi', kind: 'text', care: 'health', choices: [] };
  const health = office.must<{ uid: string }>('columns.add', allergy).uid;
  const text = { name: 'Catatan', kind: 'text', care: 'plain', choices: [] };
  const ended = office.must<{ uid: string }>('columns.add', text).uid;
  office.must('columns.end', { uid: ended, reason: 'Selesai' });
  const before = fingerprint(office.raw);
  const reply = call(
    cell(ownField(size), '', 'XL'),
    cell(ownField(height), '', 'tinggi'),
    cell(ownField(health), '', 'debu'),
    cell(ownField(ended), '', 'a'),
    cell(ownField('x'), '', 'a'),
    cell('birthPlace', 'Tenggarong', 'Samarinda'),
    cell(ownField(size), '', 'S', 'nobody'),
  );
  expect(faults(reply)).toMatchObject([
    { problem: 'own-choice', now: '' },
    { problem: 'own-number' },
    { problem: 'own-gone' },
    { problem: 'own-gone' },
    { problem: 'own-gone' },
    { problem: 'gone' },
  ]);
  expect(fingerprint(office.raw)).toEqual(before);
  expect(refusal(call(cell('owner', '', 'x')))?.code).toBe('input.invalid');
});
