import { GATES, type Level, type Sex } from '../../vocabulary.ts';
import { SiteSeating, type Shortage } from '../seating/site-seating.ts';
import { isOrdered } from './outcome-reason.ts';
import type { RunCandidate, RunInput } from './run-input.ts';
import { orderKeyMaker } from './school-order.ts';
import { compareText } from './text-order.ts';
import { contestedMembers, type UndecidedTie } from './ties.ts';

/** A candidate in the order, with what happened in their turn: null is a place. */
export interface OrderedCandidate {
  readonly candidate: RunCandidate;
  readonly orderKey: string;
  readonly tieGroup: number | null;
  readonly shortage: Shortage | null;
}

export interface Walk {
  /** One order for the whole site: levels share beds and the ceiling. */
  readonly ordered: readonly OrderedCandidate[];
  readonly excluded: readonly RunCandidate[];
  readonly tieGroups: number;
  readonly undecided: readonly UndecidedTie[];
}

/** In the making: the walk writes down what happened in each turn. */
interface Turn {
  readonly candidate: RunCandidate;
  readonly orderKey: string;
  tieGroup: number | null;
  shortage: Shortage | null;
}

/** By key; equals by code, which lists them but decides nothing (see `contestedMembers`). */
const byKeyThenCode = (a: Turn, b: Turn): number =>
  compareText(a.orderKey, b.orderKey) || compareText(a.candidate.code, b.candidate.code);

/** Seats people in turn. Beds once used up for a kind of people stay so: no need to look again. */
class Turns {
  readonly seating: SiteSeating;
  readonly #withoutBed = new Set<`${Level}${Sex}`>();

  constructor(seating: SiteSeating) {
    this.seating = seating;
  }

  next(candidate: RunCandidate): Shortage | null {
    const kind = `${candidate.level}${candidate.sex}` as const;
    if (this.#withoutBed.has(kind)) return this.seating.usedUp(candidate.level) ?? 'beds';
    const shortage = this.seating.take(candidate);
    if (shortage === 'beds') this.#withoutBed.add(kind);
    return shortage;
  }
}

function undecidedOf(
  group: number,
  members: readonly OrderedCandidate[],
  before: SiteSeating,
): UndecidedTie | null {
  const admitted = new Set(
    members.filter(({ shortage }) => shortage === null).map(({ candidate }) => candidate.code),
  );
  if (admitted.size === members.length) return null;
  const contested = contestedMembers(
    members.map(({ candidate }) => candidate),
    admitted,
    before,
  );
  if (contested.length === 0) return null;
  return {
    group,
    cut: 'places',
    levels: [...new Set(contested.map(({ level }) => level))],
    codes: contested.map(({ code }) => code),
    places: contested.filter(({ code }) => admitted.has(code)).length,
  };
}

/** The end of the run of equal keys that begins at `from`. */
function endOfEquals(sorted: readonly Turn[], from: number): number {
  let end = from + 1;
  while (sorted[end]?.orderKey === sorted[from]?.orderKey && end < sorted.length) end += 1;
  return end;
}

/**
 * Goes down the order and gives each candidate a place if everyone placed before can keep theirs:
 * the priority-best seating (peers 4.5). Level, bed of the sex and site ceiling are all asked.
 */
export function walkOrder(input: RunInput): Walk {
  const { policy, candidates } = input;
  const needed = GATES.filter((gate) => policy.gates[gate] === 'before_order');
  const key = orderKeyMaker(policy);
  const excluded: RunCandidate[] = [];
  const ordered: Turn[] = [];
  for (const candidate of candidates) {
    if (!isOrdered(candidate, policy, needed)) excluded.push(candidate);
    else ordered.push({ candidate, orderKey: key(candidate), tieGroup: null, shortage: null });
  }
  ordered.sort(byKeyThenCode);
  const turns = new Turns(SiteSeating.of(input.capacity, input.held));
  const undecided: UndecidedTie[] = [];
  let tieGroups = 0;
  for (let from = 0, end = 0; from < ordered.length; from = end) {
    end = endOfEquals(ordered, from);
    if (end - from === 1) {
      const alone = ordered[from];
      if (alone) alone.shortage = turns.next(alone.candidate);
      continue;
    }
    tieGroups += 1;
    const equals = ordered.slice(from, end);
    const before = turns.seating.clone();
    for (const one of equals) {
      one.tieGroup = tieGroups;
      one.shortage = turns.next(one.candidate);
    }
    const tie = undecidedOf(tieGroups, equals, before);
    if (tie !== null) undecided.push(tie);
  }
  return { ordered, excluded, tieGroups, undecided };
}
