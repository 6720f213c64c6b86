import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';

interface Row {
  uid: string;
  name: string;
  nikMasked: string | null;
  desil: number | null;
  period: string | null;
}

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
let intake: string;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
  intake = desk.intake.uid;
});
afterEach(() => desk.close());

const child = (name: string, kk: string, birthDate = '2013-03-04'): string =>
  desk.added(candidateForm({ person: { name, birthDate }, family: { kk } }), 'different').uid;
const seen = (uid: string, desil: number | null, period: string, asOf: string): void =>
  void office.must('candidates.recordDesil', {
    uid,
    fact: { desil, period, asOf, source: 'siks_ng', seenBy: 'Siti Norhayati' },
  });
const names = (part: string, limit = 100, offset = 0): string[] =>
  office.must<Row[]>('desil.page', { intake, part, offset, limit }).map(({ name }) => name);
const summary = () => office.must<Record<string, unknown>>('desil.summary', { intake });

describe('the round of looking up desils', () => {
  test('shows never checked before the oldest period, leaves out who ended, and adds up', () => {
    const old = child('Andi', '6402050101200021');
    const older = child('Bunga', '6402050101200022');
    const now = child('Citra', '6402050101200023');
    const absent = child('Dewi', '6402050101200024');
    child('Eka', '6402050101200025');
    const gone = child('Fajar', '6402050101200026');
    seen(old, 2, '2026-1', '2026-02-01');
    seen(older, 1, '2025-4', '2025-11-01');
    seen(now, 3, '2026-2', '2026-06-01');
    seen(absent, null, '2026-2', '2026-06-01');
    office.must('candidates.close', {
      uid: gone,
      reason: 'moved_away',
      closedOn: '2026-06-05',
      note: '',
    });
    expect(names('open')).toEqual(['Eka', 'Bunga', 'Andi']);
    expect(names('open', 1, 1)).toEqual(['Bunga']);
    expect(names('missing')).toEqual(['Eka']);
    expect(names('older')).toEqual(['Bunga', 'Andi']);
    expect(names('absent')).toEqual(['Dewi']);
    expect(summary()).toEqual({
      period: '2026-2',
      chosenAt: null,
      missing: 1,
      older: 2,
      absent: 1,
      done: 1,
      proposed: 0,
      due: 0,
      total: 5,
    });
  });

  test('a desil settles the family: brothers and sisters leave the list with it, and come back', () => {
    const uid = child('Andi', '6402050101200021');
    child('Bunga', '6402050101200021', '2015-02-02');
    child('Citra', '6402050101200029');
    const before = contentHash(office.raw);
    seen(uid, 2, '2026-2', '2026-06-08');
    expect(names('open')).toEqual(['Citra']);
    const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    office.must('journal.undoEntry', { seq: entry?.seq });
    expect(names('open')).toEqual(['Andi', 'Bunga', 'Citra']);
    expect(contentHash(office.raw)).toBe(before);
  });

  test('numbers are masked in the list, and it is ordered by its index', () => {
    desk.added();
    const [row] = office.must<Row[]>('desil.page', { intake, part: 'open', offset: 0, limit: 9 });
    expect(row?.nikMasked).toMatch(/^6402.*•.*04$/);
    const plan = office.db
      .sql<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT c.id FROM candidate AS c
         WHERE c.intake_id = ? AND c.stage NOT IN ('arrived', 'closed')
           AND coalesce(c.desil_period, '') < ? ORDER BY coalesce(c.desil_period, ''), c.code`,
        1,
        '2026-2',
      )
      .map(({ detail }) => detail);
    expect(plan.join()).toContain('candidate_desil_check');
    expect(plan.join()).not.toContain('TEMP B-TREE');
  });

  test('the period of the office: by the calendar, chosen, undone; a wrong one is refused', () => {
    const uid = child('Andi', '6402050101200021');
    seen(uid, 2, '2026-1', '2026-02-01');
    const period = () => office.must<{ period: string; chosenAt: string | null }>('desil.period');
    expect(period()).toEqual({ period: '2026-2', chosenAt: null });
    office.must('desil.setPeriod', { period: '2026-1' });
    expect(period().period).toBe('2026-1');
    expect(period().chosenAt).not.toBeNull();
    expect(summary()).toMatchObject({ older: 0, done: 1 });
    expect(refusal(office.call('desil.setPeriod', { period: '2026-1' }))).toEqual({
      code: 'desil.period-same',
      period: '2026-1',
    });
    expect(refusal(office.call('desil.setPeriod', { period: '2026-3' }))).toEqual({
      code: 'desil.period-future',
      period: '2026-3',
      now: '2026-2',
    });
    const [entry] = office.must<{ seq: number; command: string }[]>('journal.page', { limit: 1 });
    expect(entry?.command).toBe('desil.setPeriod');
    office.must('journal.undoEntry', { seq: entry?.seq });
    expect(period()).toEqual({ period: '2026-2', chosenAt: null });
    expect(summary()).toMatchObject({ older: 1, done: 0 });
  });

  test('readers see the list and change nothing; an unknown intake is told', () => {
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'baca',
        name: 'Baca',
        token: 'as-reader',
        roles: ['reader'],
      }),
    );
    expect(office.call('desil.summary', { intake }, 'as-reader').ok).toBe(true);
    expect(refusal(office.call('desil.setPeriod', { period: '2026-1' }, 'as-reader'))?.code).toBe(
      'access.denied',
    );
    for (const [channel, input] of [
      ['desil.summary', { intake: 'x' }],
      ['desil.page', { intake: 'x', part: 'open', offset: 0, limit: 1 }],
    ] as const)
      expect(refusal(office.call(channel, input))).toEqual({
        code: 'desil.intake-not-found',
        intake: 'x',
      });
  });
});
