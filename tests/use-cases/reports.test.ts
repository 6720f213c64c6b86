import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHouseNumbers } from '#db/queries/house-today.ts';
import { countWaiting } from '#db/queries/waitlist.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { daysOf } from '#shared/domain/reports/period.ts';
import { REPORT_IDS } from '#shared/domain/reports/report.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import type { TestOffice } from '../support/office.ts';
import { newPracticeOffice } from '../support/practice-office.ts';
import { expectReport, groupOf, valuesAt, valuesOf } from '../support/report-sums.ts';

type Report = OutputOf<Contract['reports']['show']>;

describe('reports of the practice house', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await newPracticeOffice({
      kind: 'facility',
      name: 'Panti Latihan',
      example: 'rapak-dalam',
    });
  });
  afterAll(() => office.close());

  const show = (report: string, more: object = {}): Report =>
    office.must<Report>('reports.show', { report, kind: 'month', audience: 'office', ...more });
  const numbersOn = (day: string) => findHouseNumbers(office.db, 1, day);
  const total = (report: Report, table: string) => valuesOf(groupOf(report, table).total ?? []);

  it('the daily summary is the house of that day, by sex and by ward', () => {
    const now = numbersOn(PRACTICE_TODAY);
    const daily = show('daily');
    expectReport(daily);
    expect(daily.headline.map(({ figure }) => [figure.value, figure.of])).toEqual([
      [now.present, null],
      [now.held, now.effective],
      [now.free, null],
    ]);
    expect(total(daily, 'people')).toEqual([now.heldBySex.L, now.heldBySex.P, now.held]);
    expect(valuesAt(daily, 'people', 'present')[2]).toBe(69);
    const free = now.freeBeds.reduce((sum, { beds }) => sum + beds, 0);
    const [held, freeL = 0, freeP = 0] = total(daily, 'wards').map((value) => value ?? 0);
    expect([held, freeL + freeP]).toEqual([now.held, free]);
  });

  it('the daily summary of another day is the house of that day', () => {
    const then = numbersOn('2026-05-17');
    const daily = show('daily', { kind: 'day', day: '2026-05-17' });
    expect(daily.headline.map(({ figure }) => figure.value)).toEqual([
      then.present,
      then.held,
      then.free,
    ]);
    expect(then.held).toBeLessThan(numbersOn(PRACTICE_TODAY).held);
  });

  it('occupancy adds up the house of every single day', () => {
    const report = show('occupancy', { kind: 'quarter' });
    const days = daysOf(report.period).map(numbersOn);
    const sum = (of: 'held' | 'effective') => days.reduce((all, one) => all + one[of], 0);
    expect(days).toHaveLength(69);
    const [all, percent] = groupOf(report, 'occupancy').total ?? [];
    expect([all?.value, all?.of]).toEqual([sum('held'), sum('effective')]);
    expect(percent?.value).toBe(Math.round((sum('held') * 1000) / sum('effective')));
    const month = groupOf(show('occupancy'), 'occupancy').lines.at(-1);
    expect(month?.figures[0]).toMatchObject({ value: 73, of: 80 });
    console.log(`FIGURE occupancy April–June 2026: ${all?.value} of ${all?.of} place-days`);
  });

  it('movement ends with everybody who lives there, month meets month, and so does every group', () => {
    const now = numbersOn(PRACTICE_TODAY);
    const june = show('movement');
    const may = show('movement', { day: '2026-05-20' });
    expectReport(june);
    expectReport(may);
    expect(june.headline[0]?.figure.value).toBe(now.held + now.released);
    expect(valuesAt(june, 'mode_residential', 'start')).toEqual(total(may, 'mode_residential'));
    const profile = show('profile');
    expectReport(profile);
    for (const { key } of profile.groups)
      expect(total(profile, key)).toEqual(total(june, 'mode_residential'));
    expect(total(show('stays'), 'lengths')[0]).toBe(now.held + now.released);
    expect(show('quality').headline[0]?.figure.of).toBe(now.held + now.released);
    expect(total(show('service'), 'service_bands')).toEqual([now.held + now.released]);
  });

  it('who waits are those of the waiting list, calls those that hold a bed', () => {
    const { male, female, parked } = countWaiting(office.db, { site: 1, day: PRACTICE_TODAY });
    const waiting = show('waiting');
    expectReport(waiting);
    expect(waiting.headline[0]?.figure.value).toBe(male + female + parked);
    expect(valuesAt(waiting, 'calls', 'open')).toEqual([numbersOn(PRACTICE_TODAY).reserved]);
    const priority = show('priority', { kind: 'year' });
    expectReport(priority);
    expect(total(priority, 'admitted_desil')[2]).toBe(
      show('movement', { kind: 'year' }).headline[1]?.figure.value,
    );
  });

  it('a public report names nobody and tells no group of fewer than five apart', () => {
    const names = office.db
      .sql<{ name: string }>('SELECT name FROM person')
      .map(({ name }) => name);
    for (const report of REPORT_IDS) {
      const open = show(report, { audience: 'public', kind: 'year' });
      const text = JSON.stringify(open);
      expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
      for (const { columns, lines, total: sums } of open.groups) {
        for (const figures of [...lines.map((line) => line.figures), sums ?? []]) {
          const few = figures.filter(
            ({ value }, at) =>
              columns[at]?.unit === 'people' && value !== null && value > 0 && value < 5,
          );
          expect(few, `${report} tells a few apart`).toEqual([]);
        }
      }
    }
    const office_ = show('quality', { kind: 'year' });
    expect(office_.names[0]?.people.every(({ name }) => names.includes(name))).toBe(true);
  });

  it('answers every report of every period, before there was a house, too', () => {
    for (const report of REPORT_IDS) {
      for (const kind of ['day', 'month', 'quarter', 'year']) {
        expectReport(show(report, { kind, day: '2019-02-28' }));
        expectReport(show(report, { kind }));
      }
    }
    expect(office.incidents).toEqual([]);
  });
});
