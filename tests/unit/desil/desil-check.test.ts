import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkState, desilOfKey } from '#shared/domain/desil/desil-check.ts';
import { periodLabel, periodsUntil } from '#shared/domain/desil/dtsen-period.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const period = fc
  .tuple(fc.integer({ min: 2024, max: 2030 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, quarter]) => `${year}-${quarter}`);

describe('the round of looking up desils', () => {
  test('a desil of an earlier quarter is older whatever it says; one of now or later is not', () => {
    fc.assert(
      fc.property(period, period, fc.option(fc.integer({ min: 1, max: 10 })), (of, now, desil) => {
        const state = checkState({ desil, period: of }, now);
        if (of < now) return state === 'older';
        return state === (desil === null ? 'absent' : 'done');
      }),
      { numRuns: propertyRuns(1000) },
    );
    expect(checkState({ desil: null, period: null }, '2026-2')).toBe('missing');
  });

  test('every desil is one digit key; 0 is 10, and nothing else is a desil', () => {
    expect('1234567890'.split('').map(desilOfKey)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    for (const key of ['a', 'Enter', '12', '', '-', '²']) expect(desilOfKey(key)).toBeNull();
  });

  test('periods before one go back over the year, each once', () => {
    expect(periodsUntil('2026-2', 4).map(periodLabel)).toEqual([
      'Triwulan II 2026',
      'Triwulan I 2026',
      'Triwulan IV 2025',
      'Triwulan III 2025',
    ]);
  });
});
