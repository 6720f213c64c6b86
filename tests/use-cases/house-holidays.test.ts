import { afterEach, describe, expect, it } from 'vitest';
import { addWaiting } from '#tests/support/applications.ts';
import { type Facility, newFacility, TODAY } from '#tests/support/facility.ts';
import { rulesOf } from '#tests/support/house-rules.ts';
import { closeSound, expectRefusal } from '#tests/support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const must = <T = unknown>(channel: string, input: unknown = {}): T =>
  house.office.must<T>(channel, input);
const refused = (channel: string, input: unknown, code: string) =>
  expectRefusal(house, channel, input, { code });
interface Shown {
  rows: { day: string; own: boolean }[];
  worked: { day: string; reason: string }[];
  emptyYears: number[];
}
const of = (year: number) =>
  must<Shown>('house.holidays', { from: `${year}-01-01`, to: `${year}-12-31` });
const days = (year: number) => of(year).rows.map(({ day }) => day);
const lastSeq = () =>
  house.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq ?? 0;

describe('the holidays of a house', () => {
  it('are added in a row, skip what is free already, and are taken back by undo', () => {
    house = newFacility();
    expect(of(2027)).toMatchObject({ rows: [], emptyYears: [2027] });
    const leave = { from: '2027-03-08', to: '2027-03-12', name: 'Idulfitri 1448 H', kind: 'joint' };
    expect(must('house.addHoliday', leave)).toEqual({ days: 5 });
    expect(of(2027)).toMatchObject({ emptyYears: [] });
    refused('house.addHoliday', leave, 'house.holiday-exists');
    expect(must('house.addHoliday', { ...leave, to: '2027-03-13' })).toEqual({ days: 1 });
    must('journal.undoEntry', { seq: lastSeq() });
    expect(days(2027)).toEqual(['08', '09', '10', '11', '12'].map((day) => `2027-03-${day}`));
    refused('house.addHoliday', { ...leave, to: '2027-03-07' }, 'house.holiday-dates');
    refused('house.addHoliday', { ...leave, to: '2027-04-08' }, 'house.holiday-dates');
  });

  it('end with a reason, also a shipped one, and can be put back', () => {
    house = newFacility();
    const day = '2026-08-17';
    must('house.endHoliday', { day, reason: 'Upacara dan lomba di panti' });
    expect(of(2026)).toMatchObject({
      worked: [{ day, reason: 'Upacara dan lomba di panti' }],
    });
    expect(days(2026)).not.toContain(day);
    refused('house.endHoliday', { day, reason: 'Lagi' }, 'house.holiday-none');
    must('house.addHoliday', { from: day, to: day, name: 'Proklamasi', kind: 'national' });
    expect(days(2026)).toContain(day);
    expect(of(2026).worked).toEqual([]);
  });

  it('decide by which day a call is answered, where the house counts working days', () => {
    house = newFacility();
    const application = addWaiting(house.office, { name: 'Yakobus Ngau' });
    const answerBy = () =>
      must<{ answerBy: string }>('applications.planCall', { application, bed: null }).answerBy;
    expect(TODAY).toBe('2026-06-08');
    expect(answerBy()).toBe('2026-06-15');
    must('house.setRules', { rules: rulesOf({ answerIn: 'working' }) });
    // Two weekend days, and Tahun Baru Islam on Tuesday the 16th.
    expect(answerBy()).toBe('2026-06-18');
    must('house.addHoliday', { from: TODAY, to: '2026-06-09', name: 'Libur panti', kind: 'house' });
    expect(answerBy()).toBe('2026-06-19');
    must('house.setRules', { rules: rulesOf({ answerIn: 'working', workWeek: 6 }) });
    expect(answerBy()).toBe('2026-06-18');
  });
});
