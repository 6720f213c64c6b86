import type { Level, Sex } from '../../vocabulary.ts';

/** Beds of rooms of one sex that are open to the same levels. */
export interface BedGroup {
  readonly sex: Sex;
  readonly levels: readonly Level[];
  readonly beds: number;
}

/** What dated permits add to the limits on the day in question. */
export interface Permits {
  readonly ceiling: number;
  readonly seats: Readonly<Record<Level, number>>;
  readonly beds: Readonly<Record<Sex, number>>;
}

export const NO_PERMITS: Permits = {
  ceiling: 0,
  seats: { SD: 0, SMP: 0, SMA: 0 },
  beds: { L: 0, P: 0 },
};

/** What a site offers on one day, permits apart. Three resources: ceiling, class seats, beds. */
export interface SiteCapacity {
  /** The ledger's number for the site. */
  readonly ceiling: number;
  /** Seats of every class open on the day, class by class, so that the arithmetic can be shown. */
  readonly classSeats: Readonly<Record<Level, readonly number[]>>;
  readonly beds: readonly BedGroup[];
  readonly permits: Permits;
}

/**
 * People who hold a seat of the level and a bed of their sex already (from arrival, or called).
 * `bedLevels` names the levels of the room in which their bed stands, null while the bed follows.
 */
export interface HeldPlaces {
  readonly sex: Sex;
  readonly level: Level;
  readonly count: number;
  readonly bedLevels: readonly Level[] | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Places the site may hold: the ledger and its permits. */
export const ceilingOf = (capacity: SiteCapacity): number =>
  capacity.ceiling + capacity.permits.ceiling;

/** Seats of the classes of a level and its permits. */
export const seatsOf = (capacity: SiteCapacity, level: Level): number =>
  sum(capacity.classSeats[level]) + capacity.permits.seats[level];

/** Beds of a sex and its permits: everywhere, or in rooms open to one level. */
export const bedsOf = (capacity: SiteCapacity, sex: Sex, level?: Level): number =>
  capacity.permits.beds[sex] +
  sum(
    capacity.beds
      .filter((group) => group.sex === sex && (level === undefined || group.levels.includes(level)))
      .map(({ beds }) => beds),
  );

/** How many of the held places match. */
export const heldBy = (
  held: readonly HeldPlaces[],
  where: { readonly sex?: Sex; readonly level?: Level } = {},
): number =>
  sum(
    held
      .filter(
        ({ sex, level }) =>
          (where.sex === undefined || where.sex === sex) &&
          (where.level === undefined || where.level === level),
      )
      .map(({ count }) => count),
  );
