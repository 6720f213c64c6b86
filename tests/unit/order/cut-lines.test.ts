import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CutPlace, cutLine, decidingKey } from '#shared/domain/order/cut-lines.ts';
import { explain, keyValues } from '#shared/domain/order/explain.ts';
import { compareByPolicy, type OrderFacts } from '#shared/domain/order/school-order.ts';
import { keyWriter, readKeys } from '#shared/domain/order/stored-keys.ts';
import { DEFAULT_SCHOOL_POLICY, type OrderPolicy } from '#shared/domain/order/policy.ts';
import { orderFacts, policies } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const GROUP = { level: 'SMP', sex: 'L' } as const;

/** A run of these facts in the order of the policy, the first so many with a place. */
const runOf = (facts: readonly OrderFacts[], policy: OrderPolicy, places: number): CutPlace[] =>
  facts
    .toSorted((a, b) => compareByPolicy(a, b, policy))
    .map((one, at) => ({
      ...GROUP,
      outcome: at < places ? 'admitted' : 'reserve',
      rank: at + 1,
      keys: readKeys(keyWriter(policy)(one), policy),
    }));

describe('cut line', () => {
  it('[D2] finds by the stored keys what explains the order of any two', () => {
    fc.assert(
      fc.property(orderFacts, orderFacts, policies, (a, b, policy) => {
        const stored = (of: OrderFacts) => readKeys(keyWriter(policy)(of), policy);
        expect(decidingKey(stored(a), stored(b))).toBe(explain(a, b, policy).decidedBy);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('[D2] counts everybody once, and what is alike and what decides are keys of the policy in turn', () => {
    const runs = fc.tuple(fc.array(orderFacts, { maxLength: 8 }), policies, fc.nat(8));
    fc.assert(
      fc.property(runs, ([facts, policy, places]) => {
        const run = runOf(facts, policy, places);
        const { ordered, admitted, limit } = cutLine(run.toReversed(), GROUP);
        expect([ordered, admitted]).toEqual([facts.length, Math.min(places, facts.length)]);
        expect(limit === null).toBe(places >= facts.length);
        if (limit === null || admitted === 0) return;
        const names = run[0]?.keys.map(({ key }) => key) ?? [];
        const expected = limit.decidedBy === null ? [] : [limit.decidedBy];
        expect([...limit.same, ...expected]).toEqual(
          names.slice(0, limit.same.length + expected.length),
        );
        expect(limit.decidedBy === null).toBe(limit.tied >= 2);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('claims nothing where somebody behind got a place that fitted nobody in front', () => {
    const fact = (birthDate: string): OrderFacts => ({
      code: birthDate,
      desil: 1,
      schoolStatus: 'out_of_school',
      vulnerabilities: [],
      recommendation: 'worthy',
      birthDate,
      drawNumber: null,
    });
    const place = (rank: number, outcome: CutPlace['outcome']): CutPlace => ({
      ...GROUP,
      rank,
      outcome,
      keys: keyValues(fact(`2013-01-0${rank}`), DEFAULT_SCHOOL_POLICY),
    });
    const line = cutLine([place(1, 'reserve'), place(2, 'admitted')], GROUP);
    expect(line).toMatchObject({ ordered: 2, admitted: 1 });
    expect(line.limit).toEqual({ same: [], decidedBy: null, tied: 0 });
    const others = { ...place(3, 'left_out'), rank: null };
    expect(cutLine([others, { ...place(1, 'reserve'), sex: 'P' }], GROUP)).toEqual({
      ...GROUP,
      ordered: 0,
      admitted: 0,
      limit: null,
    });
  });
});
