import { describe, expect, test } from 'vitest';
import { NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { sitePlaces } from '#shared/domain/capacity/site-places.ts';

/** The worked picture of a school's start page. */
const site: SiteCapacity = {
  ceiling: 1000,
  classSeats: {
    SD: Array.from({ length: 6 }, () => 30),
    SMP: Array.from({ length: 5 }, () => 30),
    SMA: Array.from({ length: 4 }, () => 30),
  },
  beds: [
    { sex: 'L', levels: ['SD'], beds: 96 },
    { sex: 'P', levels: ['SD'], beds: 94 },
    { sex: 'L', levels: ['SMP'], beds: 76 },
    { sex: 'P', levels: ['SMP'], beds: 78 },
    { sex: 'L', levels: ['SMA'], beds: 42 },
    { sex: 'P', levels: ['SMA'], beds: 48 },
  ],
  permits: NO_PERMITS,
};
const held = [
  { sex: 'L', level: 'SD', count: 48, bedLevels: ['SD'] },
  { sex: 'P', level: 'SD', count: 42, bedLevels: null },
  { sex: 'L', level: 'SMP', count: 30, bedLevels: ['SMP'] },
  { sex: 'P', level: 'SMP', count: 30, bedLevels: ['SMP'] },
] as const;
const ready = { SD: 176, SMP: 171, SMA: 157 };

describe('free places', () => {
  const places = sitePlaces(site, held, ready);

  test('per level: seats, beds and ceiling, with the limit that binds and its arithmetic', () => {
    expect(places.levels).toEqual([
      {
        level: 'SD',
        ready: 176,
        maxL: 48,
        maxP: 52,
        places: 90,
        binding: {
          limit: 'class-seats',
          classes: 6,
          perClass: 30,
          permitted: 0,
          seats: 180,
          held: 90,
          free: 90,
        },
      },
      expect.objectContaining({ level: 'SMP', maxL: 46, maxP: 48, places: 90 }),
      {
        level: 'SMA',
        ready: 157,
        maxL: 42,
        maxP: 48,
        places: 90,
        binding: { limit: 'beds', seatsFree: 120, freeL: 42, freeP: 48, free: 90 },
      },
    ]);
  });

  test('the total, seats without a bed, and the three numbers', () => {
    expect(places.total).toEqual({
      ready: 504,
      maxL: 136,
      maxP: 148,
      places: 270,
      addsUp: true,
      seatsFree: 300,
      seatsUnusable: 30,
    });
    expect(places.capacity).toEqual({
      building: 1000,
      thisYear: 450,
      held: 150,
      heldL: 78,
      heldP: 72,
    });
  });

  test('levels that share rooms do not add up: the total is what can be seated together', () => {
    const shared: SiteCapacity = {
      ...site,
      beds: [{ sex: 'L', levels: ['SD', 'SMP', 'SMA'], beds: 10 }],
    };
    const { levels, total } = sitePlaces(shared, [], ready);
    expect(levels.map((level) => level.places)).toEqual([10, 10, 10]);
    expect(total).toMatchObject({ places: 10, maxL: 10, maxP: 0, addsUp: false });
  });

  test('the ceiling binds all levels together', () => {
    const full = { ...site, ceiling: 200 };
    const { levels, total } = sitePlaces(full, held, ready);
    expect(levels[0]?.binding).toEqual({
      limit: 'site-ceiling',
      ceiling: 200,
      permitted: 0,
      held: 150,
      free: 50,
    });
    expect(total).toMatchObject({ places: 50, addsUp: false, seatsUnusable: 250 });
  });

  test('a permit opens places and is named', () => {
    const permits = { ceiling: 5, seats: { SD: 2, SMP: 0, SMA: 0 }, beds: { L: 1, P: 0 } };
    const wider = sitePlaces({ ...site, permits }, held, ready);
    expect(wider.capacity.building).toBe(1005);
    expect(wider.levels[0]).toMatchObject({ places: 92, binding: { permitted: 2, seats: 182 } });
    expect(wider.levels[2]).toMatchObject({ maxL: 43, places: 91 });
  });

  test('what is exceeded leaves no place and shows below zero', () => {
    const crowd = [{ sex: 'L', level: 'SMA', count: 125, bedLevels: ['SMA'] }] as const;
    const { levels, total } = sitePlaces(site, crowd, ready);
    expect(levels[2]).toMatchObject({
      places: 0,
      maxL: 0,
      maxP: 0,
      binding: { limit: 'class-seats', seats: 120, held: 125, free: -5 },
    });
    expect(total.places).toBeGreaterThan(0);
  });

  test('classes of several sizes have no common one; no class at all has none either', () => {
    const mixed = { ...site, classSeats: { SD: [25, 30], SMP: [], SMA: [30] } };
    const [sd, smp] = sitePlaces(mixed, [], ready).levels;
    expect(sd?.binding).toMatchObject({ limit: 'class-seats', classes: 2, perClass: null });
    expect(smp?.binding).toMatchObject({ limit: 'class-seats', classes: 0, perClass: null });
  });
});
