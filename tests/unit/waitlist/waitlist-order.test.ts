import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '#shared/domain/order/text-order.ts';
import {
  activeWaitlistKeys,
  compareWaitlist,
  decidingKey,
  DEFAULT_WAITLIST_POLICY,
  orderedDesil,
  WAITLIST_KEYS,
  type WaitlistFacts,
  waitlistOrderKey,
  type WaitlistPolicy,
} from '#shared/domain/waitlist/waitlist-order.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const POLICY = DEFAULT_WAITLIST_POLICY;

const request = (facts: Partial<WaitlistFacts> = {}): WaitlistFacts => ({
  returning: false,
  emergency: false,
  desil: 2,
  withoutIdentity: false,
  vulnerability: 0,
  waitingSince: '2026-03-02',
  drawNumber: 'a0',
  number: '2026-0001',
  ...facts,
});

const numbers = (all: readonly WaitlistFacts[], policy: WaitlistPolicy = POLICY): string[] =>
  all.toSorted((a, b) => compareWaitlist(a, b, policy)).map(({ number }) => number);

const policies: fc.Arbitrary<WaitlistPolicy> = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  emergencyFirst: fc.boolean(),
  vulnerability: fc.boolean(),
  substituteDesil: fc.option(fc.integer({ min: 1, max: 10 })),
});
const day = fc
  .record({
    y: fc.integer({ min: 2019, max: 2027 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
/** Few values a key, so that ties are common. */
const facts = fc.record({
  returning: fc.boolean(),
  emergency: fc.boolean(),
  desil: fc.option(fc.integer({ min: 1, max: 10 })),
  withoutIdentity: fc.boolean(),
  vulnerability: fc.constantFrom(0, 1, 2, 3),
  waitingSince: fc.oneof(day, fc.constant('2026-03-02')),
  drawNumber: fc.constantFrom('00ff', '0a00', 'ff00'),
});
const lists: fc.Arbitrary<WaitlistFacts[]> = fc
  .array(facts, { minLength: 2, maxLength: 30 })
  .map((all) =>
    all.map((one, index) => ({
      ...one,
      vulnerability: one.vulnerability as WaitlistFacts['vulnerability'],
      number: `2026-${String(index + 1).padStart(4, '0')}`,
    })),
  );

describe('the order of the waiting list', () => {
  test('is total: of two, one goes before the other, and never both', () => {
    fc.assert(
      fc.property(lists, policies, (all, policy) => {
        for (const a of all) {
          for (const b of all) {
            const way = compareWaitlist(a, b, policy);
            expect(Math.sign(way) + Math.sign(compareWaitlist(b, a, policy))).toBe(0);
            if (a !== b) expect(way).not.toBe(0);
          }
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('is transitive and the same however the list was shuffled', () => {
    fc.assert(
      fc.property(
        lists.chain((all) =>
          fc.record({
            all: fc.constant(all),
            shuffled: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          }),
        ),
        policies,
        ({ all, shuffled }, policy) => {
          const sorted = all.toSorted((a, b) => compareWaitlist(a, b, policy));
          expect(numbers(shuffled, policy)).toEqual(sorted.map(({ number }) => number));
          for (const [index, a] of sorted.entries()) {
            for (const b of sorted.slice(index + 1)) {
              expect(compareWaitlist(a, b, policy)).toBeLessThan(0);
            }
          }
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('a recorded poorer desil never makes the rank worse', () => {
    fc.assert(
      fc.property(lists, policies, fc.nat(), fc.nat(), (all, policy, which, less) => {
        const index = which % all.length;
        const own = all[index]!;
        const desil = own.desil;
        fc.pre((desil ?? 0) > 1);
        const poorer = { ...own, desil: 1 + (less % ((desil ?? 2) - 1)) };
        const others = all.filter((one) => one !== own);
        const before = numbers([...others, own], policy).indexOf(own.number);
        const after = numbers([...others, poorer], policy).indexOf(own.number);
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('the stored text sorts as the keys do, one by one', () => {
    fc.assert(
      fc.property(lists, policies, (all, policy) => {
        const byText = all.toSorted((a, b) =>
          waitlistOrderKey(a, policy) < waitlistOrderKey(b, policy) ? -1 : 1,
        );
        expect(byText).toEqual(all.toSorted((a, b) => byKeys(a, b, policy)));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('who waits since the same day is told apart by the draw, never by when it was typed', () => {
    // Entered later, with a later number: still first, by the draw.
    const early = request({ number: '2026-0001', drawNumber: 'ff' });
    const late = request({ number: '2026-0900', drawNumber: '01' });
    expect(numbers([early, late])).toEqual(['2026-0900', '2026-0001']);
    expect(WAITLIST_KEYS).not.toContain('number');
    expect(decidingKey(late, early, POLICY)).toBe('draw');
  });
});

/** The same order told the long way, key by key. */
function byKeys(a: WaitlistFacts, b: WaitlistFacts, policy: WaitlistPolicy): number {
  const desil = (one: WaitlistFacts): number => {
    if (one.desil !== null) return one.desil;
    return one.withoutIdentity ? (policy.substituteDesil ?? 99) : 99;
  };
  return (
    Number(b.returning) - Number(a.returning) ||
    (policy.emergencyFirst ? Number(b.emergency) - Number(a.emergency) : 0) ||
    desil(a) - desil(b) ||
    (policy.vulnerability ? b.vulnerability - a.vulnerability : 0) ||
    compareText(a.waitingSince, b.waitingSince) ||
    compareText(a.drawNumber, b.drawNumber) ||
    compareText(a.number, b.number)
  );
}

describe('each key', () => {
  const weak = request({
    desil: 4,
    vulnerability: 1,
    waitingSince: '2026-05-01',
    drawNumber: 'ff',
    number: '2026-0002',
  });
  const stronger: readonly [string, Partial<WaitlistFacts>][] = [
    ['returning', { returning: true }],
    ['emergency', { emergency: true }],
    ['desil', { desil: 3 }],
    ['vulnerability', { vulnerability: 2 }],
    ['waiting_since', { waitingSince: '2026-04-30' }],
    ['draw', { drawNumber: 'fe' }],
  ];
  test.each(stronger)('%s outweighs every key after it', (key, claim) => {
    const at = stronger.findIndex(([name]) => name === key);
    const later = stronger
      .slice(at + 1)
      .reduce<Partial<WaitlistFacts>>((all, [, one]) => ({ ...all, ...one }), {});
    const first = { ...weak, ...claim, number: '2026-0009' };
    const second = { ...weak, ...later };
    expect(numbers([second, first])).toEqual(['2026-0009', '2026-0002']);
    expect(decidingKey(first, second, POLICY)).toBe(key);
    expect(decidingKey(second, first, POLICY)).toBe(key);
  });

  test('desil counts as a number: 1, 2 … 10, then not recorded', () => {
    const all = [10, null, 2, 1, 9].map((desil, index) =>
      request({ desil, number: `${desil} ${index}` }),
    );
    expect(numbers(all).map((number) => number.split(' ')[0])).toEqual([
      '1',
      '2',
      '9',
      '10',
      'null',
    ]);
  });

  test('the optional keys stop counting where the policy says so', () => {
    const policy = { ...POLICY, emergencyFirst: false, vulnerability: false };
    expect(activeWaitlistKeys(policy)).toEqual(['returning', 'desil', 'waiting_since', 'draw']);
    const urgent = request({ emergency: true, vulnerability: 3, desil: 3, number: 'b' });
    const poor = request({ desil: 2, number: 'a' });
    expect(numbers([urgent, poor], policy)).toEqual(['a', 'b']);
    expect(numbers([urgent, poor])).toEqual(['b', 'a']);
    expect(decidingKey(urgent, poor, policy)).toBe('desil');
  });

  test('alike in all keys, nothing decides but their numbers', () => {
    const a = request({ number: '2026-0001' });
    const b = request({ number: '2026-0002' });
    expect(decidingKey(a, b, POLICY)).toBeNull();
    expect(numbers([b, a])).toEqual(['2026-0001', '2026-0002']);
  });
});

describe('the substitute desil', () => {
  const nameless = request({ desil: null, withoutIdentity: true, number: 'nameless' });
  test('stands for people of whom neither NIK nor family card is known', () => {
    expect(orderedDesil(nameless, POLICY)).toEqual({ desil: 1, substitute: true });
    expect(numbers([request({ desil: 2, number: 'two' }), nameless])).toEqual(['nameless', 'two']);
  });
  test('never hides a desil that is recorded', () => {
    const seen = { ...nameless, desil: 5 };
    expect(orderedDesil(seen, POLICY)).toEqual({ desil: 5, substitute: false });
  });
  test('is not given to people who have papers: they come last until somebody looks it up', () => {
    const unknown = request({ desil: null, number: 'unknown' });
    expect(orderedDesil(unknown, POLICY)).toEqual({ desil: null, substitute: false });
    expect(numbers([unknown, request({ desil: 10, number: 'ten' })])).toEqual(['ten', 'unknown']);
  });
  test('can be switched off; then they come last too', () => {
    const policy = { ...POLICY, substituteDesil: null };
    expect(orderedDesil(nameless, policy)).toEqual({ desil: null, substitute: false });
    expect(numbers([nameless, request({ desil: 10, number: 'ten' })], policy)).toEqual([
      'ten',
      'nameless',
    ]);
  });
});
