import fc from 'fast-check';
import type { GateAnswer, GateAnswers, GateNeeds } from '#shared/domain/gates/gate-need.ts';
import { GATES, GATE_NEEDS, GATE_VALUES, type Gate } from '#shared/vocabulary.ts';

const answer = fc.record<GateAnswer>({
  value: fc.constantFrom(...GATE_VALUES),
  dueOn: fc.option(fc.constantFrom('2026-06-08', '2026-06-20'), { nil: null }),
  reason: fc.option(fc.constantFrom('not-found', 'moved'), { nil: null }),
});

/** Any answers; now and then a gate has none. */
export const gateAnswers: fc.Arbitrary<GateAnswers> = fc.dictionary(
  fc.constantFrom(...GATES),
  answer,
  { maxKeys: GATES.length },
);

/** Any needs an intake can set. */
export const gateNeeds: fc.Arbitrary<GateNeeds> = fc.record(
  Object.fromEntries(GATES.map((gate) => [gate, fc.constantFrom(...GATE_NEEDS)])) as Record<
    Gate,
    fc.Arbitrary<GateNeeds[Gate]>
  >,
);
