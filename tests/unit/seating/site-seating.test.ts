import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { Matching } from '#shared/domain/seating/matching.ts';
import { SiteSeating, type Need } from '#shared/domain/seating/site-seating.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { capacities } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { bestSeating, canAllBeSeated, heldPeople } from '#tests/support/seating-oracle.ts';

const needs = fc.record<Need>({
  sex: fc.constantFrom(...SEXES),
  level: fc.constantFrom(...LEVELS),
});
const queue = fc.array(needs, { maxLength: 8 });

const seatAll = (seating: SiteSeating, order: readonly Need[]): number[] =>
  order.flatMap((need, i) => (seating.take(need) === null ? [i] : []));

const site = (given: Partial<SiteCapacity>): SiteCapacity => ({
  ceiling: 100,
  classSeats: { SD: [30], SMP: [30], SMA: [30] },
  beds: [],
  permits: NO_PERMITS,
  ...given,
});

describe('seating down the order', () => {
  test('[A3] seating equals brute force', () => {
    fc.assert(
      fc.property(capacities, queue, (capacity, order) => {
        expect(seatAll(SiteSeating.of(capacity, []), order)).toEqual(bestSeating(order, capacity));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('[A3] seating equals brute force where beds bind and rooms overlap', () => {
    const tight = fc
      .array(
        fc.record({
          sex: fc.constantFrom(...SEXES),
          levels: fc.subarray([...LEVELS], { minLength: 1 }),
          beds: fc.integer({ min: 1, max: 2 }),
        }),
        { minLength: 2, maxLength: 5 },
      )
      .map((beds) => site({ beds }));
    const boys = fc.array(
      needs.map((need): Need => ({ ...need, sex: 'L' })),
      { minLength: 4, maxLength: 7 },
    );
    fc.assert(
      fc.property(tight, boys, (capacity, order) => {
        expect(seatAll(SiteSeating.of(capacity, []), order)).toEqual(bestSeating(order, capacity));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('[A3] with people who are there already, nobody of them is moved out', () => {
    const held = fc.array(
      fc.record({
        sex: fc.constantFrom(...SEXES),
        level: fc.constantFrom(...LEVELS),
        count: fc.integer({ min: 1, max: 2 }),
        bedLevels: fc.constant(null),
      }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(capacities, held, fc.array(needs, { maxLength: 6 }), (capacity, there, order) => {
        const people = heldPeople(there);
        fc.pre(canAllBeSeated(people, capacity));
        expect(seatAll(SiteSeating.of(capacity, there), order)).toEqual(
          bestSeating(order, capacity, people),
        );
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('asking changes nothing and agrees with taking', () => {
    fc.assert(
      fc.property(capacities, queue, (capacity, order) => {
        const seating = SiteSeating.of(capacity, []);
        for (const need of order) {
          const asked = seating.shortage(need);
          expect(seating.shortage(need)).toBe(asked);
          expect(seating.clone().take(need)).toBe(asked);
          expect(seating.take(need)).toBe(asked);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('an earlier child moves to another bed so that a later one fits', () => {
    const capacity = site({
      beds: [
        { sex: 'L', levels: ['SD', 'SMP'], beds: 1 },
        { sex: 'L', levels: ['SD', 'SMA'], beds: 1 },
      ],
    });
    const order: Need[] = [
      { sex: 'L', level: 'SD' },
      { sex: 'L', level: 'SMP' },
      { sex: 'L', level: 'SMA' },
    ];
    const seating = SiteSeating.of(capacity, []);
    expect(order.map((need) => seating.take(need))).toEqual([null, null, 'beds']);
  });

  test('a chain of moves is found', () => {
    const matching = new Matching([[0, 1], [1, 2], [0], [2]], [1, 1, 1]);
    expect(matching.take(0)).toBe(true);
    expect(matching.take(1)).toBe(true);
    expect(matching.fits(2)).toBe(true);
    expect(matching.take(2)).toBe(true);
    expect(matching.fits(3)).toBe(false);
    expect(matching.take(3)).toBe(false);
    expect(matching.take(9)).toBe(false);
    expect(matching.room(2, 5)).toBe(0);
  });
});

describe('a shortage', () => {
  test('names the seats first, then the ceiling, then the beds', () => {
    const none = site({ ceiling: 0, classSeats: { SD: [], SMP: [1], SMA: [1] } });
    const seating = SiteSeating.of(none, []);
    expect(seating.take({ sex: 'L', level: 'SD' })).toBe('class-seats');
    expect(seating.take({ sex: 'L', level: 'SMP' })).toBe('site-ceiling');
    expect(SiteSeating.of(site({}), []).take({ sex: 'P', level: 'SMA' })).toBe('beds');
  });
  test('a permit opens the limit it names, and no other', () => {
    const closed = site({
      ceiling: 0,
      classSeats: { SD: [0], SMP: [0], SMA: [0] },
      permits: { ceiling: 1, seats: { SD: 1, SMP: 0, SMA: 0 }, beds: { L: 1, P: 0 } },
    });
    expect(SiteSeating.of(closed, []).take({ sex: 'P', level: 'SD' })).toBe('beds');
    expect(SiteSeating.of(closed, []).take({ sex: 'L', level: 'SMP' })).toBe('class-seats');
    const seating = SiteSeating.of(closed, []);
    expect(seating.take({ sex: 'L', level: 'SD' })).toBeNull();
    expect(seating.take({ sex: 'L', level: 'SD' })).toBe('class-seats');
  });
});

describe('people who are there already', () => {
  const rooms = site({
    beds: [
      { sex: 'L', levels: ['SD'], beds: 2 },
      { sex: 'L', levels: ['SMP', 'SD'], beds: 2 },
    ],
  });
  test('whoever lies in a bed keeps it', () => {
    const seating = SiteSeating.of(rooms, [
      { sex: 'L', level: 'SD', count: 2, bedLevels: ['SD', 'SMP'] },
    ]);
    expect(seating.bedsLeft('SMP', 'L', 9)).toBe(0);
    expect(seating.bedsLeft('SD', 'L', 9)).toBe(2);
  });
  test('whose bed follows, holds one but no certain one', () => {
    const seating = SiteSeating.of(rooms, [{ sex: 'L', level: 'SD', count: 2, bedLevels: null }]);
    expect(seating.bedsLeft('SMP', 'L', 9)).toBe(2);
    expect(seating.bedsLeft('SD', 'L', 9)).toBe(2);
  });
  test('whose level has no room, holds a bed of the sex elsewhere', () => {
    const seating = SiteSeating.of(rooms, [{ sex: 'L', level: 'SMA', count: 1, bedLevels: null }]);
    expect(seating.bedsLeft('SD', 'L', 9)).toBe(3);
  });
  test('who lie more than the beds of a room, take beds of the sex elsewhere', () => {
    const seating = SiteSeating.of(rooms, [
      { sex: 'L', level: 'SD', count: 3, bedLevels: ['SD'] },
      { sex: 'L', level: 'SMA', count: 1, bedLevels: ['SMA'] },
    ]);
    expect(seating.bedsLeft('SD', 'L', 9)).toBe(0);
  });
  test('also beyond every limit: it is true, and nobody further fits', () => {
    const seating = SiteSeating.of(
      site({ ceiling: 3, beds: [{ sex: 'L', levels: ['SD'], beds: 1 }] }),
      [{ sex: 'L', level: 'SD', count: 5, bedLevels: null }],
    );
    expect(seating.ceilingLeft()).toBe(-2);
    expect(seating.seatsLeft('SD')).toBe(25);
    expect(seating.take({ sex: 'L', level: 'SD' })).toBe('site-ceiling');
    expect(seating.mostPeople(null)).toBe(0);
  });
});

test('[A3] the most people at once equals the best of all mixes', () => {
  const mixes = (capacity: SiteCapacity): number => {
    let most = 0;
    const grow = (people: readonly Need[], from: number): void => {
      most = Math.max(most, people.length);
      const kinds = SEXES.flatMap((sex) => LEVELS.map((level) => ({ sex, level })));
      for (const [i, kind] of kinds.entries()) {
        if (i < from) continue;
        const more = [...people, kind];
        if (canAllBeSeated(more, capacity)) grow(more, i);
      }
    };
    grow([], 0);
    return most;
  };
  const small = capacities.filter(({ beds }) => beds.reduce((all, one) => all + one.beds, 0) <= 5);
  fc.assert(
    fc.property(small, (capacity) => {
      expect(SiteSeating.of(capacity, []).mostPeople(null)).toBe(mixes(capacity));
    }),
    { numRuns: propertyRuns(1000) },
  );
});
