import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyValues } from '#shared/domain/order/explain.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { keyWriter, readKeys } from '#shared/domain/order/stored-keys.ts';
import { orderFacts, policies } from '#tests/support/order-arbitraries.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

describe('stored keys', () => {
  test('stand in the order of the policy, without their names', () => {
    const write = keyWriter(DEFAULT_SCHOOL_POLICY);
    expect(
      write({
        code: 'BB26-0001',
        desil: null,
        schoolStatus: 'out_of_school',
        vulnerabilities: ['orphan', 'neglected'],
        recommendation: 'worthy',
        birthDate: '2013-03-12',
        drawNumber: null,
      }),
    ).toBe('[null,"out_of_school",["neglected"],"worthy","2013-03-12",null]');
  });

  test('[A3] read back as what the explanation says, under any policy', () => {
    fc.assert(
      fc.property(fc.array(orderFacts), policies, (children, policy) => {
        const write = keyWriter(policy);
        for (const child of children)
          expect(readKeys(write(child), policy)).toEqual(keyValues(child, policy));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
