import type { Gate, Level, Sex } from '../../vocabulary.ts';
import { gateValue, isDone } from '../gates/gate-need.ts';
import { missingBefore } from '../gates/missing-gates.ts';
import { bedsOf, ceilingOf, seatsOf, type SiteCapacity } from '../capacity/site-capacity.ts';
import type { Shortage } from '../seating/site-seating.ts';
import type { OrderPolicy } from './policy.ts';
import type { RunCandidate } from './run-input.ts';

/** Why a candidate is where the run puts them. Everyone has at least one. */
export type OutcomeReason =
  /** A seat, a bed and a place under the ceiling were there in their turn. */
  | { readonly code: 'fits' }
  | { readonly code: 'no-seat'; readonly level: Level; readonly seats: number }
  | { readonly code: 'no-bed'; readonly level: Level; readonly sex: Sex; readonly beds: number }
  | { readonly code: 'site-full'; readonly ceiling: number }
  /** Behind the last of the reserve list. */
  | { readonly code: 'reserve-full'; readonly level: Level; readonly reserve: number }
  | { readonly code: 'desil-not-admitted'; readonly desil: number }
  | { readonly code: 'desil-not-recorded' }
  | { readonly code: 'gate-open' | 'gate-failed' | 'gate-deferred'; readonly gate: Gate }
  | { readonly code: 'closed'; readonly reason: string }
  | { readonly code: 'designated' }
  | { readonly code: 'arrived' };

/** All that can be said of one candidate, the leading reason first. */
export type Reasons = readonly [OutcomeReason, ...OutcomeReason[]];

/** The shortage a person met, with the number of the limit. */
export function shortageReason(
  shortage: Shortage,
  of: { readonly level: Level; readonly sex: Sex },
  capacity: SiteCapacity,
): OutcomeReason {
  const { level, sex } = of;
  switch (shortage) {
    case 'class-seats':
      return { code: 'no-seat', level, seats: seatsOf(capacity, level) };
    case 'beds':
      return { code: 'no-bed', level, sex, beds: bedsOf(capacity, sex, level) };
    case 'site-ceiling':
      return { code: 'site-full', ceiling: ceilingOf(capacity) };
  }
}

function desilReason(of: RunCandidate, policy: OrderPolicy): OutcomeReason[] {
  const { desils, notRecorded } = policy.admits;
  if (of.desil === null) return notRecorded ? [] : [{ code: 'desil-not-recorded' }];
  return desils.includes(of.desil) ? [] : [{ code: 'desil-not-admitted', desil: of.desil }];
}

/** Already done with, whatever the gates say. */
function standingReason({ standing }: RunCandidate): OutcomeReason | null {
  switch (standing.kind) {
    case 'open':
      return null;
    case 'closed':
      return { code: 'closed', reason: standing.reason };
    case 'designated':
      return { code: 'designated' };
    case 'arrived':
      return { code: 'arrived' };
  }
}

/**
 * Why a candidate is not ordered, the weightiest first; empty for one who is. A missing fact is a
 * reason in words, never a silent drop and never a zero.
 */
export function exclusionReasons(of: RunCandidate, policy: OrderPolicy): OutcomeReason[] {
  const standing = standingReason(of);
  if (standing !== null) return [standing];
  const gates = missingBefore('order', of.gates, policy.gates).map(
    ({ gate, value }): OutcomeReason => ({ code: `gate-${value}`, gate }),
  );
  return [...desilReason(of, policy), ...gates];
}

/** Whether a candidate is ordered; the quick form of `exclusionReasons` for the many who are. */
export const isOrdered = (
  of: RunCandidate,
  policy: OrderPolicy,
  needed: readonly Gate[],
): boolean =>
  of.standing.kind === 'open' &&
  (of.desil === null ? policy.admits.notRecorded : policy.admits.desils.includes(of.desil)) &&
  needed.every((gate) => isDone(gateValue(of.gates, gate)));
