import { describe, expect, test } from 'vitest';
import { CLOSE_REASONS } from '#shared/domain/candidates/close-reasons.ts';
import { FINE_STATES, type FineFacts, fineState } from '#shared/domain/candidates/fine-state.ts';
import { fitsAnswer, gateReasons, HOLD_ONLY } from '#shared/domain/candidates/gate-reasons.ts';
import { decideStage, type StageFacts } from '#shared/domain/gates/decide-stage.ts';
import { DEFAULT_GATE_NEEDS, type GateAnswers } from '#shared/domain/gates/gate-need.ts';
import { candidates as en } from '#shared/i18n/en/candidates.ts';
import { candidates as id } from '#shared/i18n/id/candidates.ts';
import { GateAnswerInput } from '#shared/contract/candidate-facts.ts';
import { GATE_VALUES, GATES } from '#shared/vocabulary.ts';

const READY: GateAnswers = {
  duplicate_check: { value: 'passed' },
  desil_check: { value: 'passed' },
  home_visit: { value: 'passed' },
  parent_consent: { value: 'passed' },
  child_consent: { value: 'passed' },
};
const NOBODY: FineFacts = { place: null, revoked: false };
const state = (facts: Partial<StageFacts>, fine: Partial<FineFacts> = {}) =>
  fineState(
    decideStage(
      { answers: READY, closedReason: null, designated: false, arrived: false, ...facts },
      DEFAULT_GATE_NEEDS,
    ),
    { ...NOBODY, ...fine },
  );

describe('the finer state beneath the stage', () => {
  test.each([
    [state({ answers: {} }), 'proposed'],
    [state({ answers: { ...READY, child_consent: { value: 'open' } } }), 'verifying'],
    [state({ answers: { ...READY, child_consent: { value: 'deferred' } } }), 'needs_fix'],
    [state({}), 'eligible'],
    [state({}, { place: 'left_out' }), 'eligible'],
    [state({}, { place: 'admitted' }), 'recommended'],
    [state({}, { place: 'reserve' }), 'waitlisted'],
    [state({}, { place: 'admitted', revoked: true }), 'revoked'],
    [state({ designated: true }), 'on_hold'],
    [state({ arrived: true, designated: true }), 'enrolled'],
    [state({ closedReason: 'child_refuses' }), 'declined'],
    [state({ closedReason: 'did_not_come' }), 'no_show'],
    [state({ closedReason: 'double_record' }), 'duplicate'],
    [state({ closedReason: 'quota_full' }), 'expired'],
    [state({ closedReason: 'home_condition' }), 'ineligible'],
  ])('[C1] is %s where the facts make it %s', (found, expected) => expect(found).toBe(expected));

  test('[C1] a decree that nothing holds back is plain', () => {
    const done = Object.fromEntries(GATES.map((gate) => [gate, { value: 'passed' as const }]));
    expect(state({ answers: done, designated: true })).toBe('designated');
  });
});

describe('reason codes', () => {
  const words = (catalogue: typeof id | typeof en): Readonly<Record<string, string>> =>
    catalogue.reasons;

  test('[C1] and states stand in both languages, each with words of its own', () => {
    const offered = GATES.flatMap((gate) => GATE_VALUES.map((value) => gateReasons(gate, value)));
    for (const catalogue of [id, en]) {
      const said = [...new Set([...CLOSE_REASONS, ...offered.flat()])].map(
        (code) => words(catalogue)[code],
      );
      expect(said).not.toContain(undefined);
      expect(new Set(said).size).toBe(said.length);
      expect(new Set(FINE_STATES.map((code) => catalogue.states[code])).size).toBe(15);
    }
  });

  test('[C1] an illness under treatment holds a child and never turns it away', () => {
    expect(CLOSE_REASONS).not.toContain(HOLD_ONLY);
    expect(gateReasons('health_check', 'deferred')).toEqual([HOLD_ONLY]);
    expect(gateReasons('health_check', 'failed')).toEqual([]);
    const answer = {
      gate: 'health_check',
      answeredOn: '2026-06-08',
      answeredBy: 'Rina',
      source: '',
      reason: HOLD_ONLY,
      dueOn: '2026-07-01',
      recommendation: null,
    };
    for (const value of GATE_VALUES) {
      const { error } = GateAnswerInput.safeParse({ ...answer, value });
      const problems = error?.issues.map(({ message }) => message) ?? [];
      expect(problems).toEqual(fitsAnswer(value, HOLD_ONLY) ? [] : ['candidates.hold-only']);
    }
    expect(GATE_VALUES.filter((value) => !fitsAnswer(value, HOLD_ONLY))).toEqual([
      'failed',
      'excepted',
    ]);
  });
});
