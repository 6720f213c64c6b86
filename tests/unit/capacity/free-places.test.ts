import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freePlaces,
  type BedSum,
  type BindingLimit,
  type LedgerSum,
} from '#shared/domain/capacity/free-places.ts';
import { capacityOf, type PlaceFacts } from '#shared/domain/capacity/place-facts.ts';
import { createSeating } from '#shared/domain/seating/seating.ts';
import { LEVELS, SEXES, type Level, type Sex } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const none = { places: 0, permits: 0, held: 0 };
const SITE: PlaceFacts = {
  site: { places: 1000, permits: 0, held: 0 },
  seats: { SD: none, SMP: none, SMA: none },
  beds: [],
  bedPermits: { L: 0, P: 0 },
  floating: [],
  called: [],
};

const ledgerArb = (max: number): fc.Arbitrary<PlaceFacts['site']> =>
  fc.record({
    places: fc.integer({ min: 0, max }),
    permits: fc.integer({ min: 0, max: 2 }),
    held: fc.integer({ min: 0, max: Math.ceil(max / 2) }),
  });
const groupsArb = fc.array(
  fc.record({
    level: fc.constantFrom(...LEVELS),
    sex: fc.constantFrom(...SEXES),
    count: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 3 },
);
const factsArb: fc.Arbitrary<PlaceFacts> = fc.record({
  site: ledgerArb(30),
  seats: fc.record({ SD: ledgerArb(12), SMP: ledgerArb(12), SMA: ledgerArb(12) }),
  beds: fc.array(
    fc
      .record({
        sex: fc.constantFrom(...SEXES),
        levels: fc.subarray([...LEVELS], { minLength: 1 }),
        beds: fc.integer({ min: 0, max: 6 }),
        held: fc.integer({ min: 0, max: 6 }),
      })
      .map((kind) => ({ ...kind, held: Math.min(kind.held, kind.beds) })),
    { maxLength: 6 },
  ),
  bedPermits: fc.record({ L: fc.integer({ min: 0, max: 1 }), P: fc.integer({ min: 0, max: 1 }) }),
  floating: groupsArb,
  called: groupsArb,
});

/** Seats children of one level, of the sexes given, until none fits any more. */
function fill(facts: PlaceFacts, levels: readonly Level[], sexes: readonly Sex[]): number {
  const seating = createSeating(capacityOf(facts));
  let seated = 0;
  for (const level of levels)
    for (const sex of sexes) while (seating.tryAdd(level, sex).ok) seated += 1;
  return seated;
}

const ledgerAddsUp = (sum: LedgerSum): boolean =>
  sum.places + sum.permits - sum.held - sum.called === sum.free;
const bedsAddUp = (sum: BedSum): boolean =>
  sum.beds + sum.permits - sum.held - sum.floating - sum.called + sum.over === sum.free;
const limitAddsUp = (limit: BindingLimit): boolean =>
  limit.limit === 'beds'
    ? bedsAddUp(limit.sums.L) && bedsAddUp(limit.sums.P)
    : ledgerAddsUp(limit.sum);
const freeBy = (limit: BindingLimit): number =>
  limit.limit === 'beds' ? limit.sums.L.free + limit.sums.P.free : limit.sum.free;

describe('the number of places', () => {
  const runs = { numRuns: propertyRuns(1000) };

  test('[A3] places of a level are exactly as many as the seating takes', () => {
    fc.assert(
      fc.property(factsArb, fc.constantFrom(...LEVELS), (facts, level) => {
        const shown = freePlaces(facts).levels[level];
        expect(shown.places).toBe(fill(facts, [level], SEXES));
        expect(shown.maxL).toBe(fill(facts, [level], ['L']));
        expect(shown.maxP).toBe(fill(facts, [level], ['P']));
      }),
      runs,
    );
  });

  test('[A3] the total is never more than the levels added up, and never less than any filling', () => {
    fc.assert(
      fc.property(factsArb, fc.shuffledSubarray([...LEVELS]), (facts, levels) => {
        const { total, levels: cells } = freePlaces(facts);
        expect(total).toBeLessThanOrEqual(cells.SD.places + cells.SMP.places + cells.SMA.places);
        expect(total).toBeGreaterThanOrEqual(fill(facts, levels, SEXES));
        expect(total).toBeGreaterThanOrEqual(fill(facts, levels, ['P', 'L']));
      }),
      runs,
    );
  });

  test('every sum shown adds up to what it says is free', () => {
    fc.assert(
      fc.property(factsArb, (facts) => {
        const shown = freePlaces(facts);
        for (const level of LEVELS) {
          const { binding, alsoBinding, places } = shown.levels[level];
          for (const limit of [binding, ...alsoBinding]) {
            expect(Math.max(0, freeBy(limit))).toBe(places);
            expect(limitAddsUp(limit)).toBe(true);
          }
        }
        expect([shown.building, shown.thisYear].every(ledgerAddsUp)).toBe(true);
      }),
      runs,
    );
  });
});

describe('which limit binds', () => {
  test('beds of each sex, less those whose bed follows and those who are called', () => {
    const facts: PlaceFacts = {
      ...SITE,
      site: { places: 1000, permits: 0, held: 42 },
      seats: { ...SITE.seats, SMP: { places: 90, permits: 0, held: 42 } },
      beds: [
        { sex: 'L', levels: ['SMP'], beds: 40, held: 20 },
        { sex: 'P', levels: ['SMP'], beds: 30, held: 20 },
      ],
      floating: [{ level: 'SMP', sex: 'L', count: 2 }],
      called: [{ level: 'SMP', sex: 'P', count: 3 }],
    };
    const { SMP } = freePlaces(facts).levels;
    expect(SMP).toMatchObject({ maxL: 18, maxP: 7, places: 25, alsoBinding: [] });
    expect(SMP.binding).toMatchObject({
      limit: 'beds',
      sums: {
        L: { levels: ['SMP'], beds: 40, held: 20, floating: 2, called: 0, free: 18 },
        P: { levels: ['SMP'], beds: 30, held: 20, floating: 0, called: 3, free: 7 },
      },
    });
  });

  test('a permit for class seats moves the limit to the ceiling; both are named where they tie', () => {
    const facts: PlaceFacts = {
      ...SITE,
      site: { places: 62, permits: 0, held: 60 },
      seats: { ...SITE.seats, SD: { places: 60, permits: 2, held: 60 } },
      beds: SEXES.map((sex) => ({ sex, levels: LEVELS, beds: 50, held: 30 })),
    };
    const { SD } = freePlaces(facts).levels;
    expect(SD.places).toBe(2);
    expect(SD.binding).toEqual({
      limit: 'site',
      sum: { places: 62, permits: 0, held: 60, called: 0, free: 2 },
    });
    expect(SD.alsoBinding.map(({ limit }) => limit)).toEqual(['class_seats']);
  });

  test('levels that share rooms are not added up', () => {
    const facts: PlaceFacts = {
      ...SITE,
      seats: {
        SD: { places: 30, permits: 0, held: 0 },
        SMP: { places: 30, permits: 0, held: 0 },
        SMA: none,
      },
      beds: [{ sex: 'L', levels: ['SD', 'SMP'], beds: 20, held: 0 }],
    };
    const shown = freePlaces(facts);
    expect([shown.levels.SD.places, shown.levels.SMP.places, shown.total]).toEqual([20, 20, 20]);
    expect(shown.totalTerms.filter(({ free }) => free > 0)).toEqual([
      { limit: 'beds', sex: 'L', levels: ['SD', 'SMP'], free: 20 },
    ]);
  });

  test('an exceeded limit leaves no place and says by how many', () => {
    const shown = freePlaces({ ...SITE, site: { places: 100, permits: 0, held: 104 } });
    expect(shown.levels.SMA.places).toBe(0);
    expect(shown.levels.SMA.binding).toMatchObject({ limit: 'site', sum: { free: -4 } });
    expect(shown.total).toBe(0);
    expect(shown.filled).toBe(104);
  });
});
