import { gateMarks } from '../gates/gate-marks.ts';
import type { GateAnswers } from '../gates/gate-need.ts';
import type { HeldPlaces, SiteCapacity } from '../capacity/site-capacity.ts';
import { canonicalJson, sha256Hex } from '../journal/chain.ts';
import type { Level, LocalDate, Sex } from '../../vocabulary.ts';
import type { OrderPolicy } from './policy.ts';
import type { OrderFacts } from './school-order.ts';
import { compareText } from './text-order.ts';

/** Where a candidacy stands apart from its gates. Only `open` ones are ordered. */
export type Standing =
  | { readonly kind: 'open' }
  /** Named in a signed decree; already among the held places or called. */
  | { readonly kind: 'designated' }
  | { readonly kind: 'arrived' }
  | { readonly kind: 'closed'; readonly reason: string };

/** A candidate as a run sees it: code and key values, never name, NIK, KK number or address. */
export interface RunCandidate extends OrderFacts {
  readonly level: Level;
  readonly sex: Sex;
  readonly gates: GateAnswers;
  readonly standing: Standing;
}

/** Everything a run depends on. Equal inputs give equal results, on any PC and in any year. */
export interface RunInput {
  readonly intakeCode: string;
  readonly asOf: LocalDate;
  readonly policy: OrderPolicy;
  readonly capacity: SiteCapacity;
  readonly held: readonly HeldPlaces[];
  readonly candidates: readonly RunCandidate[];
}

/**
 * Writes the line of a candidate: fixed positions instead of names, one letter a gate, so that a
 * snapshot of 100,000 stays small. What many share is looked at once.
 */
function rowWriter(): (one: RunCandidate) => string {
  const marks = new Map<RunCandidate['gates'], string>();
  const sorted = new Map<RunCandidate['vulnerabilities'], RunCandidate['vulnerabilities']>();
  const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  return (one) => {
    const { gates, vulnerabilities, standing } = one;
    return JSON.stringify([
      one.code,
      one.level,
      one.sex,
      one.desil,
      one.schoolStatus,
      remembered(sorted, vulnerabilities, () => vulnerabilities.toSorted()),
      one.recommendation,
      one.birthDate,
      one.drawNumber,
      standing.kind,
      standing.kind === 'closed' ? standing.reason : null,
      remembered(marks, gates, () => gateMarks(gates)),
    ]);
  };
}

/** By code. Rows mostly come in that order already, and then nothing has to be sorted. */
function inCodeOrder(candidates: readonly RunCandidate[]): readonly RunCandidate[] {
  const inOrder = candidates.every(
    (one, i) => i === 0 || compareText(candidates[i - 1]?.code ?? '', one.code) <= 0,
  );
  return inOrder ? candidates : candidates.toSorted((a, b) => compareText(a.code, b.code));
}

const sortedSeats = ({ classSeats }: SiteCapacity): SiteCapacity['classSeats'] => ({
  SD: classSeats.SD.toSorted((a, b) => a - b),
  SMP: classSeats.SMP.toSorted((a, b) => a - b),
  SMA: classSeats.SMA.toSorted((a, b) => a - b),
});

/**
 * The input as one text that is the same whatever order rows came in: a first line with intake,
 * day, policy, capacity and held places, then one line a candidate by code.
 */
export function canonicalRunInput(input: RunInput): string {
  const { intakeCode, asOf, policy, capacity, held, candidates } = input;
  const beds = capacity.beds.map(canonicalJson).toSorted(compareText);
  const head = canonicalJson({
    intakeCode,
    asOf,
    policy,
    capacity: { ...capacity, classSeats: sortedSeats(capacity), beds },
    held: held.map(canonicalJson).toSorted(compareText),
  });
  const row = rowWriter();
  const lines = [head];
  for (const one of inCodeOrder(candidates)) lines.push(row(one));
  return lines.join('\n');
}

/**
 * SHA-256 of the canonical input, hex: two runs of equal hash must give equal lists. `sha256` may be
 * the machine's own, which takes 10 ms where the portable one takes 140 for 100,000 candidates.
 */
export const runInputHash = (
  input: RunInput,
  sha256: (text: string) => string = sha256Hex,
): string => sha256(canonicalRunInput(input));
