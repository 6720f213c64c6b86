import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOfPaper } from '#electron/data/use-cases/papers/day-of-paper.ts';
import { findLetterhead } from '#electron/data/use-cases/papers/paper-settings.ts';
import { findSigners } from '#electron/data/use-cases/signers/signing.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

interface List {
  rows: { uid: string; name: string; from: string | null; to: string | null; state: string }[];
  seats: { seat: string; kind: string; name: string }[];
  documents: { document: string | null; left: string | null; right: string | null }[];
}

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => office.close());

const HEAD = {
  seat: null,
  capacity: { kind: 'own' },
  position: 'Kepala Sekolah',
  name: 'Siti Norhayati',
  rank: '',
  nip: '197004121995031002',
  from: null,
  to: null,
} as const;
const add = (more: object = {}): string =>
  office.must<{ uid: string }>('signers.add', { ...HEAD, ...more }).uid;
const list = () => office.must<List>('signers.list');
const refused = (verb: string, input: object) => refusal(office.call(`signers.${verb}`, input));
const signs = (day: string, document: PaperRequest['document'] = 'class-roster') =>
  findSigners(office.db, { kind: 'school', document, day }).right.name;

describe('signers', () => {
  test('the first one signs all papers; who follows signs from the day on, the other before it', () => {
    add();
    expect(list().documents).toEqual([{ document: null, left: null, right: 'Kepala Sekolah' }]);
    const next = { seat: 'Kepala Sekolah', name: 'Rina', from: '2026-07-01' };
    const done = office.must('signers.add', { ...HEAD, ...next, endsPrevious: true });
    expect(done).toMatchObject({ name: 'Rina', previous: 'Siti Norhayati' });
    expect([signs('2026-06-30'), signs('2026-07-01')]).toEqual(['Siti Norhayati', 'Rina']);
    expect(list().rows).toMatchObject([
      { name: 'Rina', from: '2026-07-01', to: null, state: 'coming' },
      { name: 'Siti Norhayati', from: null, to: '2026-06-30', state: 'now' },
    ]);
  });

  test('a Plh. signs while the holder is away; a Plt. beside the holder is refused', () => {
    add();
    const away = { seat: 'Kepala Sekolah', from: '2026-06-10', to: '2026-06-12' };
    expect(refused('add', { ...HEAD, ...away, capacity: { kind: 'acting' } })).toEqual({
      code: 'signers.clash',
      seat: 'Kepala Sekolah',
      name: 'Siti Norhayati',
      from: null,
      to: null,
    });
    add({ ...away, name: 'Rina', capacity: { kind: 'daily' } });
    const days = ['2026-06-09', '2026-06-10', '2026-06-12', '2026-06-13'];
    expect(days.map((day) => signs(day))).toEqual([
      'Siti Norhayati',
      'Rina',
      'Rina',
      'Siti Norhayati',
    ]);
  });

  test('each kind of paper may be signed by another seat, and follows the usual again', () => {
    add();
    add({ position: 'Wakil Kepala', name: 'Rina' });
    const seats = { left: 'Kepala Sekolah', right: 'Wakil Kepala' };
    office.must('signers.setDocument', { document: 'class-roster', seats });
    expect(signs('2026-06-08')).toBe('Rina');
    expect(signs('2026-06-08', 'ordered-list')).toBe('Siti Norhayati');
    expect(list().documents.at(-1)).toEqual({ document: 'class-roster', ...seats });
    office.must('signers.setDocument', { document: 'class-roster', seats: null });
    expect(signs('2026-06-08')).toBe('Siti Norhayati');
    const unknown = { document: null, seats: { left: null, right: 'Camat' } };
    expect(refused('setDocument', unknown)?.code).toBe('signers.seat-unknown');
    expect(refused('setDocument', { document: 'letter', seats: null })?.code).toBe('input.invalid');
  });

  test('end on a day with the reason; papers after it have an open name', () => {
    const uid = add({ from: '2026-01-01' });
    const end = { uid, on: '2026-06-30', reason: 'Pensiun' };
    expect(refused('end', { ...end, on: '2025-12-31' })).toMatchObject({ code: 'signers.dates' });
    office.must('signers.end', end);
    expect([signs('2026-06-30'), signs('2026-07-01')]).toEqual(['Siti Norhayati', null]);
    expect(refused('end', end)).toMatchObject({ code: 'signers.ended', on: '2026-06-30' });
    expect(refused('end', { ...end, uid: 'x' })?.code).toBe('signers.not-found');
  });

  test('show who changed what, from old to new, also what was undone', () => {
    const uid = add();
    const { seat: _seat, ...lines } = HEAD;
    const change = { ...lines, uid, name: 'Dra. Siti Norhayati', to: '2026-12-31' };
    office.must('signers.change', change);
    expect(refused('change', change)?.code).toBe('signers.same');
    expect(refused('change', { ...change, from: '2027-01-01' })?.code).toBe('signers.dates');
    expect(refused('change', { ...change, uid: 'x' })?.code).toBe('signers.not-found');
    const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    office.must('journal.undoEntry', { seq: entry?.seq });
    const name = { field: 'name', before: 'Siti Norhayati', after: 'Dra. Siti Norhayati' };
    const to = { field: 'to', before: null, after: '2026-12-31' };
    const back = (one: typeof name | typeof to) => ({
      ...one,
      before: one.after,
      after: one.before,
    });
    expect(office.must('signers.history', { uid })).toMatchObject([
      { kind: 'taken-back', changes: [back(name), back(to)] },
      { kind: 'changed', actor: 'Siti Norhayati', changes: [name, to] },
      { kind: 'added', changes: [{ field: 'capacity', after: 'own' }, {}, {}, { field: 'nip' }] },
    ]);
    expect(refused('history', { uid: 'x' })?.code).toBe('signers.not-found');
  });

  test('refuse a position without a name, a day that is none, and an unknown seat', () => {
    expect(refused('add', { ...HEAD, position: ' ' })?.code).toBe('input.invalid');
    expect(refused('add', { ...HEAD, from: '2026-02-30' })?.code).toBe('input.invalid');
    expect(refused('add', { ...HEAD, seat: 'Camat' })?.code).toBe('signers.seat-unknown');
    expect(refused('add', { ...HEAD, from: '2026-02-02', to: '2026-02-01' })?.code).toBe(
      'signers.dates',
    );
  });
});

