import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FOLLOW_UPS,
  followDay,
  followTasks,
  type Lacking,
} from '#shared/domain/enrolment/follow-ups.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const one = (more: Partial<Lacking>): Lacking => ({
  what: 'bed',
  from: '2026-07-13',
  promised: null,
  uid: 'a',
  name: 'Ani',
  nameKey: 'ani',
  ...more,
});

describe('what follows an arrival', () => {
  it('is due some days after it, or on the day somebody promised', () => {
    expect(followDay(one({}), 7)).toBe('2026-07-20');
    expect(followDay(one({}), 0)).toBe('2026-07-13');
    expect(followDay(one({ promised: '2026-08-01' }), 7)).toBe('2026-08-01');
  });

  it('is one task a kind, its earliest day first and by name within it', () => {
    const tasks = followTasks(
      [
        one({ uid: 'c', name: 'Citra', nameKey: 'citra' }),
        one({ uid: 'b', name: 'Budi', nameKey: 'budi', from: '2026-07-14' }),
        one({ uid: 'a' }),
        one({ what: 'nis', uid: 'b', name: 'Budi', nameKey: 'budi' }),
      ],
      7,
    );
    expect(tasks).toEqual([
      { what: 'bed', people: 3, on: '2026-07-20', first: { uid: 'a', name: 'Ani' } },
      { what: 'nis', people: 1, on: '2026-07-20', first: { uid: 'b', name: 'Budi' } },
    ]);
    expect(followTasks([], 7)).toEqual([]);
  });

  it('[D2] counts everything once, and no task is due after any of its own', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-07-${String(n).padStart(2, '0')}`);
    const lacking = fc.array(
      fc.record({
        what: fc.constantFrom(...FOLLOW_UPS),
        from: day,
        promised: fc.option(day),
        uid: fc.uuid(),
        name: fc.string(),
        nameKey: fc.string(),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lacking, fc.nat(60), (all, days) => {
        const tasks = followTasks(all, days);
        expect(tasks.reduce((sum, { people }) => sum + people, 0)).toBe(all.length);
        for (const task of tasks) {
          const own = all.filter(({ what }) => what === task.what);
          expect(own.map((each) => followDay(each, days)).toSorted()[0]).toBe(task.on);
          expect(own.map(({ uid }) => uid)).toContain(task.first.uid);
        }
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
