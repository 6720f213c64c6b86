import { GATES, type Gate } from '../../vocabulary.ts';
import { gateValue, type GateAnswers, type GateNeeds } from './gate-need.ts';
import { missingBefore, type MissingGate } from './missing-gates.ts';

/** The facts that decide which of the six stages a candidate shows. */
export interface StageFacts {
  readonly answers: GateAnswers;
  /** Reason code of the end; null while the candidacy runs. */
  readonly closedReason: string | null;
  /** Stands in a signed decree that is not revoked. */
  readonly designated: boolean;
  /** Lives at the school under this candidacy, or did. */
  readonly arrived: boolean;
}

/** A stage with the reason beneath it. */
export type StageDecision =
  | { readonly stage: 'closed'; readonly reason: 'closed'; readonly closedReason: string }
  | { readonly stage: 'arrived'; readonly reason: 'arrived' }
  | { readonly stage: 'designated'; readonly reason: 'awaits-arrival' }
  | { readonly stage: 'designated'; readonly reason: 'on-hold'; readonly next: MissingGate }
  | { readonly stage: 'ready'; readonly reason: 'gates-done' }
  | {
      readonly stage: 'verifying';
      readonly reason: 'gate-failed' | 'gate-open' | 'gate-deferred';
      readonly next: MissingGate;
    }
  | { readonly stage: 'proposed'; readonly reason: 'not-visited'; readonly next: MissingGate };

/** Gates the program answers from the list itself: they do not show that somebody took up the case. */
const ANSWERED_FROM_FACTS: ReadonlySet<Gate> = new Set([
  'desil_check',
  'age_check',
  'duplicate_check',
]);

/** Whether somebody has worked on the case, be it with a no. */
const isTouched = (answers: GateAnswers, needs: GateNeeds): boolean =>
  GATES.some(
    (gate) =>
      needs[gate] !== 'not_used' &&
      !ANSWERED_FROM_FACTS.has(gate) &&
      gateValue(answers, gate) !== 'open',
  );

/**
 * The stage of a candidate, from facts alone (product.md, Screens and words). An end outweighs all
 * else, then arrival, then the decree; before these, the gates needed before ordering decide.
 */
export function decideStage(facts: StageFacts, needs: GateNeeds): StageDecision {
  const { answers, closedReason } = facts;
  if (closedReason !== null) return { stage: 'closed', reason: 'closed', closedReason };
  if (facts.arrived) return { stage: 'arrived', reason: 'arrived' };
  if (facts.designated) {
    const next = missingBefore('arrival', answers, needs)[0];
    return next === undefined
      ? { stage: 'designated', reason: 'awaits-arrival' }
      : { stage: 'designated', reason: 'on-hold', next };
  }
  const next = missingBefore('order', answers, needs)[0];
  if (next === undefined) return { stage: 'ready', reason: 'gates-done' };
  if (!isTouched(answers, needs)) return { stage: 'proposed', reason: 'not-visited', next };
  return { stage: 'verifying', reason: `gate-${next.value}`, next };
}
