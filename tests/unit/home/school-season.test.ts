import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/days.ts';
import { daysLeft, schoolSeason } from '#shared/domain/home/school-season.ts';

const intake = {
  termStartsOn: '2026-07-13',
  meetingOn: '2026-06-11' as string | null,
  listClosed: false,
  visits: true,
  running: 640,
  unvisited: 41,
  ready: 504,
  signed: 0,
  arrived: 0,
};
const facts = { today: '2026-06-08', intake, places: 270, pupils: 210 };
const season = (change: Partial<typeof intake>, more: Partial<typeof facts> = {}) =>
  schoolSeason({ ...facts, ...more, intake: { ...intake, ...change } });

describe('the first number of a school by season', () => {
  it('is the order once the ready ones would fill the places', () => {
    expect(season({})).toEqual({ kind: 'ordering', ready: 504, places: 270 });
    expect(season({ ready: 269, meetingOn: null })).toEqual({
      kind: 'visiting',
      unvisited: 41,
      of: 640,
    });
    expect(season({ ready: 270, meetingOn: null })).toMatchObject({ kind: 'ordering' });
  });

  it('is the order two weeks before the meeting, but never with nobody ready', () => {
    expect(season({ ready: 10, meetingOn: '2026-06-22' })).toMatchObject({ kind: 'ordering' });
    expect(season({ ready: 10, meetingOn: '2026-06-23' })).toMatchObject({ kind: 'visiting' });
    expect(season({ ready: 0 })).toMatchObject({ kind: 'visiting' });
  });

  it('is the order when the list is closed, or when nobody is left to visit', () => {
    const few = { ready: 3, meetingOn: null };
    expect(season({ ...few, listClosed: true })).toMatchObject({ kind: 'ordering' });
    expect(season({ ...few, unvisited: 0 })).toMatchObject({ kind: 'ordering' });
    expect(season({ ...few, visits: false })).toMatchObject({ kind: 'ordering' });
  });

  it('is the arrivals after a decree, until everybody came or a month after term began', () => {
    const signed = { signed: 270, arrived: 231, running: 409 };
    expect(season(signed)).toEqual({ kind: 'arrival', arrived: 231, expected: 270 });
    expect(season({ ...signed, arrived: 270 })).toEqual({ kind: 'term', present: 210 });
    expect(season(signed, { today: '2026-08-12' })).toMatchObject({ kind: 'arrival' });
    expect(season(signed, { today: '2026-08-13' })).toEqual({ kind: 'term', present: 210 });
  });

  it('is the pupils, or the free places, where no candidate is on the way', () => {
    const none = { running: 0, ready: 0, unvisited: 0 };
    expect(season(none)).toEqual({ kind: 'term', present: 210 });
    expect(season(none, { pupils: 0 })).toEqual({ kind: 'empty', places: 270 });
    expect(schoolSeason({ ...facts, intake: null, pupils: 0 })).toEqual({
      kind: 'empty',
      places: 270,
    });
  });

  it('counts days across months and back', () => {
    expect(daysLeft('2026-06-28', '2026-07-02')).toBe(4);
    expect(daysLeft('2026-06-08', '2026-06-07')).toBe(-1);
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  });
});
