import type { GateAnswers } from '#shared/domain/gates/gate-need.ts';
import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { Warning } from '#shared/domain/imports/faults.ts';
import type { Gate, GateValue, LocalDate } from '#shared/vocabulary.ts';

/** A gate as an imported row answers it. */
export interface GateToStore {
  readonly gate: Gate;
  readonly value: GateValue;
  readonly on: LocalDate;
  readonly reason: string | null;
}

/** Somebody has to look whether this is a child the office knows already. */
export const isDoubtful = (warnings: readonly Warning[]): boolean =>
  warnings.some(({ code }) => code === 'likely-same' || code === 'likely-known');

/**
 * What a row answers: the gates it names; the school status where it says one; and that nobody alike
 * was found, which the comparison of the import itself has shown. A doubt leaves that gate open.
 */
export function gatesOfRow(row: CandidateRow, today: LocalDate, doubtful: boolean): GateToStore[] {
  const gates: GateToStore[] = row.gates.map(({ gate, value, on, reason }) => ({
    gate,
    value,
    on: on ?? today,
    reason,
  }));
  if (row.schoolStatus !== null)
    gates.push({ gate: 'school_status_check', value: 'passed', on: today, reason: null });
  if (!doubtful) gates.push({ gate: 'duplicate_check', value: 'passed', on: today, reason: null });
  return gates;
}

/** The same as the rules of the gates take it. */
export const answersOfGates = (gates: readonly GateToStore[]): GateAnswers =>
  Object.fromEntries(gates.map(({ gate, value, reason }) => [gate, { value, reason }]));
