import { LEVELS, SEXES, type Level, type Sex } from '../../vocabulary.ts';
import {
  ceilingOf,
  heldBy,
  seatsOf,
  type BedGroup,
  type HeldPlaces,
  type SiteCapacity,
} from '../capacity/site-capacity.ts';
import { Matching } from './matching.ts';

/** What a person needs: one seat of the level, one bed of the sex, one place under the ceiling. */
export interface Need {
  readonly sex: Sex;
  readonly level: Level;
}

/** Which resource has nothing left for a person. */
export type Shortage = 'class-seats' | 'site-ceiling' | 'beds';

/** Kinds of people for the beds: each sex and level, then each level whatever the sex. */
const kindOf = (sex: Sex, level: Level): number =>
  SEXES.indexOf(sex) * LEVELS.length + LEVELS.indexOf(level);
const eitherSex = (level: Level): number => SEXES.length * LEVELS.length + LEVELS.indexOf(level);

/** Beds that a permit adds stand in no room yet: they are open to all levels. */
function bedGroups(capacity: SiteCapacity): BedGroup[] {
  const extra = SEXES.map((sex) => ({ sex, levels: LEVELS, beds: capacity.permits.beds[sex] }));
  return [...capacity.beds, ...extra].toSorted((a, b) => a.levels.length - b.levels.length);
}

const sameLevels = (a: readonly Level[], b: readonly Level[]): boolean =>
  a.length === b.length && a.every((level) => b.includes(level));

/** Takes up to `count` beds out of the groups that fit; says how many were not to be had. */
function takeBeds(free: number[], count: number, fits: (group: number) => boolean): number {
  let rest = count;
  for (const [i, beds] of free.entries()) {
    if (!fits(i)) continue;
    const taken = Math.min(rest, beds);
    free[i] = beds - taken;
    rest -= taken;
  }
  return rest;
}

/** The beds nobody lies in. Whoever exceeds the beds of a group lies in another of that sex. */
function freeBeds(groups: readonly BedGroup[], held: readonly HeldPlaces[]): number[] {
  const free = groups.map(({ beds }) => Math.max(0, beds));
  const over = held.flatMap(({ sex, bedLevels, count }) => {
    if (bedLevels === null) return [];
    const own = groups.map((group) => group.sex === sex && sameLevels(group.levels, bedLevels));
    return [{ sex, rest: takeBeds(free, count, (i) => own[i] === true) }];
  });
  for (const { sex, rest } of over) takeBeds(free, rest, (i) => groups[i]?.sex === sex);
  return free;
}

function openBeds(groups: readonly BedGroup[]): number[][] {
  const open = (fits: (group: BedGroup) => boolean): number[] =>
    groups.flatMap((group, i) => (fits(group) ? [i] : []));
  return [
    ...SEXES.flatMap((sex) =>
      LEVELS.map((level) => open((group) => group.sex === sex && group.levels.includes(level))),
    ),
    ...LEVELS.map((level) => open((group) => group.levels.includes(level))),
    // Held people whose bed follows but for whose level no room has one: any bed of their sex.
    ...SEXES.map((sex) => open((group) => group.sex === sex)),
  ];
}
const anyBedOf = (sex: Sex): number => (SEXES.length + 1) * LEVELS.length + SEXES.indexOf(sex);

/**
 * Who can still be seated at a site. A person is seated if everybody seated before can stay seated;
 * beds within the site are assigned later, so an earlier person may get another fitting bed but
 * never loses the place. Built with those who hold a place already: also where they exceed a limit,
 * for what is true is true, and then nobody further fits.
 */
export class SiteSeating {
  readonly #beds: Matching;
  readonly #seats: Record<Level, number>;
  #ceiling: number;

  private constructor(beds: Matching, seats: Record<Level, number>, ceiling: number) {
    this.#beds = beds;
    this.#seats = seats;
    this.#ceiling = ceiling;
  }

  static of(capacity: SiteCapacity, held: readonly HeldPlaces[]): SiteSeating {
    const groups = bedGroups(capacity);
    const beds = new Matching(openBeds(groups), freeBeds(groups, held));
    for (const { sex, level, count, bedLevels } of held)
      for (let i = 0; bedLevels === null && i < count; i += 1)
        if (!beds.take(kindOf(sex, level))) beds.take(anyBedOf(sex));
    const left = (level: Level): number => seatsOf(capacity, level) - heldBy(held, { level });
    const seats = { SD: left('SD'), SMP: left('SMP'), SMA: left('SMA') };
    return new SiteSeating(beds, seats, ceilingOf(capacity) - heldBy(held));
  }

  clone(): SiteSeating {
    return new SiteSeating(this.#beds.clone(), { ...this.#seats }, this.#ceiling);
  }

  /** Seats left in the classes of a level; below 0 where it is exceeded. */
  seatsLeft(level: Level): number {
    return this.#seats[level];
  }

  /** Places left under the ceiling; below 0 where it is exceeded. */
  ceilingLeft(): number {
    return this.#ceiling;
  }

  /** Whether the classes of a level or the ceiling have nothing left, beds apart. */
  usedUp(level: Level): Exclude<Shortage, 'beds'> | null {
    if (this.#seats[level] <= 0) return 'class-seats';
    return this.#ceiling <= 0 ? 'site-ceiling' : null;
  }

  /** The resource that has nothing left for this person, or null where all three have. */
  shortage(need: Need): Shortage | null {
    return (
      this.usedUp(need.level) ?? (this.#beds.fits(kindOf(need.sex, need.level)) ? null : 'beds')
    );
  }

  /** Seats one person, or says which resource has nothing left. */
  take(need: Need): Shortage | null {
    const shortage = this.usedUp(need.level);
    if (shortage !== null) return shortage;
    if (!this.#beds.take(kindOf(need.sex, need.level))) return 'beds';
    this.#seats[need.level] -= 1;
    this.#ceiling -= 1;
    return null;
  }

  /** Beds left for a level in rooms open to it, of one sex or of both. */
  bedsLeft(level: Level, sex: Sex | null, most: number): number {
    return this.#beds.room(sex === null ? eitherSex(level) : kindOf(sex, level), most);
  }

  /**
   * The most people who could be seated together, of one sex or of both, in any mix of levels.
   * Levels share beds and the ceiling, so this is less than the sum of the levels' own numbers.
   */
  mostPeople(sex: Sex | null): number {
    const trial = this.#beds.clone();
    let people = 0;
    for (const level of LEVELS) {
      const kind = sex === null ? eitherSex(level) : kindOf(sex, level);
      for (let seats = this.#seats[level]; seats > 0 && trial.take(kind); seats -= 1) people += 1;
    }
    return Math.max(0, Math.min(people, this.#ceiling));
  }
}
