import { LEVELS, type Level, type Sex } from '../../vocabulary.ts';
import { createBedDemand, LEVEL_SETS } from './bed-sets.ts';
import type { Capacity } from './seating.ts';

/** One limit with what it leaves; the terms of a total add up to it. */
export type PlacesTerm =
  | { readonly limit: 'site'; readonly free: number }
  | { readonly limit: 'class_seats'; readonly level: Level; readonly free: number }
  | {
      readonly limit: 'beds';
      readonly sex: Sex;
      readonly levels: readonly Level[];
      readonly free: number;
    };

/** How many more people fit, and the limits that say so. */
export interface MostPeople {
  readonly total: number;
  readonly terms: readonly PlacesTerm[];
}

const LEVEL_SETS_AND_NONE: readonly (readonly Level[])[] = [[], ...LEVEL_SETS];
const sum = (terms: readonly PlacesTerm[]): number =>
  terms.reduce((all, { free }) => all + free, 0);

/**
 * The most people the site can still take in, whatever their sexes and levels: the greatest flow
 * from class seats through the six groups to the beds, under the ceiling. It equals its narrowest
 * cut: for each sex a set of levels that beds limit, and the seats of every level that is not in
 * both sets. There are 64 such cuts, so all are tried and the narrowest is the explanation.
 */
export function mostPeople(capacity: Capacity): MostPeople {
  const beds = createBedDemand(capacity.beds, capacity.floating);
  const bedTerm = (sex: Sex, levels: readonly Level[]): PlacesTerm => ({
    limit: 'beds',
    sex,
    levels,
    free: beds.left(levels, sex) + beds.over(sex),
  });
  const seatTerm = (level: Level): PlacesTerm => ({
    limit: 'class_seats',
    level,
    free: Math.max(0, capacity.seatsFree[level]),
  });
  let best: readonly PlacesTerm[] = [{ limit: 'site', free: Math.max(0, capacity.siteFree) }];
  for (const ofL of LEVEL_SETS_AND_NONE)
    for (const ofP of LEVEL_SETS_AND_NONE) {
      const terms = [
        ...LEVELS.filter((level) => !ofL.includes(level) || !ofP.includes(level)).map(seatTerm),
        bedTerm('L', ofL),
        bedTerm('P', ofP),
      ].filter((term) => term.limit !== 'beds' || term.levels.length > 0 || term.free > 0);
      if (sum(terms) < sum(best)) best = terms;
    }
  return { total: sum(best), terms: best };
}
