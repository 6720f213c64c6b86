import type { Gate, GateNeed, GateValue, LocalDate } from '../../vocabulary.ts';
import { gateValue, isDone, type GateAnswers, type GateNeeds } from './gate-need.ts';

/** What somebody does next about a gate. */
export type GateStep =
  | 'compare-likely-same'
  | 'look-up-desil'
  | 'visit-home'
  | 'ask-parent'
  | 'ask-child'
  | 'ask-school'
  | 'collect-documents'
  | 'get-health-result'
  | 'ask-birth-date'
  /** Deferred: wait until the due day, then ask again. */
  | 'await'
  /** Failed: end the candidacy or except the gate with a reason. */
  | 'decide';

/** One thing that is missing: what (gate and how it stands), how (the step), by when. */
export interface MissingGate {
  readonly gate: Gate;
  readonly need: Exclude<GateNeed, 'not_used'>;
  readonly value: Exclude<GateValue, 'passed' | 'excepted'>;
  readonly step: GateStep;
  readonly dueOn: LocalDate | null;
}

const STEP_OF_OPEN: Readonly<Record<Gate, GateStep>> = {
  duplicate_check: 'compare-likely-same',
  desil_check: 'look-up-desil',
  home_visit: 'visit-home',
  parent_consent: 'ask-parent',
  child_consent: 'ask-child',
  school_status_check: 'ask-school',
  documents: 'collect-documents',
  health_check: 'get-health-result',
  age_check: 'ask-birth-date',
};
/** The way of the work: at the desk first, then one visit settles the next three. */
const WORK_ORDER = Object.keys(STEP_OF_OPEN) as readonly Gate[];
const NEED_ORDER = ['before_order', 'before_arrival', 'may_follow'] as const;

function stepOf(gate: Gate, value: MissingGate['value']): GateStep {
  if (value === 'failed') return 'decide';
  return value === 'deferred' ? 'await' : STEP_OF_OPEN[gate];
}

/** What stands in the way, first; what only waits for its day, last within its need. */
const URGENCY: Readonly<Record<MissingGate['value'], number>> = { failed: 0, open: 1, deferred: 2 };

/**
 * What a candidate still lacks, the next step first: by when the intake needs it, then what was
 * answered no, what nobody has asked yet, what waits for a day; each in the way of the work.
 */
export function missingGates(answers: GateAnswers, needs: GateNeeds): MissingGate[] {
  const missing: MissingGate[] = [];
  for (const gate of WORK_ORDER) {
    const need = needs[gate];
    const value = gateValue(answers, gate);
    if (need === 'not_used' || isDone(value)) continue;
    const left = value as MissingGate['value'];
    const dueOn = answers[gate]?.dueOn ?? null;
    missing.push({ gate, need, value: left, step: stepOf(gate, left), dueOn });
  }
  return missing.sort(
    (a, b) =>
      NEED_ORDER.indexOf(a.need) - NEED_ORDER.indexOf(b.need) ||
      URGENCY[a.value] - URGENCY[b.value],
  );
}

/** What is missing before the candidate may be ordered, or may arrive (which includes the former). */
export function missingBefore(
  moment: 'order' | 'arrival',
  answers: GateAnswers,
  needs: GateNeeds,
): MissingGate[] {
  return missingGates(answers, needs).filter(
    ({ need }) => need === 'before_order' || (moment === 'arrival' && need === 'before_arrival'),
  );
}
