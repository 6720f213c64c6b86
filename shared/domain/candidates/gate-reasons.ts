import type { Gate, GateValue } from '../../vocabulary.ts';

/** Under treatment for something contagious: the child waits and is never turned away for it (R3). */
export const HOLD_ONLY = 'contagious_treatment';

/** The reason codes of domain brief R3 that fit a gate, offered while one is typed. */
const OFFERED: Readonly<Partial<Record<Gate, readonly string[]>>> = {
  desil_check: ['desil_outside'],
  age_check: ['age_outside'],
  documents: ['documents_incomplete', 'data_untrue'],
  home_visit: ['home_condition', 'not_found', 'moved_away', 'outside_area', 'not_met'],
  parent_consent: ['parent_refuses', 'cares_for_parent', 'not_met'],
  child_consent: ['child_refuses', 'not_ready_to_board', 'cares_for_parent', 'not_met'],
  school_status_check: ['other_school'],
  duplicate_check: ['double_record'],
};

/** Codes to offer as the reason of an answer; the words of a person are as good. */
export function gateReasons(gate: Gate, value: GateValue): readonly string[] {
  const reasons = gate === 'health_check' ? [HOLD_ONLY] : (OFFERED[gate] ?? []);
  return reasons.filter((reason) => fitsAnswer(value, reason));
}

/** Whether a reason may stand beside an answer: what only holds can neither fail nor be excepted. */
export const fitsAnswer = (value: GateValue, reason: string): boolean =>
  reason !== HOLD_ONLY || value === 'deferred' || value === 'open' || value === 'passed';
