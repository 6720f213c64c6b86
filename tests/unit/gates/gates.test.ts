import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideStage, type StageFacts } from '#shared/domain/gates/decide-stage.ts';
import {
  DEFAULT_GATE_NEEDS,
  type GateAnswer,
  type GateAnswers,
  type GateNeeds,
} from '#shared/domain/gates/gate-need.ts';
import { missingBefore, missingGates } from '#shared/domain/gates/missing-gates.ts';
import { GATE_NEEDS, GATE_VALUES, GATES, STAGES } from '#shared/vocabulary.ts';
import { ALL_GATES_PASSED } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const NEEDS = DEFAULT_GATE_NEEDS;
const names = (answers: GateAnswers, needs: GateNeeds = NEEDS) =>
  missingGates(answers, needs).map(({ gate }) => gate);

describe('what a candidate lacks', () => {
  test('everything, in the way of the work: before ordering, before arrival, what may follow', () => {
    expect(names({})).toEqual([
      'duplicate_check',
      'desil_check',
      'home_visit',
      'parent_consent',
      'child_consent',
      'school_status_check',
      'health_check',
      'documents',
      'age_check',
    ]);
  });
  test('says what and how; a no comes first, what waits for its day last', () => {
    const answers: GateAnswers = {
      duplicate_check: { value: 'passed' },
      desil_check: { value: 'excepted', reason: 'letter' },
      home_visit: { value: 'deferred', dueOn: '2026-06-20' },
      child_consent: { value: 'failed', reason: 'child_refuses' },
    };
    expect(missingGates(answers, NEEDS).slice(0, 3)).toEqual([
      { gate: 'child_consent', need: 'before_order', value: 'failed', step: 'decide', dueOn: null },
      {
        gate: 'parent_consent',
        need: 'before_order',
        value: 'open',
        step: 'ask-parent',
        dueOn: null,
      },
      {
        gate: 'home_visit',
        need: 'before_order',
        value: 'deferred',
        step: 'await',
        dueOn: '2026-06-20',
      },
    ]);
  });
  test('nothing of what the intake does not use', () => {
    expect(names({}, { ...NEEDS, home_visit: 'not_used' })).not.toContain('home_visit');
  });
  test('before arrival includes before ordering, but not what may follow', () => {
    const gates = (moment: 'order' | 'arrival') =>
      missingBefore(moment, {}, NEEDS).map(({ gate }) => gate);
    expect(gates('order')).toHaveLength(5);
    expect(gates('arrival')).toEqual([...gates('order'), 'school_status_check', 'health_check']);
  });
  test('nothing, once all are passed', () => {
    expect(names(ALL_GATES_PASSED)).toEqual([]);
  });
});

describe('the stage', () => {
  const facts = (given: Partial<StageFacts> = {}): StageFacts => ({
    answers: {},
    closedReason: null,
    designated: false,
    arrived: false,
    ...given,
  });
  const stage = (given: Partial<StageFacts>, needs = NEEDS) => decideStage(facts(given), needs);

  test('proposed while nobody has visited, also where the list itself answered gates', () => {
    const answers: GateAnswers = {
      desil_check: { value: 'passed' },
      duplicate_check: { value: 'passed' },
    };
    expect(stage({})).toMatchObject({ stage: 'proposed', reason: 'not-visited' });
    expect(stage({ answers })).toMatchObject({ stage: 'proposed', next: { gate: 'home_visit' } });
  });
  test('verifying, with the next thing and why', () => {
    expect(stage({ answers: { home_visit: { value: 'passed' } } })).toMatchObject({
      stage: 'verifying',
      reason: 'gate-open',
      next: { gate: 'duplicate_check' },
    });
    const but = (answer: GateAnswer): GateAnswers => ({ ...ALL_GATES_PASSED, home_visit: answer });
    expect(stage({ answers: but({ value: 'failed' }) }).reason).toBe('gate-failed');
    expect(stage({ answers: but({ value: 'deferred' }) }).reason).toBe('gate-deferred');
  });
  test('ready when all that is needed before ordering is passed or excepted', () => {
    const answers: GateAnswers = {
      ...ALL_GATES_PASSED,
      home_visit: { value: 'excepted' },
      health_check: { value: 'open' },
    };
    expect(stage({ answers })).toEqual({ stage: 'ready', reason: 'gates-done' });
  });
  test('ready at once where the intake needs nothing before ordering', () => {
    const none = Object.fromEntries(GATES.map((gate) => [gate, 'may_follow'])) as GateNeeds;
    expect(stage({}, none).stage).toBe('ready');
  });
  test('designated: on hold for what arrival needs, else awaited', () => {
    const answers: GateAnswers = { ...ALL_GATES_PASSED, health_check: { value: 'deferred' } };
    expect(stage({ answers, designated: true })).toMatchObject({
      reason: 'on-hold',
      next: { gate: 'health_check' },
    });
    expect(stage({ answers: ALL_GATES_PASSED, designated: true })).toEqual({
      stage: 'designated',
      reason: 'awaits-arrival',
    });
  });
  test('arrived outweighs the decree, an end outweighs all', () => {
    expect(stage({ designated: true, arrived: true }).stage).toBe('arrived');
    expect(stage({ designated: true, arrived: true, closedReason: 'moved_away' })).toEqual({
      stage: 'closed',
      reason: 'closed',
      closedReason: 'moved_away',
    });
  });

  test('there is always one stage, and a gate that gets better never moves it back', () => {
    const answer = fc.record({ value: fc.constantFrom(...GATE_VALUES) });
    const answers = fc.record(Object.fromEntries(GATES.map((gate) => [gate, answer])));
    const needs = fc
      .tuple(...GATES.map(() => fc.constantFrom(...GATE_NEEDS)))
      .map((all) => Object.fromEntries(GATES.map((gate, i) => [gate, all[i]])) as GateNeeds);
    fc.assert(
      fc.property(answers, needs, fc.constantFrom(...GATES), (given, need, gate) => {
        const before = STAGES.indexOf(decideStage(facts({ answers: given }), need).stage);
        const better = { ...given, [gate]: { value: 'passed' } } as GateAnswers;
        const after = STAGES.indexOf(decideStage(facts({ answers: better }), need).stage);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
