import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { runOrder } from '#shared/domain/order/run.ts';
import type { RunCandidate } from '#shared/domain/order/run-input.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { capacities } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { admitted, inputOf } from '#tests/support/run-cases.ts';

describe('ties against brute force', () => {
  const permutations = <T>(items: readonly T[]): T[][] =>
    items.length <= 1
      ? [[...items]]
      : items.flatMap((item, i) =>
          permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
        );

  test('[A3] a cut is undecided exactly where another draw would give another list', () => {
    const equals = fc.array(
      fc.record({ sex: fc.constantFrom(...SEXES), level: fc.constantFrom(...LEVELS) }),
      { minLength: 2, maxLength: 5 },
    );
    fc.assert(
      fc.property(capacities, equals, fc.boolean(), (capacity, needs, someoneBefore) => {
        const base = runOrder;
        const candidate = (i: number, facts: Partial<RunCandidate>): RunCandidate => ({
          code: `K${i}`,
          level: 'SD',
          sex: 'L',
          desil: 2,
          schoolStatus: 'elsewhere',
          vulnerabilities: [],
          recommendation: 'none',
          birthDate: null,
          drawNumber: null,
          gates: Object.fromEntries(
            Object.keys(DEFAULT_SCHOOL_POLICY.gates).map((gate) => [gate, { value: 'passed' }]),
          ),
          standing: { kind: 'open' },
          ...facts,
        });
        const before = someoneBefore ? [candidate(9, { desil: 1 })] : [];
        const group = needs.map((need, i) => candidate(i, need));
        const result = base(inputOf([...before, ...group], capacity));
        const drawnLists = permutations(group.map((_, i) => i)).map((order) =>
          admitted(
            inputOf(
              [
                ...before,
                ...group.map((one, i) => ({ ...one, drawNumber: String(order.indexOf(i)) })),
              ],
              capacity,
            ),
          ),
        );
        const varies = group
          .filter(
            ({ code }) =>
              drawnLists.some((list) => list.has(code)) &&
              !drawnLists.every((list) => list.has(code)),
          )
          .map(({ code }) => code);
        const reported = result.undecided
          .filter(({ cut }) => cut === 'places')
          .flatMap(({ codes }) => codes);
        expect(reported.toSorted()).toEqual(varies.toSorted());
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
