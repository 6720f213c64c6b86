import type { Gate, GateNeed, GateValue, LocalDate } from '../../vocabulary.ts';

/** When an intake needs each gate; part of its policy. */
export type GateNeeds = Readonly<Record<Gate, GateNeed>>;

/**
 * The default of an intake (domain brief R3): desil, visit, both consents and the check for
 * duplicates decide who is ordered, the health result and the school status who may arrive. Missing
 * papers follow with a date: they are a task, rarely a wall.
 */
export const DEFAULT_GATE_NEEDS: GateNeeds = {
  desil_check: 'before_order',
  home_visit: 'before_order',
  parent_consent: 'before_order',
  child_consent: 'before_order',
  duplicate_check: 'before_order',
  school_status_check: 'before_arrival',
  health_check: 'before_arrival',
  documents: 'may_follow',
  age_check: 'may_follow',
};

/** How one gate of one candidate stands. */
export interface GateAnswer {
  readonly value: GateValue;
  /** By when a deferred answer is expected. */
  readonly dueOn?: LocalDate | null;
  readonly reason?: string | null;
}

/** The answers of a candidate; a gate without an entry is open. */
export type GateAnswers = Readonly<Partial<Record<Gate, GateAnswer>>>;

export const gateValue = (answers: GateAnswers, gate: Gate): GateValue =>
  answers[gate]?.value ?? 'open';

/** Passed, or excepted by somebody who said why. */
export const isDone = (value: GateValue): boolean => value === 'passed' || value === 'excepted';
