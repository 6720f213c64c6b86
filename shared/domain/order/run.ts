import { LEVELS, type Level } from '../../vocabulary.ts';
import type { Shortage } from '../seating/site-seating.ts';
import {
  exclusionReasons,
  type OutcomeReason,
  type Reasons,
  shortageReason,
} from './outcome-reason.ts';
import { walkOrder, type OrderedCandidate } from './place-walk.ts';
import type { RunCandidate, RunInput } from './run-input.ts';
import { compareText } from './text-order.ts';
import type { UndecidedTie } from './ties.ts';

export type Outcome = 'admitted' | 'reserve' | 'left_out';

/** What the run says of one candidate. Codes and values only, never a name. */
export interface RunPlace {
  readonly code: string;
  /** The facts that were looked at: `keyValues` says them as people read them. */
  readonly candidate: RunCandidate;
  readonly level: Level;
  readonly outcome: Outcome;
  /** Place in the level's list from 1: the ordered by rank, then who was not ordered, by code. */
  readonly position: number;
  /** Rank in the level among the ordered; null for who was not ordered. */
  readonly rank: number | null;
  /** Cadangan 1, 2, … of the level. */
  readonly reserveNo: number | null;
  /** The leading reason first. Equal reasons of a run are one object. */
  readonly reasons: Reasons;
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
  readonly reasons: Reasons;
}
const ADMITTED: Decided = { outcome: 'admitted', reserveNo: null, reasons: [FITS] };

/** Makes what is asked for by name once; 100,000 people share a few dozen answers. */
function shared<Name, Value>(): (name: Name, make: () => Value) => Value {
  const made = new Map<Name, Value>();
  return (name, make) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make();
    made.set(name, value);
    return value;
  };
}

function orderedPlaces(
  input: RunInput,
  level: Level,
  ordered: readonly OrderedCandidate[],
): Placed[] {
  const reserve = input.policy.reserve[level];
  const full: OutcomeReason = { code: 'reserve-full', level, reserve };
  const waitingFor = shared<string, Reasons>();
  const leftOutFor = shared<string, Reasons>();
  let waiting = 0;
  const decide = ({ candidate, shortage }: OrderedCandidate): Decided => {
    if (shortage === null) return ADMITTED;
    const name = `${shortage}${candidate.sex}`;
    const why = () => shortageReason(shortage, candidate, input.capacity);
    waiting += 1;
    return waiting <= reserve
      ? { outcome: 'reserve', reserveNo: waiting, reasons: waitingFor(name, () => [why()]) }
      : { outcome: 'left_out', reserveNo: null, reasons: leftOutFor(name, () => [why(), full]) };
  };
  return ordered.map((one, i) => {
    const { outcome, reserveNo, reasons } = decide(one);
    return {
      code: one.candidate.code,
      candidate: one.candidate,
      level,
      outcome,
      position: i + 1,
      rank: i + 1,
      reserveNo,
      reasons,
      tieGroup: one.tieGroup,
      undecided: false,
    };
  });
}

/** Why candidates are not ordered, one object for all of the same standing, desil and gates. */
function exclusionReader(input: RunInput): (candidate: RunCandidate) => Reasons {
  const byGates = shared<RunCandidate['gates'], ReturnType<typeof shared<string, Reasons>>>();
  return (candidate) => {
    const { standing, desil, gates } = candidate;
    const name = `${standing.kind}${standing.kind === 'closed' ? standing.reason : ''}/${desil}`;
    return byGates(gates, () => shared<string, Reasons>())(name, () => {
      const [first = FITS, ...others] = exclusionReasons(candidate, input.policy);
      return [first, ...others];
    });
  };
}

function excludedPlaces(
  excluded: readonly RunCandidate[],
  after: number,
  reasonsOf: (candidate: RunCandidate) => Reasons,
): Placed[] {
  return excluded
    .toSorted((a, b) => compareText(a.code, b.code))
    .map((candidate, i) => ({
      code: candidate.code,
      candidate,
      level: candidate.level,
      outcome: 'left_out',
      position: after + i + 1,
      rank: null,
      reserveNo: null,
      reasons: reasonsOf(candidate),
      tieGroup: null,
      undecided: false,
    }));
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
  let [admitted, reserve, leftOut, ordered] = [0, 0, 0, 0];
  for (const { outcome, rank } of places) {
    if (outcome === 'admitted') admitted += 1;
    else if (outcome === 'reserve') reserve += 1;
    else leftOut += 1;
    if (rank !== null) ordered += 1;
  }
  return { admitted, reserve, leftOut, all: places.length, ordered };
}

/** One list a level, each in the order given. */
function byLevel<T>(all: readonly T[], levelOf: (one: T) => Level): Record<Level, T[]> {
  const lists: Record<Level, T[]> = { SD: [], SMP: [], SMA: [] };
  for (const one of all) lists[levelOf(one)].push(one);
  return lists;
}

/**
 * A run: the order of the policy, the places, the reserve and everyone left out with the reason.
 * Ranked and left out together are all candidates given. Pure and deterministic: same input, same
 * result, whatever order the candidates come in. Equals are listed by code and reported where a
 * cut falls between them. Takes well under a second for 100,000 candidates.
 */
export function runOrder(input: RunInput): RunResult {
  const walk = walkOrder(input);
  const reasonsOf = exclusionReader(input);
  const undecided = [...walk.undecided];
  const placed: Placed[] = [];
  const ordered = byLevel(walk.ordered, ({ candidate }) => candidate.level);
  const excluded = byLevel(walk.excluded, ({ level }) => level);
  const levels = LEVELS.map((level): LevelResult => {
    const inOrder = orderedPlaces(input, level, ordered[level]);
    const places = [...inOrder, ...excludedPlaces(excluded[level], inOrder.length, reasonsOf)];
    undecided.push(...reserveTies(level, inOrder));
    for (const place of places) placed.push(place);
    const binding = ordered[level].find(({ shortage }) => shortage !== null)?.shortage ?? null;
    return { level, ...countsOf(places), binding };
  });
  const open = new Set(undecided.flatMap(({ codes }) => codes));
  if (open.size > 0) for (const place of placed) place.undecided = open.has(place.code);
  return {
    places: placed,
    levels,
    total: countsOf(placed),
    tieGroups: walk.tieGroups,
    undecided,
  };
}
