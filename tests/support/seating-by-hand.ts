import fc from 'fast-check';
import { GROUPS } from '#shared/domain/seating/bed-sets.ts';
import type { Capacity } from '#shared/domain/seating/seating.ts';
import { LEVELS, SEXES, type Level, type Sex } from '#shared/vocabulary.ts';

/** One child as the seating sees it. */
export interface Child {
  readonly level: Level;
  readonly sex: Sex;
}

interface Bed {
  readonly sex: Sex;
  readonly levels: readonly Level[];
}

const singleBeds = (capacity: Capacity): Bed[] =>
  capacity.beds.flatMap(({ sex, levels, free }) =>
    Array.from({ length: free }, () => ({ sex, levels })),
  );

/** The most of these children who can lie in different beds, by trying every bed for each child. */
function mostBedded(children: readonly Child[], beds: readonly Bed[]): number {
  const bedOf = new Map<number, number>();
  const place = (child: number, tried: Set<number>): boolean =>
    beds.some((bed, at) => {
      const { level, sex } = children[child] as Child;
      if (tried.has(at) || bed.sex !== sex || !bed.levels.includes(level)) return false;
      tried.add(at);
      const holder = [...bedOf].find(([, held]) => held === at)?.[0];
      if (holder !== undefined && !place(holder, tried)) return false;
      bedOf.set(child, at);
      return true;
    });
  return children.filter((_, child) => place(child, new Set())).length;
}

/**
 * Whether all of them fit, counted one bed at a time and sharing no code with the program: under
 * the ceiling, within their levels' seats, each in a bed of its own beside those already waiting.
 */
export function allFit(children: readonly Child[], capacity: Capacity): boolean {
  if (children.length === 0) return true;
  if (children.length > capacity.siteFree) return false;
  for (const level of LEVELS) {
    const ofLevel = children.filter((child) => child.level === level).length;
    if (ofLevel > 0 && ofLevel > capacity.seatsFree[level]) return false;
  }
  const beds = singleBeds(capacity);
  const waiting = capacity.floating.flatMap(({ level, sex, count }) =>
    Array.from({ length: count }, () => ({ level, sex })),
  );
  const before = mostBedded(waiting, beds);
  return mostBedded([...waiting, ...children], beds) === before + children.length;
}

/** Every choice of people from a list, as the places in the list. */
export const choices = (people: number): number[][] =>
  Array.from({ length: 2 ** people }, (_, mask) =>
    Array.from({ length: people }, (__, at) => at).filter((at) => (mask & (1 << at)) !== 0),
  );

export const childArb: fc.Arbitrary<Child> = fc.constantFrom(...GROUPS);

const levelsArb = fc.subarray([...LEVELS], { minLength: 1 });

/** Small sites: few enough places that every limit binds now and then. */
export const capacityArb: fc.Arbitrary<Capacity> = fc.record({
  siteFree: fc.integer({ min: 0, max: 8 }),
  seatsFree: fc.record({
    SD: fc.integer({ min: -1, max: 4 }),
    SMP: fc.integer({ min: -1, max: 4 }),
    SMA: fc.integer({ min: -1, max: 4 }),
  }),
  beds: fc.array(
    fc.record({
      sex: fc.constantFrom(...SEXES),
      levels: levelsArb,
      free: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 6 },
  ),
  floating: fc.array(
    fc.record({
      level: fc.constantFrom(...LEVELS),
      sex: fc.constantFrom(...SEXES),
      count: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 2 },
  ),
});
