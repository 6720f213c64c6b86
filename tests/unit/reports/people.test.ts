import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { priorityReport } from '#shared/domain/reports/priority.ts';
import { LACKS, qualityReport } from '#shared/domain/reports/quality.ts';
import { serviceReport } from '#shared/domain/reports/service.ts';
import { staysReport } from '#shared/domain/reports/stays.ts';
import { CALL_RESULTS, waitingReport } from '#shared/domain/reports/waiting.ts';
import { DEFAULT_HOLD_DAYS } from '#shared/domain/stays/leave-overdue.ts';
import { SERVICE_ITEMS } from '#shared/domain/stays/stay-words.ts';
import { PASSED_REASONS } from '#shared/domain/waitlist/passed-over.ts';
import { SEXES } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { expectReport, groupOf, valuesAt } from '#tests/support/report-sums.ts';

const runs = { numRuns: propertyRuns(500) };
const DAY = '2026-06-08';
const someDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-06-01', n));
const sex = fc.constantFrom(...SEXES);
const desil = fc.option(fc.integer({ min: 1, max: 10 }));

describe('reports 5 and 6: who waits and in what order', () => {
  const skip = fc.record({
    uid: fc.uuid(),
    name: fc.constant('Rusmini'),
    calledOn: someDay,
    reasons: fc.uniqueArray(fc.constantFrom(...PASSED_REASONS), { maxLength: 3 }),
    stated: fc.constantFrom('', 'Keluarga belum siap'),
  });
  const waiting = fc.record({
    uid: fc.uuid(),
    name: fc.constant('Marten'),
    sex,
    desil,
    since: someDay.map((day) => (day > DAY ? DAY : day)),
  });

  it('groups add up to who waits; calls to what became of them; skips to both kinds', () => {
    fc.assert(
      fc.property(
        fc.array(waiting, { maxLength: 30 }),
        fc.array(fc.constantFrom(...CALL_RESULTS)),
        fc.array(skip),
        (who, calls, skips) => {
          const body = waitingReport({ day: DAY, waiting: who, calls, skips });
          expectReport(body);
          expect(groupOf(body, 'waiting_time').total?.[2]?.value).toBe(who.length);
          expect(groupOf(body, 'waiting_desil').total?.[2]?.value).toBe(who.length);
          expect(groupOf(body, 'calls').total?.[0]?.value).toBe(calls.length);
          expect(body.names[0]?.people.length).toBe(Math.min(5, who.length));
          const against = priorityReport({ admissions: [], skips }).headline[2]?.figure.value;
          expect(against).toBe(skips.filter(({ reasons }) => reasons.length === 0).length);
        },
      ),
      runs,
    );
  });

  it('says X of Y of desil 1–2 and 1–4, and names who was passed over without a reason', () => {
    const body = priorityReport({
      admissions: [1, 2, 3, 7, null].map((one) => ({ sex: 'L' as const, desil: one })),
      skips: [
        { uid: 'a', name: 'Rusmini', calledOn: DAY, reasons: [], stated: 'Keluarga belum siap' },
        { uid: 'b', name: 'Marten', calledOn: DAY, reasons: ['stairs'], stated: '' },
      ],
    });
    expectReport(body);
    expect(body.headline.map(({ figure }) => [figure.value, figure.of])).toEqual([
      [2, 5],
      [3, 5],
      [1, null],
    ]);
    expect(body.names[0]?.people).toMatchObject([{ name: 'Rusmini', text: 'Keluarga belum siap' }]);
  });
});

describe('reports 7, 9 and 13: care', () => {
  const served = fc.array(fc.uniqueArray(fc.constantFrom(...SERVICE_ITEMS)), { maxLength: 30 });

  it('every resident is in one band of services; complete is the first of them', () => {
    fc.assert(
      fc.property(served, (residents) => {
        const body = serviceReport(residents);
        expectReport(body);
        expect(groupOf(body, 'service_bands').total?.[0]?.value).toBe(residents.length);
        expect(valuesAt(body, 'service_bands', 'complete')).toEqual([
          body.headline[0]?.figure.value,
        ]);
      }),
      runs,
    );
  });

  it('lengths of stay add up; a review of the day itself and a hospital stay are not overdue', () => {
    const now = (uid: string, more: object) => ({
      uid,
      name: uid,
      from: '2026-01-08',
      reviewOn: null,
      hasPlan: false,
      leave: null,
      ...more,
    });
    const leave = (kind: 'home' | 'hospital', due: string | null) => ({
      leave: { kind, from: '2026-06-01', due, releasedOn: null },
    });
    const body = staysReport({
      day: DAY,
      holds: DEFAULT_HOLD_DAYS,
      ended: [0, 100, 500],
      residents: [
        now('due today', { reviewOn: DAY, hasPlan: true }),
        now('overdue', { reviewOn: '2026-06-07', hasPlan: true }),
        now('late', leave('home', '2026-06-05')),
        now('in hospital', leave('hospital', null)),
      ],
    });
    expectReport(body);
    expect(body.headline.map(({ figure }) => figure.value)).toEqual([2, 3, 100]);
    expect(groupOf(body, 'lengths').total?.map(({ value }) => value)).toEqual([4, 3]);
    expect(
      groupOf(body, 'due').lines.map(({ figures }) => [figures[0]?.value, figures[0]?.of]),
    ).toEqual([
      [1, 2],
      [2, 4],
      [1, 2],
    ]);
    expect(body.names.map(({ people }) => people.map(({ name, days }) => [name, days]))).toEqual([
      [['overdue', null]],
      [['late', 3]],
    ]);
  });

  it('who lacks nothing and who lacks something are all residents', () => {
    const resident = fc.record({
      uid: fc.uuid(),
      name: fc.constant('Marten'),
      lacks: fc.uniqueArray(fc.constantFrom(...LACKS)),
    });
    fc.assert(
      fc.property(fc.array(resident), (residents) => {
        const body = qualityReport(residents);
        expectReport(body);
        const [whole, lacking] = body.headline.map(({ figure }) => figure.value ?? 0);
        expect((whole ?? 0) + (lacking ?? 0)).toBe(residents.length);
        expect(body.names[0]?.people.length).toBe(lacking);
      }),
      runs,
    );
  });
});
