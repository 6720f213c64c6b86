import fc from 'fast-check';
import { NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import type { GateAnswers } from '#shared/domain/gates/gate-need.ts';
import { DEFAULT_SCHOOL_POLICY, SORT_KEYS, type OrderPolicy } from '#shared/domain/order/policy.ts';
import type { RunCandidate } from '#shared/domain/order/run-input.ts';
import type { OrderFacts } from '#shared/domain/order/school-order.ts';
import {
  LEVELS,
  RECOMMENDATIONS,
  SCHOOL_STATUSES,
  SEXES,
  VULNERABILITIES,
  type Level,
} from '#shared/vocabulary.ts';

/** Every gate of the default policy answered yes. */
export const ALL_GATES_PASSED: GateAnswers = Object.fromEntries(
  Object.keys(DEFAULT_SCHOOL_POLICY.gates).map((gate) => [gate, { value: 'passed' }]),
);

/** Few values per key, so that ties are common. */
export const orderFacts: fc.Arbitrary<OrderFacts> = fc.record({
  code: fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
  desil: fc.option(fc.integer({ min: 1, max: 10 })),
  schoolStatus: fc.constantFrom(...SCHOOL_STATUSES),
  vulnerabilities: fc.subarray([...VULNERABILITIES]),
  recommendation: fc.constantFrom(...RECOMMENDATIONS),
  birthDate: fc.option(fc.constantFrom('2008-12-31', '2009-01-01', '2013-02-10', '2013-10-02')),
  drawNumber: fc.option(fc.constantFrom('00000002', '0a', '9f', 'ff00')),
});

/** Any policy an office can make: keys moved and switched off, other vulnerabilities. */
export const policies: fc.Arbitrary<OrderPolicy> = fc
  .record({
    order: fc.shuffledSubarray([...SORT_KEYS], { minLength: SORT_KEYS.length }),
    on: fc.array(fc.boolean(), { minLength: SORT_KEYS.length, maxLength: SORT_KEYS.length }),
    vulnerabilities: fc.subarray([...VULNERABILITIES]),
    notRecorded: fc.boolean(),
    desils: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
    reserve: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ order, on, vulnerabilities, notRecorded, desils, reserve }) => ({
    ...DEFAULT_SCHOOL_POLICY,
    admits: { desils, notRecorded },
    keys: order.map((key, i) => ({ key, on: on[i] ?? true })),
    vulnerabilities,
    reserve: { SD: reserve, SMP: reserve, SMA: reserve },
  }));

const roomLevels: fc.Arbitrary<readonly Level[]> = fc.subarray([...LEVELS], { minLength: 1 });

/** Small sites where each of the three resources binds now and then. */
export const capacities: fc.Arbitrary<SiteCapacity> = fc.record({
  ceiling: fc.integer({ min: 0, max: 7 }),
  classSeats: fc.record({
    SD: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
    SMP: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
    SMA: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
  }),
  beds: fc.array(
    fc.record({
      sex: fc.constantFrom(...SEXES),
      levels: roomLevels,
      beds: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 4 },
  ),
  permits: fc.constant(NO_PERMITS),
});

/** Candidates with distinct codes; most have passed every gate. */
export const runCandidates = (maxLength: number): fc.Arbitrary<RunCandidate[]> =>
  fc
    .array(
      fc.record({
        facts: orderFacts,
        level: fc.constantFrom(...LEVELS),
        sex: fc.constantFrom(...SEXES),
        passed: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
        desil: fc.constantFrom(1, 2, 1, 2, 1, 2, 3, null),
      }),
      { maxLength },
    )
    .map((rows) =>
      rows.map(({ facts, level, sex, passed, desil }, i) => ({
        ...facts,
        desil,
        code: `${facts.code}-${i}`,
        level,
        sex,
        gates: passed ? ALL_GATES_PASSED : {},
        standing: { kind: 'open' },
      })),
    );
