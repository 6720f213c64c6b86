import { afterEach, describe, expect, it } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { newOffice, type TestOffice } from '../support/office.ts';
import { newPracticeOffice } from '../support/practice-office.ts';

describe('the settable today of a practice office', () => {
  let office: TestOffice;
  afterEach(() => office.close());
  const today = (): string => office.must<{ today: string }>('home.clock').today;

  it('moves the day from which everything counts, and back by undo', async () => {
    office = await newPracticeOffice();
    const before = contentHash(office.raw);
    office.must('office.setPracticeToday', { today: '2026-03-01' });
    expect(today()).toBe('2026-03-01');
    // Desils of the second period are looked up from April on, so nobody has one yet in March.
    expect(
      office.db.sql(`SELECT count(*) AS n FROM candidate WHERE desil_period = '2026-2'`),
    ).toEqual([{ n: 0 }]);
    const [entry] = office.must<{ seq: number; mayUndo: boolean }[]>('journal.page', { limit: 1 });
    expect(entry?.mayUndo).toBe(true);
    office.must('journal.undoEntry', { seq: entry?.seq });
    expect(today()).toBe('2026-06-08');
    expect(contentHash(office.raw)).toEqual(before);
  });

  it('is refused in a real office', () => {
    office = newOffice();
    expect(office.call('office.setPracticeToday', { today: '2026-03-01' })).toEqual({
      ok: false,
      error: { code: 'office.not-practice', name: 'SR Terpadu Bukit Biru' },
    });
    expect(today()).toBe('2026-06-08');
  });

  it('is ignored by a real office even where the file holds one', () => {
    office = newOffice();
    expect(() => office.raw.exec(`UPDATE office SET practice_today = '2020-01-01'`)).toThrow(
      'CHECK constraint failed',
    );
    office.raw.pragma('ignore_check_constraints = 1');
    office.raw.exec(`UPDATE office SET practice_today = '2020-01-01'`);
    expect(today()).toBe('2026-06-08');
    office.environment.setNow('2026-06-08T16:00:00.000Z');
    expect(today()).toBe('2026-06-09');
  });

  it('asks for a day of the calendar', () => {
    office = newOffice({ practice: true });
    expect(office.call('office.setPracticeToday', { today: '2026-02-30' })).toMatchObject({
      ok: false,
      error: { code: 'input.invalid', issues: [{ path: 'today', message: 'office.day' }] },
    });
  });
});
