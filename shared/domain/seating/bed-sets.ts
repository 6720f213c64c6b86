import { LEVELS, SEXES, type Level, type Sex } from '../../vocabulary.ts';

/** Beds that are alike: rooms of one sex open to the same levels. `free` counts beds nobody holds. */
export interface BedKind {
  readonly sex: Sex;
  readonly levels: readonly Level[];
  readonly free: number;
}

/** How many people of one level and sex. */
export interface GroupCount {
  readonly level: Level;
  readonly sex: Sex;
  readonly count: number;
}

/** A set of levels, the beds of one sex open to at least one of them, and who needs one of these. */
export interface BedSet {
  readonly sex: Sex;
  readonly levels: readonly Level[];
  readonly beds: number;
  readonly wanted: number;
}

const BIT: Readonly<Record<Level, number>> = { SD: 1, SMP: 2, SMA: 4 };
const SETS = [1, 2, 4, 3, 5, 6, 7] as const;
const bits = (levels: readonly Level[]): number =>
  levels.reduce((all, level) => all | BIT[level], 0);

/** Every set of levels, small ones first: where two are equally tight, the plainer one is named. */
export const LEVEL_SETS: readonly (readonly Level[])[] = SETS.map((set) =>
  LEVELS.filter((level) => (set & BIT[level]) !== 0),
);

/** Counts of one sex by set of levels, at the set's bits. */
interface OneSex {
  readonly beds: number[];
  readonly wanted: number[];
}

/**
 * Whether everybody who needs a bed can have one, kept up to date while people come and go. By
 * Hall's theorem a matching of people to beds exists exactly where no set of levels wants more beds
 * than are open to it; with three levels that is seven sums a sex, and the tight set is the reason.
 *
 * Where people who are there already want more beds than there are (a room was closed), nobody is
 * sent away: someone more fits where the number of people without a bed does not grow.
 */
export interface BedDemand {
  /** How many more people of this level and sex can have a bed; below 1 means nobody. */
  readonly room: (level: Level, sex: Sex) => number;
  /** The set of levels that leaves the least room for this level and sex. */
  readonly tightest: (level: Level, sex: Sex) => BedSet;
  /** Beds left in a set of levels after those who need one; the empty set has 0. */
  readonly left: (levels: readonly Level[], sex: Sex) => number;
  /** People of this sex who cannot all have a bed, however they are placed. */
  readonly over: (sex: Sex) => number;
  readonly add: (level: Level, sex: Sex, count: number) => void;
  readonly clone: () => BedDemand;
}

function sums(kinds: readonly BedKind[], sex: Sex): number[] {
  const beds = Array.from({ length: 8 }, () => 0);
  for (const kind of kinds) {
    if (kind.sex !== sex) continue;
    const open = bits(kind.levels);
    for (const set of SETS)
      if ((set & open) !== 0) beds[set] = (beds[set] ?? 0) + Math.max(0, kind.free);
  }
  return beds;
}

function demandOver(sexes: Readonly<Record<Sex, OneSex>>): BedDemand {
  const leftAt = (of: OneSex, set: number): number => (of.beds[set] ?? 0) - (of.wanted[set] ?? 0);
  const over = (sex: Sex): number => {
    let most = 0;
    for (const set of SETS) most = Math.max(most, -leftAt(sexes[sex], set));
    return most;
  };
  const tightestSet = (level: Level, sex: Sex): number => {
    let tightest = 7;
    let least = Infinity;
    for (const set of SETS) {
      const left = leftAt(sexes[sex], set);
      if ((set & BIT[level]) === 0 || left >= least) continue;
      least = left;
      tightest = set;
    }
    return tightest;
  };
  return {
    over,
    room: (level, sex) => leftAt(sexes[sex], tightestSet(level, sex)) + over(sex),
    tightest: (level, sex) => {
      const set = tightestSet(level, sex);
      return {
        sex,
        levels: LEVELS.filter((one) => (set & BIT[one]) !== 0),
        beds: sexes[sex].beds[set] ?? 0,
        wanted: sexes[sex].wanted[set] ?? 0,
      };
    },
    left: (levels, sex) => leftAt(sexes[sex], bits(levels)),
    add: (level, sex, count) => {
      const { wanted } = sexes[sex];
      for (const set of SETS)
        if ((set & BIT[level]) !== 0) wanted[set] = (wanted[set] ?? 0) + count;
    },
    clone: () =>
      demandOver({
        L: { beds: sexes.L.beds, wanted: [...sexes.L.wanted] },
        P: { beds: sexes.P.beds, wanted: [...sexes.P.wanted] },
      }),
  };
}

/** Opens the count with the free beds and with those who need one already. */
export function createBedDemand(
  kinds: readonly BedKind[],
  waiting: readonly GroupCount[],
): BedDemand {
  const empty = (sex: Sex): OneSex => ({
    beds: sums(kinds, sex),
    wanted: Array.from({ length: 8 }, () => 0),
  });
  const demand = demandOver({ L: empty('L'), P: empty('P') });
  for (const { level, sex, count } of waiting) demand.add(level, sex, count);
  return demand;
}

/** Every level with every sex. */
export const GROUPS: readonly { readonly level: Level; readonly sex: Sex }[] = LEVELS.flatMap(
  (level) => SEXES.map((sex) => ({ level, sex })),
);
