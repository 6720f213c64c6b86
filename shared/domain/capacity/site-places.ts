import { LEVELS, SEXES, type Level, type Sex } from '../../vocabulary.ts';
import { SiteSeating, type Shortage } from '../seating/site-seating.ts';
import {
  bedsOf,
  ceilingOf,
  heldBy,
  seatsOf,
  type HeldPlaces,
  type SiteCapacity,
} from './site-capacity.ts';

/**
 * What binds a level, with the numbers of its sum. `free` may be below 0 where a limit is
 * exceeded; places never are.
 */
export type BindingLimit =
  | {
      readonly limit: 'class-seats';
      /** "6 kelas × 30, terisi 90"; `perClass` is null where classes differ in size. */
      readonly classes: number;
      readonly perClass: number | null;
      readonly permitted: number;
      readonly seats: number;
      readonly held: number;
      readonly free: number;
    }
  | {
      readonly limit: 'beds';
      /** "120 kursi, hanya 42 L + 48 P tempat tidur": all of them free ones. */
      readonly seatsFree: number;
      readonly freeL: number;
      readonly freeP: number;
      readonly free: number;
    }
  | {
      readonly limit: 'site-ceiling';
      /** "1.000 − 990 terisi". */
      readonly ceiling: number;
      readonly permitted: number;
      readonly held: number;
      readonly free: number;
    };

export interface LevelPlaces {
  readonly level: Level;
  /** Candidates ready to be ordered: the caller's count. */
  readonly ready: number;
  /** How many of one sex alone would fit. Not to be added up: both use the same seats. */
  readonly maxL: number;
  readonly maxP: number;
  /** How many would fit if only this level took in people. */
  readonly places: number;
  readonly binding: BindingLimit;
}

export interface SitePlaces {
  readonly levels: readonly LevelPlaces[];
  readonly total: {
    readonly ready: number;
    readonly maxL: number;
    readonly maxP: number;
    /** From the seating of all levels together, not the sum of the rows. */
    readonly places: number;
    /** Whether the rows do add up to the total here; else they share beds or the ceiling. */
    readonly addsUp: boolean;
    /** Free class seats and how many of them have no bed or no place under the ceiling. */
    readonly seatsFree: number;
    readonly seatsUnusable: number;
  };
  /** Daya tampung gedung, tahun ini, terisi: three numbers, three names (product.md). */
  readonly capacity: {
    readonly building: number;
    readonly thisYear: number;
    readonly held: number;
    readonly heldL: number;
    readonly heldP: number;
  };
}

const floor0 = (value: number): number => Math.max(0, value);

interface Day {
  readonly capacity: SiteCapacity;
  readonly held: readonly HeldPlaces[];
  readonly seating: SiteSeating;
}

/** The size all classes share, or null. */
const commonSize = (classes: readonly number[]): number | null =>
  classes.length > 0 && classes.every((seats) => seats === classes[0])
    ? (classes[0] ?? null)
    : null;

function bindingOf(
  day: Day,
  level: Level,
  limit: Shortage,
  freeBeds: Record<Sex, number>,
): BindingLimit {
  const { capacity, held, seating } = day;
  const seatsFree = seating.seatsLeft(level);
  switch (limit) {
    case 'class-seats':
      return {
        limit,
        classes: capacity.classSeats[level].length,
        perClass: commonSize(capacity.classSeats[level]),
        permitted: capacity.permits.seats[level],
        seats: seatsOf(capacity, level),
        held: heldBy(held, { level }),
        free: seatsFree,
      };
    case 'beds': {
      const { L: freeL, P: freeP } = freeBeds;
      return { limit, seatsFree: floor0(seatsFree), freeL, freeP, free: freeL + freeP };
    }
    case 'site-ceiling':
      return {
        limit,
        ceiling: ceilingOf(capacity),
        permitted: capacity.permits.ceiling,
        held: heldBy(held),
        free: seating.ceilingLeft(),
      };
  }
}

function levelPlaces(day: Day, level: Level, ready: number): LevelPlaces {
  const { capacity, seating } = day;
  const freeBeds = {
    L: seating.bedsLeft(level, 'L', bedsOf(capacity, 'L', level)),
    P: seating.bedsLeft(level, 'P', bedsOf(capacity, 'P', level)),
  };
  const frees: readonly (readonly [Shortage, number])[] = [
    ['class-seats', seating.seatsLeft(level)],
    ['beds', freeBeds.L + freeBeds.P],
    ['site-ceiling', seating.ceilingLeft()],
  ];
  // Of equal limits the first named binds: more of it is what the office can open itself.
  const [limit, free] = frees.reduce((least, next) => (next[1] < least[1] ? next : least));
  const most = Math.min(seating.seatsLeft(level), seating.ceilingLeft());
  return {
    level,
    ready,
    maxL: floor0(Math.min(most, freeBeds.L)),
    maxP: floor0(Math.min(most, freeBeds.P)),
    places: floor0(free),
    binding: bindingOf(day, level, limit, freeBeds),
  };
}

/**
 * Free places of a site on one day: per level min(class seats − held, beds of rooms open to the
 * level − held, site ceiling − held), with the limit that binds and its arithmetic; the total from
 * seating all levels together (product.md, Decisions). Capacity, permits and held places are those
 * of the day asked about, so July can be read from February.
 */
export function sitePlaces(
  capacity: SiteCapacity,
  held: readonly HeldPlaces[],
  ready: Readonly<Record<Level, number>>,
): SitePlaces {
  const seating = SiteSeating.of(capacity, held);
  const day = { capacity, held, seating };
  const levels = LEVELS.map((level) => levelPlaces(day, level, ready[level]));
  const add = (value: (level: Level) => number): number =>
    LEVELS.reduce((all, level) => all + value(level), 0);
  const places = seating.mostPeople(null);
  const seatsFree = add((level) => floor0(seating.seatsLeft(level)));
  const [heldL = 0, heldP = 0] = SEXES.map((sex) => heldBy(held, { sex }));
  return {
    levels,
    total: {
      ready: add((level) => ready[level]),
      maxL: seating.mostPeople('L'),
      maxP: seating.mostPeople('P'),
      places,
      addsUp: levels.reduce((all, level) => all + level.places, 0) === places,
      seatsFree,
      seatsUnusable: seatsFree - places,
    },
    capacity: {
      building: ceilingOf(capacity),
      thisYear: add((level) => seatsOf(capacity, level)),
      held: heldL + heldP,
      heldL,
      heldP,
    },
  };
}
