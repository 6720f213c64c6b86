import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { movementBetween, type ReportedStay } from '#shared/domain/house/movement-report.ts';
import { dailyReport } from '#shared/domain/reports/daily.ts';
import { movementBody, profileBody } from '#shared/domain/reports/movement.ts';
import { occupancyReport } from '#shared/domain/reports/occupancy.ts';
import {
  daysOf,
  monthsOf,
  neighbour,
  PERIOD_KINDS,
  periodName,
  periodOf,
} from '#shared/domain/reports/period.ts';
import { SEXES } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { expectReport, groupOf } from '#tests/support/report-sums.ts';

const runs = { numRuns: propertyRuns(500) };
const DAY = '2026-06-08';
const someDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-06-01', n));
const sex = fc.constantFrom(...SEXES);
const desil = fc.option(fc.integer({ min: 1, max: 10 }));

describe('a period', () => {
  it('is a month, quarter or year as far as it has gone', () => {
    expect(periodOf('month', '2026-02-14', DAY)).toMatchObject({
      from: '2026-02-01',
      until: '2026-03-01',
      day: '2026-02-28',
      running: false,
    });
    const quarter = periodOf('quarter', DAY, DAY);
    expect(quarter).toMatchObject({
      from: '2026-04-01',
      until: '2026-06-09',
      day: DAY,
      running: true,
    });
    expect(monthsOf(quarter)).toEqual(['2026-04-01', '2026-05-01', '2026-06-01']);
    expect(periodOf('year', '2031-01-01', DAY)).toMatchObject({ from: '2026-01-01', day: DAY });
    expect(periodName(quarter, 'Triwulan')).toBe('Triwulan II 2026');
    expect(periodName(periodOf('month', DAY, DAY), '')).toBe('Juni 2026');
    expect(neighbour(quarter, -1)).toBe('2026-01-01');
    const day = periodOf('day', '2026-03-01', DAY);
    expect(day).toMatchObject({ from: '2026-03-01', until: '2026-03-02', running: false });
    expect([neighbour(day, -1), periodName(day, '')]).toEqual(['2026-02-28', '1 Maret 2026']);
    expect(
      periodOf('quarter', neighbour(periodOf('quarter', '2026-01-05', DAY), -1), DAY),
    ).toMatchObject({
      from: '2025-10-01',
      until: '2026-01-01',
    });
  });

  it('holds its day, ends by today, and its days are whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), someDay, someDay, (kind, day, today) => {
        const period = periodOf(kind, day, today);
        expect(period.day <= today).toBe(true);
        expect(period.from <= period.day).toBe(true);
        expect(daysOf(period).at(-1)).toBe(period.day);
      }),
      runs,
    );
  });
});

describe('reports 2 and 4: the house', () => {
  it('present and away are held; wards and those without a bed are held', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
        fc.nat(9),
        (held, without) => {
          const sum = held.reduce((all, one) => all + one, 0) + without;
          const numbers = {
            rated: 200,
            operational: 80,
            beds: 84,
            inService: 81,
            effective: 80,
            held: sum,
            heldBySex: { L: sum, P: 0 },
            released: 1,
            reserved: 2,
            present: sum - Math.min(sum, 3),
            presentBySex: { L: sum - Math.min(sum, 3), P: 0 },
            away: Math.min(sum, 3),
            withoutBed: without,
            free: 78 - sum,
            transitUnused: 4,
            freeRegular: 74 - sum,
            freeBeds: [],
          };
          const wards = held.map((n, at) => ({
            uid: `w${at}`,
            name: `Bangsal ${at}`,
            held: n,
            freeL: 1,
            freeP: 0,
            freeWheelchair: 0,
          }));
          const body = dailyReport({ numbers, wards });
          expectReport(body);
          expect(groupOf(body, 'wards').total?.[0]?.value).toBe(sum);
          expect(groupOf(body, 'people').total?.[2]?.value).toBe(sum);
        },
      ),
      runs,
    );
  });

  it('occupancy is Σ held ÷ Σ ready of the days; never over 100 % while no day is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 80 })), {
          minLength: 61,
          maxLength: 61,
        }),
        (pairs) => {
          const period = periodOf('quarter', '2026-05-31', '2026-05-31');
          const days = daysOf(period).map((day, at) => {
            const [a = 0, effective = 1] = pairs[at] ?? [];
            const held = Math.min(a, effective);
            return { day, held, present: held, effective, rated: 200 };
          });
          const body = occupancyReport(days, period);
          const table = groupOf(body, 'occupancy');
          expect(table.lines.map(({ key }) => key)).toEqual(['2026-04-01', '2026-05-01']);
          const sum = (at: 'value' | 'of') =>
            table.lines.reduce((all, { figures }) => all + (figures[0]?.[at] ?? 0), 0);
          expect(table.total?.[0]).toMatchObject({ value: sum('value'), of: sum('of') });
          expect(table.total?.[1]?.value).toBeLessThanOrEqual(1000);
          expect(table.total?.[2]?.value ?? 0).toBeLessThanOrEqual(table.total?.[1]?.value ?? 0);
        },
      ),
      runs,
    );
  });

  it('of a month every day is a point; nothing ready gives no percentage', () => {
    const period = periodOf('month', DAY, DAY);
    const days = daysOf(period).map((day) => ({
      day,
      held: 0,
      present: 0,
      effective: 0,
      rated: 0,
    }));
    const body = occupancyReport(days, period);
    expect(groupOf(body, 'occupancy').lines).toHaveLength(8);
    expect(body.headline[0]?.figure.value).toBeNull();
  });
});

describe('reports 3 and 8: movement and residents', () => {
  const stay: fc.Arbitrary<ReportedStay> = fc
    .record({
      mode: fc.constantFrom('residential', 'day', 'home'),
      sex,
      from: someDay,
      until: fc.option(someDay),
      endReason: fc.constantFrom('employed', 'died', 'other'),
      category: fc.constantFrom('physical', 'mental', null),
      age: fc.option(fc.nat(90)),
      regency: fc.constantFrom('Samarinda', 'Kutai Barat', ''),
      desil,
    })
    .map((one) => (one.until !== null && one.until < one.from ? { ...one, until: null } : one));

  it('start + in − out = end and reasons = out; every group is the residents', () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 40 }), someDay, (stays, day) => {
        const { from, until } = periodOf('quarter', day, DAY);
        const counted = movementBetween(stays, from, until);
        const movement = movementBody(counted);
        expectReport(movement);
        const profile = profileBody(counted);
        expectReport(profile);
        const end = movement.headline[0]?.figure.value;
        expect(profile.groups.map(({ total }) => total?.[2]?.value)).toEqual([end, end, end, end]);
      }),
      runs,
    );
  });
});
