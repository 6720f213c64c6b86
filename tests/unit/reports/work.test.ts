import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { employmentReport } from '#shared/domain/reports/employment.ts';
import { incidentReport } from '#shared/domain/reports/incidents.ts';
import { median } from '#shared/domain/reports/report.ts';
import { trainingReport } from '#shared/domain/reports/training.ts';
import { INCIDENT_KINDS, INCIDENT_SEVERITIES } from '#shared/domain/stays/stay-words.ts';
import {
  employmentAt,
  FOLLOW_UP_MONTHS,
  PLACEMENT_KINDS,
} from '#shared/domain/training/follow-up.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { expectReport, groupOf } from '#tests/support/report-sums.ts';

const runs = { numRuns: propertyRuns(500) };
const DAY = '2026-06-08';
const someDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-06-01', n));

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
        const total = groupOf(body, 'cohorts').total;
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
        const table = groupOf(body, 'employment');
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
        expect(groupOf(body, 'incident_kinds').total?.at(-1)?.value).toBe(happened.length);
        expect(groupOf(body, 'incident_open').total?.[0]?.value).toBe(open.length);
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
