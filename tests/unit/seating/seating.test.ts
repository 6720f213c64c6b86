import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPS } from '#shared/domain/seating/bed-sets.ts';
import { mostPeople } from '#shared/domain/seating/most-people.ts';
import { createSeating, type Capacity } from '#shared/domain/seating/seating.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import {
  allFit,
  capacityArb,
  childArb,
  choices,
  type Child,
} from '#tests/support/seating-by-hand.ts';

const peopleArb = fc.array(childArb, { maxLength: 8 });
const runs = { numRuns: propertyRuns(1000) };

/** Goes down the list and answers who got a place, by their place in the list. */
function seat(people: readonly Child[], capacity: Capacity): number[] {
  const seating = createSeating(capacity);
  return people.flatMap(({ level, sex }, at) => (seating.tryAdd(level, sex).ok ? [at] : []));
}

const bothOpen = (free: number): Capacity['beds'] =>
  SEXES.map((sex) => ({ sex, levels: LEVELS, free }));

describe('seating against brute force', () => {
  test('[A3] seating equals brute force: the best by priority of all choices of up to 8 people', () => {
    fc.assert(
      fc.property(peopleArb, capacityArb, (people, capacity) => {
        const rank = (chosen: readonly number[]): string =>
          people.map((_, at) => (chosen.includes(at) ? '1' : '0')).join('');
        const best = choices(people.length)
          .filter((chosen) =>
            allFit(
              chosen.map((at) => people[at] as Child),
              capacity,
            ),
          )
          .map(rank)
          .sort()
          .at(-1);
        expect(rank(seat(people, capacity))).toBe(best);
      }),
      runs,
    );
  });

  test('the limits named beside the total add up to it', () => {
    fc.assert(
      fc.property(capacityArb, (capacity) => {
        const { total, terms } = mostPeople(capacity);
        expect(terms.reduce((sum, term) => sum + term.free, 0)).toBe(total);
      }),
      runs,
    );
  });

  test('[A3] the total is reached by some mix of people, and by none is it exceeded', () => {
    const small = capacityArb.map((capacity) => ({
      ...capacity,
      seatsFree: {
        SD: Math.min(2, capacity.seatsFree.SD),
        SMP: Math.min(2, capacity.seatsFree.SMP),
        SMA: Math.min(1, capacity.seatsFree.SMA),
      },
    }));
    // Two of each group at most can ever sit, so these ten people contain every possible mix.
    const crowd: Child[] = GROUPS.flatMap((group) =>
      Array.from({ length: group.level === 'SMA' ? 1 : 2 }, () => group),
    );
    const mixes = choices(crowd.length);
    fc.assert(
      fc.property(small, (capacity) => {
        const { total } = mostPeople(capacity);
        const fits = (chosen: readonly number[]): boolean =>
          allFit(
            chosen.map((at) => crowd[at] as Child),
            capacity,
          );
        expect(mixes.filter((chosen) => chosen.length === total).some(fits)).toBe(true);
        expect(mixes.filter((chosen) => chosen.length === total + 1).some(fits)).toBe(false);
      }),
      runs,
    );
  });
});

describe('places taken and given back', () => {
  test('a place given back can be taken again, and the rest is untouched', () => {
    fc.assert(
      fc.property(peopleArb, capacityArb, (people, capacity) => {
        const seating = createSeating(capacity);
        const seated = people.filter(({ level, sex }) => seating.tryAdd(level, sex).ok);
        const before = GROUPS.map(({ level, sex }) => seating.refusal(level, sex));
        for (const { level, sex } of seated) {
          seating.remove(level, sex);
          expect(seating.tryAdd(level, sex).ok).toBe(true);
        }
        expect(GROUPS.map(({ level, sex }) => seating.refusal(level, sex))).toEqual(before);
      }),
      runs,
    );
  });

  test('a copy is tried on without a trace', () => {
    const capacity = {
      siteFree: 1,
      seatsFree: { SD: 1, SMP: 1, SMA: 1 },
      beds: bothOpen(1),
      floating: [],
    };
    const seating = createSeating(capacity);
    expect(seating.clone().tryAdd('SD', 'L').ok).toBe(true);
    expect(seating.refusal('SMA', 'P')).toBeNull();
  });

  test('nobody can be given back who was not seated', () => {
    const capacity = {
      siteFree: 1,
      seatsFree: { SD: 1, SMP: 1, SMA: 1 },
      beds: bothOpen(1),
      floating: [],
    };
    expect(() => createSeating(capacity).remove('SD', 'L')).toThrow('Nobody seated of SD L');
  });
});

describe('why there is no place', () => {
  const open: Capacity = {
    siteFree: 9,
    seatsFree: { SD: 2, SMP: 5, SMA: 5 },
    beds: [
      { sex: 'L', levels: ['SD', 'SMP'], free: 3 },
      { sex: 'L', levels: ['SMA'], free: 2 },
      { sex: 'P', levels: LEVELS, free: 4 },
    ],
    floating: [{ level: 'SMP', sex: 'L', count: 1 }],
  };

  test('class seats of the level', () => {
    const seating = createSeating(open);
    seating.tryAdd('SD', 'L');
    seating.tryAdd('SD', 'P');
    expect(seating.tryAdd('SD', 'P')).toEqual({
      ok: false,
      error: { limit: 'class_seats', level: 'SD', places: 2, taken: 2 },
    });
  });

  test('beds that two levels share, less the pupil whose bed follows', () => {
    const seating = createSeating(open);
    seating.tryAdd('SMP', 'L');
    seating.tryAdd('SD', 'L');
    expect(seating.refusal('SMP', 'L')).toEqual({
      limit: 'beds',
      sex: 'L',
      levels: ['SD', 'SMP'],
      places: 2,
      taken: 2,
    });
    expect(seating.refusal('SMA', 'L')).toBeNull();
    expect(seating.refusal('SMP', 'P')).toBeNull();
  });

  test('the ceiling of the site comes first', () => {
    const seating = createSeating({ ...open, siteFree: -3 });
    expect(seating.refusal('SD', 'L')).toEqual({ limit: 'site', places: -3, taken: 0 });
  });

  test('a room closed under pupils who wait costs no other level its own free bed', () => {
    const capacity: Capacity = {
      siteFree: 9,
      seatsFree: { SD: 9, SMP: 9, SMA: 9 },
      beds: [{ sex: 'P', levels: ['SMP'], free: 1 }],
      floating: [{ level: 'SD', sex: 'P', count: 3 }],
    };
    const seating = createSeating(capacity);
    expect(seating.tryAdd('SMP', 'P').ok).toBe(true);
    expect(seating.tryAdd('SMP', 'P').ok).toBe(false);
    expect(seating.tryAdd('SD', 'P').ok).toBe(false);
  });
});
