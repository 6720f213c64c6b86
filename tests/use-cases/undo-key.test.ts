import { afterEach, beforeEach, expect, test } from 'vitest';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import { addUser, OFFICER, type TestOffice } from '#tests/support/office.ts';

interface Entry {
  readonly seq: number;
  readonly command: string;
  readonly summary: Record<string, string | number | null>;
}

const OTHER = 'other-token';
let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
  office.prepare((db) => {
    const [row] = db.sql<{ id: number }>('SELECT id FROM office');
    const other = { login: 'rina', name: 'Rina Handayani', token: OTHER };
    addUser(db, office.environment, row?.id ?? 0, other);
  });
});
afterEach(() => desk.close());

const last = (as = OFFICER): Entry | null => office.must<Entry | null>('journal.lastOwn', {}, as);
/** One press of Ctrl+Z with Enter. */
const press = (as = OFFICER) => office.call('journal.undoEntry', { seq: last(as)?.seq ?? 0 }, as);
const rename = (uid: string, from: string, to: string, as = OFFICER) =>
  office.must(
    'candidates.setValues',
    {
      cells: [{ uid, field: 'name', old: from, value: to }],
      visit: { on: '2026-06-05', by: 'Rina', againOn: '2026-06-20' },
    },
    as,
  );

test('each press goes one own action further back, and none is taken back twice', () => {
  const { uid } = desk.added(candidateForm({ person: { name: 'Ani' }, family: { kk: '' } }));
  const before = fingerprint(office.raw);
  rename(uid, 'Ani', 'Budi');
  rename(uid, 'Budi', 'Citra');
  expect(last()).toMatchObject({ command: 'candidates.setValues', summary: { cells: 1 } });
  expect(press().ok).toBe(true);
  expect(desk.show(uid).person.name).toBe('Budi');
  expect(press().ok).toBe(true);
  expect(fingerprint(office.raw)).toEqual(before);
  expect(last()).toMatchObject({ command: 'candidates.add' });
});

test('only own actions: what somebody else did is theirs, and in between it says what depends', () => {
  const { uid } = desk.added(candidateForm({ person: { name: 'Ani' }, family: { kk: '' } }));
  rename(uid, 'Ani', 'Budi');
  expect(last(OTHER)).toBeNull();
  rename(uid, 'Budi', 'Citra', OTHER);
  expect(last(OTHER)).toMatchObject({ command: 'candidates.setValues' });
  expect(refusal(press())).toMatchObject({
    code: 'journal.depends',
    later: 'candidates.setValues',
    by: 'Rina Handayani',
  });
  expect(desk.show(uid).person.name).toBe('Citra');
  // Once the other one took theirs back, the own one is free.
  expect(press(OTHER).ok).toBe(true);
  expect(press().ok).toBe(true);
  expect(desk.show(uid).person.name).toBe('Ani');
});

test('an action of more than 24 hours ago is left to the history, by the clock of the program', () => {
  const { uid } = desk.added(candidateForm({ person: { name: 'Ani' }, family: { kk: '' } }));
  rename(uid, 'Ani', 'Budi');
  const at = Date.parse(office.environment.now());
  const later = (hours: number) =>
    office.environment.setNow(new Date(at + hours * 3_600_000).toISOString());
  later(23.9);
  expect(last()).toMatchObject({ command: 'candidates.setValues' });
  later(24.1);
  expect(last()).toBeNull();
});
