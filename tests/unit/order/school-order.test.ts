import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeKeys,
  DEFAULT_SCHOOL_POLICY,
  type OrderPolicy,
} from '#shared/domain/order/policy.ts';
import {
  compareByPolicy,
  compareForDisplay,
  orderKey,
  type OrderFacts,
} from '#shared/domain/order/school-order.ts';
import { orderFacts, policies } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const POLICY = DEFAULT_SCHOOL_POLICY;
const child = (facts: Partial<OrderFacts>): OrderFacts => ({
  code: 'BB26-0001',
  desil: 1,
  schoolStatus: 'out_of_school',
  vulnerabilities: [],
  recommendation: 'worthy',
  birthDate: '2013-03-12',
  drawNumber: null,
  ...facts,
});

/** The candidates from first to last place. */
const inOrder = (children: readonly OrderFacts[], policy = POLICY): string[] =>
  children.toSorted((a, b) => compareForDisplay(a, b, policy)).map(({ code }) => code);

describe('the default order', () => {
  test('desil: 1, 2, not recorded, 3, 4 … 10, as numbers', () => {
    const desils = [10, 4, null, 2, 3, 1];
    const children = desils.map((desil) => child({ desil, code: String(desil) }));
    expect(inOrder(children)).toEqual(['1', '2', 'null', '3', '4', '10']);
  });
  test('then school status, vulnerability, recommendation, age, draw, in this order', () => {
    const ranked = [child({ code: 'a' }), child({ code: 'b', drawNumber: null })];
    expect(compareByPolicy(ranked[0]!, ranked[1]!, POLICY)).toBe(0);
    const stronger: Partial<OrderFacts>[] = [
      { desil: 1 },
      { schoolStatus: 'out_of_school' },
      { vulnerabilities: ['street_child'] },
      { recommendation: 'very_urgent' },
      { birthDate: '2012-01-01' },
      { drawNumber: '00' },
    ];
    const weak = child({
      desil: 2,
      schoolStatus: 'elsewhere',
      recommendation: 'none',
      birthDate: '2014-01-01',
      drawNumber: 'ff',
    });
    for (const [i, claim] of stronger.entries()) {
      // An earlier key outweighs all later ones together.
      const first = { ...weak, ...claim };
      const second = stronger
        .slice(i + 1)
        .reduce<typeof weak>((sum, later) => ({ ...sum, ...later }), weak);
      expect(compareByPolicy(first, second, POLICY)).toBeLessThan(0);
    }
  });
  test('street and neglected children count, the others only where the office says so', () => {
    const orphan = child({ code: 'orphan', vulnerabilities: ['orphan'], birthDate: '2014-01-01' });
    const older = child({ code: 'older' });
    const neglected = child({
      code: 'neglected',
      vulnerabilities: ['neglected', 'street_child'],
      birthDate: '2015-01-01',
    });
    expect(inOrder([orphan, older, neglected])).toEqual(['neglected', 'older', 'orphan']);
    const wider: OrderPolicy = { ...POLICY, vulnerabilities: ['orphan'] };
    expect(inOrder([orphan, older, neglected], wider)).toEqual(['orphan', 'older', 'neglected']);
  });
  test('an unknown birth date is the last of its tie, not the oldest', () => {
    const unknown = child({ code: 'unknown', birthDate: null });
    const young = child({ code: 'young', birthDate: '2020-06-30' });
    expect(inOrder([unknown, young])).toEqual(['young', 'unknown']);
  });
  test('a missing draw number comes after every drawn one', () => {
    const drawn = child({ code: 'drawn', drawNumber: 'f'.repeat(64) });
    const late = child({ code: 'a-late' });
    expect(inOrder([late, drawn])).toEqual(['drawn', 'a-late']);
  });
  test('the code never decides: it only lists who is equal', () => {
    expect(compareByPolicy(child({ code: 'a' }), child({ code: 'b' }), POLICY)).toBe(0);
    expect(orderKey(child({ code: 'a' }), POLICY)).toBe(orderKey(child({ code: 'b' }), POLICY));
  });
  test('a key that is switched off does not tell people apart', () => {
    const keys = POLICY.keys.map((entry) =>
      entry.key === 'age' ? { ...entry, on: false } : entry,
    );
    const without: OrderPolicy = { ...POLICY, keys };
    expect(activeKeys(without)).not.toContain('age');
    expect(compareByPolicy(child({ birthDate: '2010-01-01' }), child({}), without)).toBe(0);
  });
});

describe('properties of the order', () => {
  const runs = { numRuns: propertyRuns(1000) };
  const sign = (value: number) => Math.sign(value) || 0;

  test('[A3] the order is total: antisymmetric and transitive, under any policy', () => {
    fc.assert(
      fc.property(policies, orderFacts, orderFacts, orderFacts, (policy, a, b, c) => {
        const compare = (x: OrderFacts, y: OrderFacts) => sign(compareForDisplay(x, y, policy));
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b)).toBe(-compare(b, a) || 0);
        if (a.code !== b.code) expect(compare(a, b)).not.toBe(0);
        const [x, y, z] = [a, b, c].toSorted(compare) as [OrderFacts, OrderFacts, OrderFacts];
        expect(compare(x, y)).toBeLessThanOrEqual(0);
        expect(compare(y, z)).toBeLessThanOrEqual(0);
        expect(compare(x, z)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  test('[A3] the stored key sorts as the comparator does, under any policy', () => {
    fc.assert(
      fc.property(policies, orderFacts, orderFacts, (policy, a, b) => {
        const [left, right] = [orderKey(a, policy), orderKey(b, policy)];
        const binary = Buffer.compare(Buffer.from(left), Buffer.from(right));
        expect(binary).toBe(sign(compareByPolicy(a, b, policy)));
        expect(sign(left < right ? -1 : Number(left > right))).toBe(binary);
      }),
      runs,
    );
  });

  test('[A3] the order is stable under shuffling', () => {
    const unique = fc.uniqueArray(orderFacts, { selector: ({ code }) => code, maxLength: 30 });
    const shuffled = unique.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(policies, shuffled, (policy, [one, other]) => {
        expect(inOrder(one, policy)).toEqual(inOrder(other, policy));
      }),
      runs,
    );
  });

  test('[A3] a recorded poorer desil never ranks worse, under any policy', () => {
    const desil = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(policies, orderFacts, orderFacts, desil, desil, (policy, a, other, x, y) => {
        const poorer = { ...a, desil: Math.min(x, y) };
        const richer = { ...a, desil: Math.max(x, y) };
        expect(sign(compareForDisplay(poorer, other, policy))).toBeLessThanOrEqual(
          sign(compareForDisplay(richer, other, policy)),
        );
      }),
      runs,
    );
  });
});
