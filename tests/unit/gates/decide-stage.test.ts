import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideStage, type StageFacts } from '#shared/domain/gates/decide-stage.ts';
import { DEFAULT_GATE_NEEDS, isDone, type GateAnswers } from '#shared/domain/gates/gate-need.ts';
import { gateAnswers, gateNeeds } from '#tests/support/gate-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { GATES, STAGES } from '#shared/vocabulary.ts';

const FACTS: StageFacts = { answers: {}, closedReason: null, designated: false, arrived: false };
const BEFORE_ORDER: GateAnswers = {
  duplicate_check: { value: 'passed' },
  desil_check: { value: 'passed' },
  home_visit: { value: 'passed' },
  parent_consent: { value: 'passed' },
  child_consent: { value: 'passed' },
};
const decide = (facts: Partial<StageFacts>) =>
  decideStage({ ...FACTS, ...facts }, DEFAULT_GATE_NEEDS);

describe('the stage of a candidate', () => {
  test('is proposed until somebody has taken up the case', () => {
    expect(decide({})).toMatchObject({ stage: 'proposed', reason: 'not-visited' });
    const byTheList: GateAnswers = {
      desil_check: { value: 'passed' },
      age_check: { value: 'passed' },
      duplicate_check: { value: 'passed' },
    };
    expect(decide({ answers: byTheList })).toMatchObject({
      stage: 'proposed',
      next: { gate: 'home_visit' },
    });
  });

  test('is verifying while something is open, with the next step', () => {
    const answers: GateAnswers = { ...BEFORE_ORDER, child_consent: { value: 'open' } };
    expect(decide({ answers })).toMatchObject({
      stage: 'verifying',
      reason: 'gate-open',
      next: { gate: 'child_consent', step: 'ask-child' },
    });
  });

  test('a failed gate leaves the child in verification: a person decides the end', () => {
    const answers: GateAnswers = { ...BEFORE_ORDER, home_visit: { value: 'failed' } };
    expect(decide({ answers })).toMatchObject({
      stage: 'verifying',
      reason: 'gate-failed',
      next: { gate: 'home_visit', step: 'decide' },
    });
  });

  test('is ready without papers and health result: those may come later', () => {
    expect(decide({ answers: BEFORE_ORDER })).toEqual({ stage: 'ready', reason: 'gates-done' });
    const excepted: GateAnswers = { ...BEFORE_ORDER, home_visit: { value: 'excepted' } };
    expect(decide({ answers: excepted }).stage).toBe('ready');
  });

  test('is designated from the decree on, held back while arrival needs something', () => {
    expect(decide({ answers: BEFORE_ORDER, designated: true })).toMatchObject({
      stage: 'designated',
      reason: 'on-hold',
      next: { gate: 'school_status_check' },
    });
    const answers: GateAnswers = {
      ...BEFORE_ORDER,
      health_check: { value: 'passed' },
      school_status_check: { value: 'passed' },
    };
    expect(decide({ answers, designated: true })).toEqual({
      stage: 'designated',
      reason: 'awaits-arrival',
    });
  });

  test('an end outweighs arrival, arrival the decree', () => {
    expect(decide({ designated: true, arrived: true })).toMatchObject({ stage: 'arrived' });
    expect(decide({ designated: true, arrived: true, closedReason: 'moved' })).toEqual({
      stage: 'closed',
      reason: 'closed',
      closedReason: 'moved',
    });
  });
});

test('[A3] every candidate has one stage, and ready means every gate before the order is done', () => {
  const facts: fc.Arbitrary<StageFacts> = fc.record({
    answers: gateAnswers,
    closedReason: fc.option(fc.constantFrom('moved', 'declined')),
    designated: fc.boolean(),
    arrived: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, gateNeeds, (given, needs) => {
      const { stage } = decideStage(given, needs);
      expect(STAGES).toContain(stage);
      expect(stage === 'closed').toBe(given.closedReason !== null);
      const done = GATES.every(
        (gate) => needs[gate] !== 'before_order' || isDone(given.answers[gate]?.value ?? 'open'),
      );
      const running = given.closedReason === null && !given.arrived && !given.designated;
      expect(stage === 'ready').toBe(running && done);
    }),
    { numRuns: propertyRuns(1000) },
  );
});
