import { LEVELS, type Level } from '../../vocabulary.ts';
import type { Shortage } from '../seating/site-seating.ts';
import { keyValues, type KeyValue } from './explain.ts';
import { exclusionReasons, shortageReason, type OutcomeReason } from './outcome-reason.ts';
import { activeKeys } from './policy.ts';
import { walkOrder, type OrderedCandidate } from './place-walk.ts';
import type { RunCandidate, RunInput } from './run-input.ts';
import { orderKeyMaker } from './school-order.ts';
import { compareText } from './text-order.ts';
import type { UndecidedTie } from './ties.ts';

export type Outcome = 'admitted' | 'reserve' | 'left_out';

/** What the run says of one candidate. Codes and values only, never a name. */
export interface RunPlace {
  readonly code: string;
  readonly level: Level;
  readonly outcome: Outcome;
  /** Place in the level's list from 1: the ordered by rank, then who was not ordered, by code. */
  readonly position: number;
  /** Rank in the level among the ordered; null for who was not ordered. */
  readonly rank: number | null;
  /** Cadangan 1, 2, … of the level. */
  readonly reserveNo: number | null;
  /** The leading reason first. */
  readonly reasons: readonly [OutcomeReason, ...OutcomeReason[]];
  readonly keys: readonly KeyValue[];
  /** The key as sortable text; equal text is a tie. */
  readonly orderKey: string;
  /** Number of the group of equals, null for who is alone. */
  readonly tieGroup: number | null;
  /** The code alone put this candidate before or behind the cut; only a draw may decide. */
  readonly undecided: boolean;
}

/** Numbers of one level or of the run; the first three add up to the fourth. */
export interface RunCounts {
  readonly admitted: number;
  readonly reserve: number;
  readonly leftOut: number;
  readonly all: number;
  /** How many stood in the order at all. */
  readonly ordered: number;
}

export interface LevelResult extends RunCounts {
  readonly level: Level;
  /** What the first who got no place met; null where everyone ordered got one. */
  readonly binding: Shortage | null;
}

export interface RunResult {
  /** By level in school order, then by position. */
  readonly places: readonly RunPlace[];
  readonly levels: readonly LevelResult[];
  readonly total: RunCounts;
  /** Groups of equals in the order, decided or not. */
  readonly tieGroups: number;
  /** Equals between whom a cut falls. A run with any is not a proposal yet: draw first. */
  readonly undecided: readonly UndecidedTie[];
}

const FITS: OutcomeReason = { code: 'fits' };

/** A place in the making: whether it is undecided is known when all of the run are. */
type Placed = Omit<RunPlace, 'undecided'> & { undecided: boolean };

interface Decided {
  readonly outcome: Outcome;
  readonly reserveNo: number | null;
  readonly reasons: RunPlace['reasons'];
}
const ADMITTED: Decided = { outcome: 'admitted', reserveNo: null, reasons: [FITS] };

function orderedPlaces(
  input: RunInput,
  level: Level,
  ordered: readonly OrderedCandidate[],
): Placed[] {
  const reserve = input.policy.reserve[level];
  const keys = activeKeys(input.policy);
  const full: OutcomeReason = { code: 'reserve-full', level, reserve };
  let waiting = 0;
  const decide = ({ candidate, shortage }: OrderedCandidate): Decided => {
    if (shortage === null) return ADMITTED;
    const why = shortageReason(shortage, candidate, input.capacity);
    waiting += 1;
    return waiting <= reserve
      ? { outcome: 'reserve', reserveNo: waiting, reasons: [why] }
      : { outcome: 'left_out', reserveNo: null, reasons: [why, full] };
  };
  return ordered.map((one, i) => {
    const { outcome, reserveNo, reasons } = decide(one);
    return {
      code: one.candidate.code,
      level,
      outcome,
      position: i + 1,
      rank: i + 1,
      reserveNo,
      reasons,
      keys: keyValues(one.candidate, input.policy, keys),
      orderKey: one.orderKey,
      tieGroup: one.tieGroup,
      undecided: false,
    };
  });
}

function excludedPlaces(
  input: RunInput,
  excluded: readonly RunCandidate[],
  after: number,
  orderKey: (candidate: RunCandidate) => string,
): Placed[] {
  return excluded
    .toSorted((a, b) => compareText(a.code, b.code))
    .map((candidate, i) => {
      const [first = FITS, ...others] = exclusionReasons(candidate, input.policy);
      return {
        code: candidate.code,
        level: candidate.level,
        outcome: 'left_out',
        position: after + i + 1,
        rank: null,
        reserveNo: null,
        reasons: [first, ...others],
        keys: keyValues(candidate, input.policy),
        orderKey: orderKey(candidate),
        tieGroup: null,
        undecided: false,
      };
    });
}

/** Equals of one level between whom the end of the reserve list falls. */
function reserveTies(level: Level, places: readonly Placed[]): UndecidedTie[] {
  const waiting = places.filter(
    ({ outcome, tieGroup }) => outcome !== 'admitted' && tieGroup !== null,
  );
  const last = waiting.findLast(({ outcome }) => outcome === 'reserve');
  const equals = waiting.filter(({ tieGroup }) => tieGroup === last?.tieGroup);
  const group = last?.tieGroup ?? null;
  if (group === null || equals.every(({ outcome }) => outcome === 'reserve')) return [];
  return [
    {
      group,
      cut: 'reserve',
      levels: [level],
      codes: equals.map(({ code }) => code),
      places: equals.filter(({ outcome }) => outcome === 'reserve').length,
    },
  ];
}

function countsOf(places: readonly Placed[]): RunCounts {
  const of = (outcome: Outcome): number => places.filter((one) => one.outcome === outcome).length;
  return {
    admitted: of('admitted'),
    reserve: of('reserve'),
    leftOut: of('left_out'),
    all: places.length,
    ordered: places.filter(({ rank }) => rank !== null).length,
  };
}

/**
 * A run: the order of the policy, the places, the reserve and everyone left out with the reason.
 * Ranked and left out together are all candidates given. Pure and deterministic: same input, same
 * result, whatever order the candidates come in. Equals are listed by code and reported where a
 * cut falls between them. Takes well under a second for 100,000 candidates.
 */
export function runOrder(input: RunInput): RunResult {
  const walk = walkOrder(input);
  const key = orderKeyMaker(input.policy);
  const undecided = [...walk.undecided];
  const placed: Placed[] = [];
  const levels = LEVELS.map((level): LevelResult => {
    const ordered = walk.ordered.filter(({ candidate }) => candidate.level === level);
    const excluded = walk.excluded.filter((candidate) => candidate.level === level);
    const inOrder = orderedPlaces(input, level, ordered);
    const places = [...inOrder, ...excludedPlaces(input, excluded, inOrder.length, key)];
    undecided.push(...reserveTies(level, inOrder));
    for (const place of places) placed.push(place);
    const binding = ordered.find(({ shortage }) => shortage !== null)?.shortage ?? null;
    return { level, ...countsOf(places), binding };
  });
  const open = new Set(undecided.flatMap(({ codes }) => codes));
  for (const place of placed) place.undecided = open.has(place.code);
  return {
    places: placed,
    levels,
    total: countsOf(placed),
    tieGroups: walk.tieGroups,
    undecided,
  };
}
