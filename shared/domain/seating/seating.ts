import { err, ok, type Result } from '../../result.ts';
import { LEVELS, type Level, type Sex } from '../../vocabulary.ts';
import { createBedDemand, type BedDemand, type BedKind, type GroupCount } from './bed-sets.ts';

/** What a site can still take in, after everybody who holds a place. */
export interface Capacity {
  /** Places under the ceiling of the site, permits included. Below 0 where it is exceeded. */
  readonly siteFree: number;
  /** Class seats of each level, permits included. Below 0 where they are exceeded. */
  readonly seatsFree: Readonly<Record<Level, number>>;
  readonly beds: readonly BedKind[];
  /** People who hold seat and place, but no particular bed yet: each needs one of the free beds. */
  readonly floating: readonly GroupCount[];
}

/** Limits a child can meet: the site's ceiling, the seats of its level, beds of its sex and level. */
export type Limit = 'site' | 'class_seats' | 'beds';

/** Why one more child has no place. `places` were free at the start, `taken` were given since. */
export type SeatRefusal =
  | { readonly limit: 'site'; readonly places: number; readonly taken: number }
  | {
      readonly limit: 'class_seats';
      readonly level: Level;
      readonly places: number;
      readonly taken: number;
    }
  | {
      readonly limit: 'beds';
      readonly sex: Sex;
      /** The levels whose beds are all wanted: this level alone, or those that share its rooms. */
      readonly levels: readonly Level[];
      readonly places: number;
      readonly taken: number;
    };

/**
 * Who can be seated together. A child holds one class seat of its level, one bed of its sex in a
 * room open to its level, and one place under the ceiling. Beds are not handed out here: a child
 * fits where everybody seated so far and this child can all have one, so that going down a list
 * gives the best seating by priority (a later child never costs an earlier one its place).
 */
export interface Seating {
  /** What stands in the way of one more child; null where it fits. Changes nothing. */
  readonly refusal: (level: Level, sex: Sex) => SeatRefusal | null;
  /** Seats one more child, or says which limit it meets: site, then class seats, then beds. */
  readonly tryAdd: (level: Level, sex: Sex) => Result<null, SeatRefusal>;
  /** Gives back the place of a child seated here. Throws where none of that kind is seated. */
  readonly remove: (level: Level, sex: Sex) => void;
  /** A copy to try things on. */
  readonly clone: () => Seating;
}

type Taken = Readonly<Record<Sex, Record<Level, number>>>;

const sumOf = (taken: Record<Level, number>, levels: readonly Level[]): number =>
  levels.reduce((sum, level) => sum + taken[level], 0);

function seatingWith(capacity: Capacity, beds: BedDemand, taken: Taken): Seating {
  const takenOf = (levels: readonly Level[]): number =>
    sumOf(taken.L, levels) + sumOf(taken.P, levels);

  const refusal = (level: Level, sex: Sex): SeatRefusal | null => {
    const all = takenOf(LEVELS);
    if (capacity.siteFree <= all) return { limit: 'site', places: capacity.siteFree, taken: all };
    const places = capacity.seatsFree[level];
    const ofLevel = takenOf([level]);
    if (places <= ofLevel) return { limit: 'class_seats', level, places, taken: ofLevel };
    if (beds.room(level, sex) > 0) return null;
    const set = beds.tightest(level, sex);
    const ofSet = sumOf(taken[sex], set.levels);
    const open = set.beds - (set.wanted - ofSet);
    return { limit: 'beds', sex, levels: set.levels, places: open, taken: ofSet };
  };
  const move = (level: Level, sex: Sex, by: 1 | -1): void => {
    taken[sex][level] += by;
    beds.add(level, sex, by);
  };
  return {
    refusal,
    tryAdd: (level, sex) => {
      const refused = refusal(level, sex);
      if (refused !== null) return err(refused);
      move(level, sex, 1);
      return ok(null);
    },
    remove: (level, sex) => {
      if (taken[sex][level] < 1) throw new RangeError(`Nobody seated of ${level} ${sex}`);
      move(level, sex, -1);
    },
    clone: () => seatingWith(capacity, beds.clone(), { L: { ...taken.L }, P: { ...taken.P } }),
  };
}

/** An empty seating of what is free. Each call costs the same however many people are seated. */
export function createSeating(capacity: Capacity): Seating {
  const none = (): Record<Level, number> => ({ SD: 0, SMP: 0, SMA: 0 });
  const beds = createBedDemand(capacity.beds, capacity.floating);
  return seatingWith(capacity, beds, { L: none(), P: none() });
}
