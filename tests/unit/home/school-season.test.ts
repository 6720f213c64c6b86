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
  ratified: null as number | null,
  signed: 0,
  arrived: 0,
  complete: 0,
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

  it('is the decree that is awaited once the minutes are signed, until one names somebody', () => {
    const minutes = { ratified: 268 };
    expect(season(minutes)).toEqual({ kind: 'deciding', ratified: 268, places: 270 });
    expect(season({ ...minutes, signed: 90 })).toMatchObject({ kind: 'registering' });
    expect(season(minutes, { today: '2026-08-13' })).toEqual({ kind: 'term', present: 210 });
  });

  it('is who is complete of the decree until a week before term, or until the first has come', () => {
    const signed = { ratified: 270, signed: 270, complete: 180 };
    expect(season(signed)).toEqual({ kind: 'registering', complete: 180, signed: 270 });
    expect(season(signed, { today: '2026-07-05' })).toMatchObject({ kind: 'registering' });
    expect(season(signed, { today: '2026-07-06' })).toMatchObject({ kind: 'arrival', arrived: 0 });
    expect(season({ ...signed, arrived: 1 })).toMatchObject({ kind: 'arrival', arrived: 1 });
  });

  it('is the free places while an open intake has nobody yet, else the pupils', () => {
    const none = { running: 0, ready: 0, unvisited: 0 };
    expect(season(none)).toEqual({ kind: 'empty', places: 270 });
    expect(season(none, { today: '2026-08-13' })).toEqual({ kind: 'term', present: 210 });
    expect(season({ ...none, arrived: 3 })).toEqual({ kind: 'term', present: 210 });
    expect(schoolSeason({ ...facts, intake: null })).toEqual({ kind: 'term', present: 210 });
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
