import { gateValue } from '../gates/gate-need.ts';
import type { GateAnswers } from '../gates/gate-need.ts';
import type { HeldPlaces, SiteCapacity } from '../capacity/site-capacity.ts';
import { canonicalJson, sha256Hex } from '../journal/chain.ts';
import { GATES, type Level, type LocalDate, type Sex } from '../../vocabulary.ts';
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

/** Fixed positions instead of names: a snapshot of 100,000 candidates stays small. */
const candidateRow = (one: RunCandidate): readonly unknown[] => [
  one.code,
  one.level,
  one.sex,
  one.desil,
  one.schoolStatus,
  one.vulnerabilities.toSorted(),
  one.recommendation,
  one.birthDate,
  one.drawNumber,
  one.standing.kind,
  one.standing.kind === 'closed' ? one.standing.reason : null,
  GATES.map((gate) => gateValue(one.gates, gate)),
];

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
  const rows = candidates
    .toSorted((a, b) => compareText(a.code, b.code))
    .map((one) => JSON.stringify(candidateRow(one)));
  return [head, ...rows].join('\n');
}

/** SHA-256 of the canonical input, hex: two runs of equal hash must give equal lists. */
export const runInputHash = (input: RunInput): string => sha256Hex(canonicalRunInput(input));
