import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '#shared/days.ts';
import { awaitedUntil, isOverdue, NO_SHOW_DAYS } from '#shared/domain/enrolment/no-show.ts';
import { tickedCodes } from '#shared/domain/enrolment/ticked-codes.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const given = { termStartsOn: '2026-07-13', signedOn: '2026-06-08', days: NO_SHOW_DAYS };

describe('until when a child is expected', () => {
  it('is three days after the first day of school; the absence is proposed from the fourth on', () => {
    const until = awaitedUntil(given);
    expect(until).toBe('2026-07-16');
    expect(isOverdue(until, '2026-07-16')).toBe(false);
    expect(isOverdue(until, '2026-07-17')).toBe(true);
  });

  it('counts from the decree where that is later, and may be no day at all', () => {
    expect(awaitedUntil({ ...given, signedOn: '2026-08-30' })).toBe('2026-09-02');
    expect(awaitedUntil({ ...given, days: 0 })).toBe('2026-07-13');
  });

  it('[D2] never falls before the first day of school nor the decree, and is so many days after one', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.nat(60), (termStartsOn, signedOn, days) => {
        const until = awaitedUntil({ termStartsOn, signedOn, days });
        const since = [termStartsOn, signedOn].map((from) => daysBetween(from, until));
        expect(Math.min(...since)).toBe(days);
        expect(isOverdue(until, termStartsOn) || isOverdue(until, signedOn)).toBe(false);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('codes ticked on a printed list', () => {
  const list = ['BB26-0004', 'BB26-0014', 'BB26-0214', 'XX-0214'].map((code) => ({
    candidate: `uid of ${code}`,
    code,
  }));
  const of = (...codes: string[]) => codes.map((code) => `uid of ${code}`);

  it('are whole codes or their numbers, in any writing', () => {
    expect(tickedCodes('bb26-0014, 4;BB26-0214\n0014', list)).toEqual({
      candidates: of('BB26-0014', 'BB26-0004', 'BB26-0214'),
      unknown: [],
    });
    expect(tickedCodes('  ', list)).toEqual({ candidates: [], unknown: [] });
  });

  it('are given back where they fit nobody, or two', () => {
    expect(tickedCodes('214 4 999 BB26-01 26', list)).toEqual({
      candidates: of('BB26-0004'),
      unknown: ['214', '999', 'BB26-01', '26'],
    });
  });

  it('[D2] of any part of a list find exactly that part', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.infiniteStream(fc.boolean()), (all, ticks) => {
        const rows = all.map((number) => ({
          candidate: String(number),
          code: `BB26-${String(number).padStart(4, '0')}`,
        }));
        const ticked = rows.filter(() => ticks.next().value === true);
        const { candidates, unknown } = tickedCodes(
          ticked.map(({ candidate, code }, at) => (at % 2 === 0 ? candidate : code)).join(' '),
          rows,
        );
        expect(candidates).toEqual(ticked.map(({ candidate }) => candidate));
        expect(unknown).toEqual([]);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
