import type { HeldPlaces, SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import type { Need } from '#shared/domain/seating/site-seating.ts';
import type { Level, Sex } from '#shared/vocabulary.ts';

interface Bed {
  readonly sex: Sex;
  readonly levels: readonly Level[];
}

/** Every single bed, one by one. */
const singleBeds = (capacity: SiteCapacity): Bed[] => [
  ...capacity.beds.flatMap(({ sex, levels, beds }) =>
    Array.from({ length: beds }, () => ({ sex, levels })),
  ),
  ...(['L', 'P'] as const).flatMap((sex) =>
    Array.from({ length: capacity.permits.beds[sex] }, () => ({
      sex,
      levels: ['SD', 'SMP', 'SMA'] as const,
    })),
  ),
];

/** Tries every bed for every person in turn: slow, and plain to see that it is right. */
function allInBed(people: readonly Need[], beds: readonly Bed[]): boolean {
  const [first, ...others] = people;
  if (first === undefined) return true;
  return beds.some(
    (bed, i) =>
      bed.sex === first.sex &&
      bed.levels.includes(first.level) &&
      allInBed(
        others,
        beds.filter((_, j) => j !== i),
      ),
  );
}

/** Whether all these people can be at the site together, by trying. */
export function canAllBeSeated(people: readonly Need[], capacity: SiteCapacity): boolean {
  if (people.length > capacity.ceiling + capacity.permits.ceiling) return false;
  for (const level of ['SD', 'SMP', 'SMA'] as const) {
    const seats = capacity.classSeats[level].reduce((all, one) => all + one, 0);
    const sitting = people.filter((person) => person.level === level).length;
    if (sitting > seats + capacity.permits.seats[level]) return false;
  }
  return allInBed(people, singleBeds(capacity));
}

/** One by one, those who hold a place while their bed follows. */
export const heldPeople = (held: readonly HeldPlaces[]): Need[] =>
  held.flatMap(({ sex, level, count }) => Array.from({ length: count }, () => ({ sex, level })));

/**
 * The priority-best seating by trying all subsets: of two, the one that seats the earlier person in
 * whom they differ is better. Indices of the seated. For at most 8 people.
 */
export function bestSeating(
  order: readonly Need[],
  capacity: SiteCapacity,
  already: readonly Need[] = [],
): number[] {
  for (let subset = 2 ** order.length - 1; subset >= 0; subset -= 1) {
    const seated = order.flatMap((_, i) => (subset & (1 << (order.length - 1 - i)) ? [i] : []));
    const people = seated.map((i) => order[i]).filter((one) => one !== undefined);
    if (canAllBeSeated([...already, ...people], capacity)) return seated;
  }
  return [];
}
