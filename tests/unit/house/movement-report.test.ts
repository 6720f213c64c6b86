import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageBand,
  type BySex,
  firstOfMonth,
  movementReport,
  nextMonth,
  type ReportedStay,
} from '#shared/domain/house/movement-report.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const stay = (more: Partial<ReportedStay>): ReportedStay => ({
  mode: 'residential',
  sex: 'L',
  from: '2026-03-10',
  until: null,
  endReason: null,
  category: 'physical',
  age: 30,
  regency: 'Kutai Kartanegara',
  desil: 1,
  ...more,
});

describe('the monthly report', () => {
  it('counts who was there, came and left, in and out on one day included', () => {
    const { modes } = movementReport(
      [
        stay({}),
        stay({ from: '2026-06-01' }),
        stay({ sex: 'P', until: '2026-06-01', endReason: 'employed' }),
        stay({ sex: 'P', until: '2026-06-30', endReason: 'died' }),
        stay({ from: '2026-06-05', until: '2026-06-05', endReason: 'hospital' }),
        stay({ until: '2026-05-31', endReason: 'employed' }),
        stay({ from: '2026-07-01' }),
        stay({ mode: 'day', from: '2026-06-02' }),
      ],
      '2026-06-17',
    );
    expect(modes[0]).toMatchObject({
      mode: 'residential',
      start: { L: 1, P: 2, all: 3 },
      admitted: { L: 2, P: 0, all: 2 },
      discharged: { L: 1, P: 2, all: 3 },
      end: { L: 2, P: 0, all: 2 },
    });
    expect(modes[0]?.reasons.map(({ key }) => key).toSorted()).toEqual([
      'died',
      'employed',
      'hospital',
    ]);
    expect(modes[1]).toMatchObject({ mode: 'day', admitted: { all: 1 }, end: { all: 1 } });
  });

  it('meets the year’s end and every age', () => {
    expect(nextMonth('2026-12-01')).toBe('2027-01-01');
    expect(firstOfMonth('2028-02-29')).toBe('2028-02-01');
    expect([0, 17, 18, 24, 25, 44, 45, 59, 60, 99].map(ageBand)).toEqual([
      '0-17',
      '0-17',
      '18-24',
      '18-24',
      '25-34',
      '35-44',
      '45-59',
      '45-59',
      '60+',
      '60+',
    ]);
    expect(ageBand(null)).toBe('unknown');
  });
});

const DAY = fc
  .date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2028-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const STAY = fc
  .record({
    mode: fc.constantFrom('residential' as const, 'day' as const, 'home' as const),
    sex: fc.constantFrom('L' as const, 'P' as const),
    days: fc.tuple(DAY, DAY),
    open: fc.boolean(),
    category: fc.constantFrom('physical' as const, 'mental' as const, null),
    age: fc.option(fc.integer({ min: 0, max: 99 })),
    regency: fc.constantFrom('Samarinda', 'Berau', ''),
    desil: fc.option(fc.integer({ min: 1, max: 10 })),
  })
  .map(({ days, open, ...rest }): ReportedStay => {
    const [from = '', until = ''] = days.toSorted();
    return { ...rest, from, until: open ? null : until, endReason: open ? null : 'employed' };
  });

describe('[B1] the months of a house', () => {
  it('start + in − out = end, end = the next start, and every group sums to the end', () => {
    let counted = 0;
    fc.assert(
      fc.property(fc.array(STAY, { maxLength: 40 }), DAY, (stays, month) => {
        const report = movementReport(stays, month);
        const next = movementReport(stays, report.until);
        report.modes.forEach(({ start, admitted, discharged, end }, index) => {
          for (const of of ['L', 'P', 'all'] as const) {
            expect(start[of] + admitted[of] - discharged[of]).toBe(end[of]);
          }
          expect(next.modes[index]?.start).toEqual(end);
          counted += end.all;
        });
        const end = report.modes[0]?.end.all ?? 0;
        const sum = (lines: readonly { readonly count: BySex }[]): number =>
          lines.reduce((all, { count }) => all + count.all, 0);
        for (const lines of [report.byCategory, report.byAge, report.byRegency, report.byDesil]) {
          expect(sum(lines)).toBe(end);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
    expect(counted).toBeGreaterThan(0);
  });
});
