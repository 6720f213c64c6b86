import { LEVELS, type Level, type Sex } from '../../vocabulary.ts';

/** Names of standing decrees by level and sex, and how many of them have come. */
export interface ExpectedGroup {
  readonly level: Level;
  readonly sex: Sex;
  readonly expected: number;
  readonly arrived: number;
}

type BySex = Readonly<Record<Sex, number>>;

/** What the counter of the day shows: all, by sex, and by level with its sexes. */
export interface ArrivalBoard {
  readonly expected: number;
  readonly arrived: number;
  readonly came: BySex;
  readonly named: BySex;
  /** Levels that a decree names, in the order of the levels. */
  readonly levels: readonly {
    readonly level: Level;
    readonly came: BySex;
    readonly named: BySex;
  }[];
}

const sumOf = (groups: readonly ExpectedGroup[], of: 'expected' | 'arrived', sex: Sex): number =>
  groups.reduce((sum, group) => (group.sex === sex ? sum + group[of] : sum), 0);

const bySex = (groups: readonly ExpectedGroup[], of: 'expected' | 'arrived'): BySex => ({
  L: sumOf(groups, of, 'L'),
  P: sumOf(groups, of, 'P'),
});

/** Adds up who is expected and who has come; every part adds up to the whole. */
export function arrivalBoard(groups: readonly ExpectedGroup[]): ArrivalBoard {
  const named = bySex(groups, 'expected');
  const came = bySex(groups, 'arrived');
  const levels = LEVELS.map((level) => {
    const own = groups.filter((group) => group.level === level);
    return { level, came: bySex(own, 'arrived'), named: bySex(own, 'expected') };
  });
  return {
    expected: named.L + named.P,
    arrived: came.L + came.P,
    came,
    named,
    levels: levels.filter(({ named: { L, P } }) => L + P > 0),
  };
}

/** How a child stands before whoever sits at the desk. */
export const DESK_STANDINGS = ['expected', 'arrived', 'closed', 'revoked', 'not_named'] as const;
export type DeskStanding = (typeof DESK_STANDINGS)[number];

export interface DeskFacts {
  /** The candidacy has an enrolment. */
  readonly arrived: boolean;
  readonly closed: boolean;
  /** The name stands in a decree that holds, only in revoked ones, or in none. */
  readonly decree: 'signed' | 'revoked' | 'none';
}

/** One word for a child that was found; in the order in which `decideArrival` refuses. */
export function deskStanding({ arrived, closed, decree }: DeskFacts): DeskStanding {
  if (arrived) return 'arrived';
  if (decree === 'none') return 'not_named';
  if (decree === 'revoked') return 'revoked';
  return closed ? 'closed' : 'expected';
}
