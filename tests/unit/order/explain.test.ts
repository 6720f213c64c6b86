import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, keyValues } from '#shared/domain/order/explain.ts';
import {
  checkPolicy,
  DEFAULT_SCHOOL_POLICY,
  type OrderPolicy,
} from '#shared/domain/order/policy.ts';
import { compareByPolicy, type OrderFacts } from '#shared/domain/order/school-order.ts';
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

describe('why', () => {
  test('the first key that differs decides; those after it are quiet', () => {
    const me = child({ birthDate: '2013-03-12', drawNumber: 'aa' });
    const rabiatul = child({ birthDate: '2013-03-08', drawNumber: 'ff' });
    const answer = explain(me, rabiatul, POLICY);
    expect(answer).toMatchObject({ standing: 'after', decidedBy: 'age', daysOlder: 4 });
    expect(answer.rows.map(({ state }) => state)).toEqual([
      'same',
      'same',
      'same',
      'same',
      'decides',
      'after',
    ]);
    expect(answer.rows[4]).toEqual({
      own: { key: 'age', birthDate: '2013-03-12' },
      other: { key: 'age', birthDate: '2013-03-08' },
      state: 'decides',
    });
    expect(explain(rabiatul, me, POLICY)).toMatchObject({ standing: 'before', daysOlder: 4 });
  });
  test('an unknown birth date has no days to tell', () => {
    expect(explain(child({ birthDate: null }), child({}), POLICY)).toMatchObject({
      standing: 'after',
      decidedBy: 'age',
      daysOlder: null,
    });
    expect(explain(child({}), child({ birthDate: null }), POLICY)).toMatchObject({
      standing: 'before',
      daysOlder: null,
    });
  });
  test('equals are a tie', () => {
    expect(explain(child({ code: 'a' }), child({ code: 'b' }), POLICY)).toMatchObject({
      standing: 'tie',
      decidedBy: null,
    });
  });
  test('the values hold what counts, and neither name nor code', () => {
    const values = keyValues(child({ vulnerabilities: ['orphan', 'street_child'] }), POLICY);
    expect(values).toEqual([
      { key: 'desil', desil: 1 },
      { key: 'school_status', status: 'out_of_school' },
      { key: 'vulnerability', counted: ['street_child'] },
      { key: 'recommendation', recommendation: 'worthy' },
      { key: 'age', birthDate: '2013-03-12' },
      { key: 'draw', drawNumber: null },
    ]);
  });
  test('[A3] the explanation agrees with the order', () => {
    fc.assert(
      fc.property(policies, orderFacts, orderFacts, (policy, a, b) => {
        const difference = compareByPolicy(a, b, policy);
        const { standing, decidedBy, rows } = explain(a, b, policy);
        const expected = ['before', 'tie', 'after'][Math.sign(difference) + 1];
        expect(standing).toBe(expected);
        expect(rows.filter(({ state }) => state === 'decides').map(({ own }) => own.key)).toEqual(
          decidedBy === null ? [] : [decidedBy],
        );
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('a policy', () => {
  test('the default one can be used', () => {
    expect(checkPolicy(POLICY)).toEqual([]);
  });
  test('names everything that is wrong', () => {
    const wrong: OrderPolicy = {
      ...POLICY,
      admits: { desils: [], notRecorded: false },
      keys: [...POLICY.keys.filter(({ key }) => key !== 'age'), { key: 'desil', on: true }],
      reserve: { SD: -1, SMP: 1.5, SMA: 0 },
    };
    expect(checkPolicy(wrong)).toEqual([
      { code: 'key-twice', key: 'desil' },
      { code: 'key-missing', key: 'age' },
      { code: 'nobody-admitted' },
      { code: 'reserve-wrong', level: 'SD', reserve: -1 },
      { code: 'reserve-wrong', level: 'SMP', reserve: 1.5 },
    ]);
    expect(
      checkPolicy({ ...POLICY, admits: { desils: [0, 2, 11, 1.5], notRecorded: true } }),
    ).toEqual([
      { code: 'desil-wrong', desil: 0 },
      { code: 'desil-wrong', desil: 11 },
      { code: 'desil-wrong', desil: 1.5 },
    ]);
  });
});
