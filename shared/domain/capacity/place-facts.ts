import { LEVELS, SEXES, type Level, type Sex } from '../../vocabulary.ts';
import type { GroupCount } from '../seating/bed-sets.ts';
import type { Capacity } from '../seating/seating.ts';

/** A limit as the ledger, the permits in force and the people who hold a place have it on a day. */
export interface Ledger {
  readonly places: number;
  /** Places on top, by dated permits. */
  readonly permits: number;
  /** Taken by people who live at the school on that day. */
  readonly held: number;
}

/** Beds in service on a day, of rooms of one sex open to the same levels. */
export interface BedCount {
  readonly sex: Sex;
  readonly levels: readonly Level[];
  readonly beds: number;
  readonly held: number;
}

/**
 * All that decides how many places a site has left on one day: counts of stored rows, nothing
 * derived. `held` of the site counts everybody who lives there; who has no bed yet stands in
 * `floating` as well; who is signed and has not arrived, only in `called`.
 */
export interface PlaceFacts {
  readonly site: Ledger;
  readonly seats: Readonly<Record<Level, Ledger>>;
  readonly beds: readonly BedCount[];
  /** Beds on top of those in the rooms, open to every level, by permit. */
  readonly bedPermits: Readonly<Record<Sex, number>>;
  readonly floating: readonly GroupCount[];
  readonly called: readonly GroupCount[];
}

/** How many of these groups are of one of the levels, and of the sex where one is given. */
export const countOf = (
  groups: readonly GroupCount[],
  levels: readonly Level[] = LEVELS,
  sex: Sex | null = null,
): number =>
  groups
    .filter((group) => levels.includes(group.level) && (sex === null || group.sex === sex))
    .reduce((sum, { count }) => sum + count, 0);

/** What is left of a limit; below 0 where it is exceeded. */
export const freeOf = (ledger: Ledger, called: number): number =>
  ledger.places + ledger.permits - ledger.held - called;

/** What the site can still take in; people who are called keep their place. */
export function capacityOf(facts: PlaceFacts): Capacity {
  const seatsOf = (level: Level): number =>
    freeOf(facts.seats[level], countOf(facts.called, [level]));
  return {
    siteFree: freeOf(facts.site, countOf(facts.called)),
    seatsFree: { SD: seatsOf('SD'), SMP: seatsOf('SMP'), SMA: seatsOf('SMA') },
    beds: [
      ...facts.beds.map(({ sex, levels, beds, held }) => ({ sex, levels, free: beds - held })),
      ...SEXES.filter((sex) => facts.bedPermits[sex] > 0).map((sex) => ({
        sex,
        levels: LEVELS,
        free: facts.bedPermits[sex],
      })),
    ],
    floating: [...facts.floating, ...facts.called].filter(({ count }) => count > 0),
  };
}