test('the day of a paper is the one asked for, else its own if past, else today', () => {
  const context = { db: office.db, today: '2026-06-08' } as Parameters<typeof dayOfPaper>[0];
  const format = { size: 'A4', orientation: 'portrait' } as const;
  const list = (day?: string, date?: string): string =>
    dayOfPaper(context, {
      document: 'resident-list',
      ...format,
      ...(day === undefined ? {} : { day }),
      ...(date === undefined ? {} : { date }),
    });
  expect([list(), list('2026-05-01'), list('2026-07-01')]).toEqual([
    '2026-06-08',
    '2026-05-01',
    '2026-06-08',
  ]);
  expect(list('2026-05-01', '2026-04-01')).toBe('2026-04-01');
});

test('a letterhead holds from its day on; papers of an earlier date keep the one before', () => {
  const head = { superiors: [], office: 'SR Lama', address: 'Jalan A', imageHash: null };
  const save = (name: string, from: string | null) =>
    office.call('papers.saveSettings', {
      letterhead: { ...head, office: name },
      place: 'Tenggarong',
      size: 'A4',
      from,
    });
  const on = (day: string) => findLetterhead(office.db, { name: 'SRT' }, day).office;
  expect(save('SR Lama', null).ok).toBe(true);
  expect(on('2020-01-01')).toBe('SR Lama');
  expect(save('SR Baru', '2026-07-01').ok).toBe(true);
  expect([on('2026-06-30'), on('2026-07-01')]).toEqual(['SR Lama', 'SR Baru']);
  expect(office.must('papers.settings')).toMatchObject({ since: '2026-07-01', written: true });
  expect(refusal(save('SR Lain', '2026-06-30'))).toEqual({
    code: 'papers.letterhead-early',
    from: '2026-06-30',
    since: '2026-07-01',
  });
  expect(save('SR Baru, betul', null).ok).toBe(true);
  expect([on('2026-06-30'), on('2026-07-01')]).toEqual(['SR Lama', 'SR Baru, betul']);
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(on('2026-07-01')).toBe('SR Baru');
});
