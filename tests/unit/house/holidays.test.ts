import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { type HolidayEntry, holidaysBetween, yearsWithout } from '#shared/domain/house/holidays.ts';
import { addWorkDays } from '#shared/domain/house/work-days.ts';
import { dayName } from '#shared/domain/format/indonesian-date.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const of = (year: number, entries: readonly HolidayEntry[] = []) =>
  holidaysBetween(entries, `${year}-01-01`, `${year}-12-31`);
const entry = (day: string, off: boolean): HolidayEntry => ({
  day,
  off,
  name: 'Hari jadi panti',
  kind: 'house',
});

describe('the holidays', () => {
  it('of 2026 are the 17 national ones and 8 of collective leave of the decree', () => {
    const days = of(2026);
    expect(days.filter(({ kind }) => kind === 'national')).toHaveLength(17);
    expect(days.filter(({ kind }) => kind === 'joint')).toHaveLength(8);
    expect(new Set(days.map(({ day }) => day)).size).toBe(25);
    // Weekdays as the decree prints them: a slip of a day would show here.
    const printed = [
      ['2026-03-19', 'Kamis'],
      ['2026-03-24', 'Selasa'],
      ['2026-05-27', 'Rabu'],
      ['2026-06-16', 'Selasa'],
      ['2026-08-17', 'Senin'],
      ['2026-12-25', 'Jumat'],
    ] as const;
    for (const [day, name] of printed) {
      expect(days.some((one) => one.day === day)).toBe(true);
      expect(dayName(day)).toBe(name);
    }
  });

  it('of another year are unknown until somebody types them', () => {
    expect(of(2027)).toEqual([]);
    expect(yearsWithout([], '2026-06-08', '2027-03-01')).toEqual([2027]);
    expect(yearsWithout([entry('2027-01-01', true)], '2026-06-08', '2027-03-01')).toEqual([]);
  });

  it('follow the newest word about a day, over what ships', () => {
    const worked = entry('2026-08-17', false);
    expect(of(2026, [worked])).toHaveLength(24);
    expect(of(2026, [worked, entry('2026-08-17', true)])).toHaveLength(25);
    expect(of(2026, [entry('2026-07-01', true)]).find(({ own }) => own)?.day).toBe('2026-07-01');
  });
});

describe('working days', () => {
  const shipped = new Set(of(2026).map(({ day }) => day));

  it('leave weekends and holidays out', () => {
    // Pancasila on Monday, 1 June 2026.
    expect(addWorkDays('2026-05-29', 1, { days: 5, holidays: shipped })).toBe('2026-06-02');
    expect(addWorkDays('2026-05-29', 1, { days: 6, holidays: shipped })).toBe('2026-05-30');
    expect(addWorkDays('2026-06-08', 7, { days: 5, holidays: shipped })).toBe('2026-06-18');
  });

  it('are as many as asked, and the last one is worked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(5 as const, 6 as const),
        (offset, count, days) => {
          const from = addDays('2026-01-01', offset);
          const last = addWorkDays(from, count, { days, holidays: shipped });
          const rest = days === 5 ? ['Sabtu', 'Minggu'] : ['Minggu'];
          const isWorked = (day: string) => !rest.includes(dayName(day)) && !shipped.has(day);
          let worked = 0;
          for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) {
            if (isWorked(day)) worked += 1;
          }
          return worked === count && isWorked(last);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
});
