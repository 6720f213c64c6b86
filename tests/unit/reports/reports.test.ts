import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { movementBetween, type ReportedStay } from '#shared/domain/house/movement-report.ts';
import { dailyReport } from '#shared/domain/reports/daily.ts';
import { employmentReport } from '#shared/domain/reports/employment.ts';
import { incidentReport } from '#shared/domain/reports/incidents.ts';
import { movementBody, profileBody } from '#shared/domain/reports/movement.ts';
import { occupancyReport } from '#shared/domain/reports/occupancy.ts';
import {
  daysOf,
  monthsOf,
  neighbour,
  periodName,
  periodOf,
} from '#shared/domain/reports/period.ts';
import { priorityReport } from '#shared/domain/reports/priority.ts';
import { LACKS, qualityReport } from '#shared/domain/reports/quality.ts';
import { type Figure, type Group, median, type ReportBody } from '#shared/domain/reports/report.ts';
import { serviceReport } from '#shared/domain/reports/service.ts';
import { staysReport } from '#shared/domain/reports/stays.ts';
import { trainingReport } from '#shared/domain/reports/training.ts';
import { CALL_RESULTS, waitingReport } from '#shared/domain/reports/waiting.ts';
import {
  INCIDENT_KINDS,
  INCIDENT_SEVERITIES,
  SERVICE_ITEMS,
} from '#shared/domain/stays/stay-words.ts';
import { DEFAULT_HOLD_DAYS } from '#shared/domain/stays/leave-overdue.ts';
import {
  employmentAt,
  FOLLOW_UP_MONTHS,
  PLACEMENT_KINDS,
} from '#shared/domain/training/follow-up.ts';
import { PASSED_REASONS } from '#shared/domain/waitlist/passed-over.ts';
import { SEXES } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const runs = { numRuns: propertyRuns(500) };
const DAY = '2026-06-08';
const someDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-06-01', n));
const sex = fc.constantFrom(...SEXES);
const desil = fc.option(fc.integer({ min: 1, max: 10 }));

const valuesOf = (figures: readonly Figure[]): (number | null)[] =>
  figures.map(({ value }) => value);

