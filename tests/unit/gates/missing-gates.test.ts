import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_GATE_NEEDS,
  isDone,
  type GateAnswers,
  type GateNeeds,
} from '#shared/domain/gates/gate-need.ts';
import { missingBefore, missingGates } from '#shared/domain/gates/missing-gates.ts';
import { gateAnswers, gateNeeds } from '#tests/support/gate-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { GATES } from '#shared/vocabulary.ts';

const gatesOf = (answers: GateAnswers, needs: GateNeeds = DEFAULT_GATE_NEEDS) =>
  missingGates(answers, needs).map(({ gate }) => gate);

describe('what a candidate lacks', () => {
  test('begins at the desk, then the visit, then what arrival needs, then what may follow', () => {
    expect(gatesOf({})).toEqual([
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

  test('names the step, the need and the day', () => {
    const answers: GateAnswers = {
      duplicate_check: { value: 'passed' },
      desil_check: { value: 'excepted', reason: 'letter of the social office' },
      home_visit: { value: 'failed', reason: 'not found' },
      parent_consent: { value: 'deferred', dueOn: '2026-06-12' },
      child_consent: { value: 'passed' },
    };
    expect(missingBefore('order', answers, DEFAULT_GATE_NEEDS)).toEqual([
      { gate: 'home_visit', need: 'before_order', value: 'failed', step: 'decide', dueOn: null },
      {
        gate: 'parent_consent',
        need: 'before_order',
        value: 'deferred',
        step: 'await',
        dueOn: '2026-06-12',
      },
    ]);
  });

  test('puts what somebody can do now before what waits for its day', () => {
    const answers: GateAnswers = {
      duplicate_check: { value: 'deferred', dueOn: '2026-06-20' },
      desil_check: { value: 'passed' },
      home_visit: { value: 'open' },
    };
    expect(gatesOf(answers).slice(0, 4)).toEqual([
      'home_visit',
      'parent_consent',
      'child_consent',
      'duplicate_check',
    ]);
  });

  test('leaves out a gate the intake does not use, whatever was answered', () => {
    const needs: GateNeeds = { ...DEFAULT_GATE_NEEDS, home_visit: 'not_used' };
    expect(gatesOf({ home_visit: { value: 'failed' } }, needs)).not.toContain('home_visit');
  });

  test('is nothing when every gate is passed or excepted', () => {
    const answers = Object.fromEntries(
      GATES.map((gate, i) => [gate, { value: i % 2 === 0 ? 'passed' : 'excepted' }]),
    ) as GateAnswers;
    expect(missingGates(answers, DEFAULT_GATE_NEEDS)).toEqual([]);
  });

  test('before arrival includes what is needed before the order, papers that may follow never', () => {
    const before = missingBefore('arrival', {}, DEFAULT_GATE_NEEDS).map(({ gate }) => gate);
    expect(before).toContain('home_visit');
    expect(before).toContain('health_check');
    expect(before).not.toContain('documents');
    expect(before).not.toContain('age_check');
  });
});

test('[A3] each used gate is either done or missing, exactly once, in the order of need', () => {
  const rank = { before_order: 0, before_arrival: 1, may_follow: 2, not_used: 3 };
  fc.assert(
    fc.property(gateAnswers, gateNeeds, (answers, needs) => {
      const missing = missingGates(answers, needs);
      const expected = GATES.filter(
        (gate) => needs[gate] !== 'not_used' && !isDone(answers[gate]?.value ?? 'open'),
      );
      expect(missing.map(({ gate }) => gate).sort()).toEqual([...expected].sort());
      const ranks = missing.map(({ need }) => rank[need]);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const { gate, need, value } of missing) {
        expect(need).toBe(needs[gate]);
        expect(value).toBe(answers[gate]?.value ?? 'open');
      }
    }),
    { numRuns: propertyRuns(1000) },
  );
});