/** Every sum that a table says of itself, in every column of people. */
function expectSums(group: Group): void {
  const row = (key: string) =>
    key === 'total' ? group.total : group.lines.find((one) => one.key === key)?.figures;
  for (const { plus, minus } of group.relations) {
    for (const [at, { unit }] of group.columns.entries()) {
      if (unit !== 'people') continue;
      const sum = (keys: readonly string[]) =>
        keys.reduce((all, key) => all + (row(key)?.[at]?.value ?? Number.NaN), 0);
      expect(sum(plus), `${group.key} ${group.columns[at]?.key}`).toBe(sum(minus));
    }
  }
  if (!group.across) return;
  for (const { figures } of group.lines) {
    const values = valuesOf(figures).map((value) => value ?? 0);
    expect(values.slice(0, -1).reduce((all, one) => all + one, 0)).toBe(values.at(-1));
  }
}
function expectReport(body: ReportBody): void {
  body.groups.forEach(expectSums);
  for (const { figures } of body.groups.flatMap(({ lines }) => lines)) {
    for (const { value, of } of figures) {
      if (value !== null && of !== null) expect(value).toBeLessThanOrEqual(of);
    }
  }
}
const group = (body: ReportBody, key: string): Group => {
  const found = body.groups.find((one) => one.key === key);
  if (!found) throw new Error(`No table ${key}`);
  return found;
};
const values = (body: ReportBody, table: string, key: string): (number | null)[] =>
  valuesOf(group(body, table).lines.find((one) => one.key === key)?.figures ?? []);

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
    expect(
      periodOf('quarter', neighbour(periodOf('quarter', '2026-01-05', DAY), -1), DAY),
    ).toMatchObject({
      from: '2025-10-01',
      until: '2026-01-01',
    });
  });

  it('holds its day, ends by today, and its days are whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('month', 'quarter', 'year'),
        someDay,
        someDay,
        (kind, day, today) => {
          const period = periodOf(kind, day, today);
          expect(period.day <= today).toBe(true);
          expect(period.from <= period.day).toBe(true);
          expect(daysOf(period).at(-1)).toBe(period.day);
        },
      ),
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
          body.groups.forEach(expectSums);
          expect(group(body, 'wards').total?.[0]?.value).toBe(sum);
          expect(group(body, 'people').total?.[2]?.value).toBe(sum);
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
          const table = group(body, 'occupancy');
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
    expect(group(body, 'occupancy').lines).toHaveLength(8);
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
          expect(group(body, 'waiting_time').total?.[2]?.value).toBe(who.length);
          expect(group(body, 'waiting_desil').total?.[2]?.value).toBe(who.length);
          expect(group(body, 'calls').total?.[0]?.value).toBe(calls.length);
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
        expect(group(body, 'service_bands').total?.[0]?.value).toBe(residents.length);
        expect(values(body, 'service_bands', 'complete')).toEqual([body.headline[0]?.figure.value]);
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
    expect(group(body, 'lengths').total?.map(({ value }) => value)).toEqual([4, 3]);
    expect(
      group(body, 'due').lines.map(({ figures }) => [figures[0]?.value, figures[0]?.of]),
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

describe('reports 10 and 11: training and work', () => {
  it('cohorts add up, and attendance of all is present of held', () => {
    const cohort = fc
      .tuple(fc.nat(20), fc.nat(20), fc.nat(300), fc.nat(300), fc.nat(9))
      .map(([held, more, present, absent, n]) => ({
        uid: `${held}-${more}-${present}-${absent}-${n}`,
        name: 'Menjahit 1/2026',
        held,
        seats: held + more,
        attendance: { present, held: present + absent },
        completed: n,
        notCompleted: 1,
        stopped: 0,
        competent: present,
        assessed: present + n,
      }));
    fc.assert(
      fc.property(fc.uniqueArray(cohort, { selector: ({ uid }) => uid }), (cohorts) => {
        const body = trainingReport({ cohorts, certificates: ['training', 'attended'] });
        expectReport(body);
        const total = group(body, 'cohorts').total;
        const held = cohorts.reduce((sum, one) => sum + one.attendance.held, 0);
        expect(total?.[1]?.of ?? 0).toBe(held);
        expect(total?.[2]?.value === null).toBe(held === 0);
      }),
      runs,
    );
  });

  it('employed + otherwise + untraceable + not visited = due, and all due is the denominator', () => {
    const followUp = fc.record({
      months: fc.constantFrom(...FOLLOW_UP_MONTHS),
      outcome: fc.option(fc.constantFrom(...PLACEMENT_KINDS)),
      related: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(followUp), (all) => {
        const body = employmentReport(employmentAt(all));
        expectReport(body);
        const table = group(body, 'employment');
        const due = FOLLOW_UP_MONTHS.map(
          (months) => all.filter((one) => one.months === months).length,
        );
        expect(table.total?.map(({ value }) => value)).toEqual(due);
        for (const { figures } of table.lines) expect(figures.map(({ of }) => of)).toEqual(due);
        const [, , twelve] = due;
        expect(body.headline[0]?.figure.of).toBe(twelve);
      }),
      runs,
    );
  });
});

describe('report 12: incidents', () => {
  it('kinds by severity add up, and days open to what is open', () => {
    const incident = fc.record({
      kind: fc.constantFrom(...INCIDENT_KINDS),
      severity: fc.constantFrom(...INCIDENT_SEVERITIES),
      on: someDay.map((day) => (day > DAY ? DAY : day)),
      closedOn: fc.option(fc.constant(DAY)),
    });
    fc.assert(
      fc.property(fc.array(incident), fc.array(incident), (happened, open) => {
        const body = incidentReport({ day: DAY, happened, open });
        expectReport(body);
        expect(group(body, 'incident_kinds').total?.at(-1)?.value).toBe(happened.length);
        expect(group(body, 'incident_open').total?.[0]?.value).toBe(open.length);
      }),
      runs,
    );
  });
});

describe('the median', () => {
  it('lies in the middle', () => {
    expect([[], [3], [1, 9], [9, 1, 2]].map((all) => median(all))).toEqual([null, 3, 5, 2]);
  });
});
