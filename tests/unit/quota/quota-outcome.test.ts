import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  quotaOutcome,
  REGENCIES,
  regencyOf,
  splitTooLarge,
} from '#shared/domain/quota/quota-outcome.ts';

test('the ten regencies of the province', () => {
  expect(REGENCIES).toHaveLength(10);
  expect(REGENCIES).toContain('Kutai Kartanegara');
});

test.each([
  [{ regionCode: '64.02.06.1003', regency: '' }, 'Kutai Kartanegara'],
  // The code says more than a name that somebody mistyped.
  [{ regionCode: '64.02.06.1003', regency: 'Kota Samarinda' }, 'Kutai Kartanegara'],
  [{ regionCode: null, regency: 'Kab. Kukar' }, 'Kutai Kartanegara'],
  [{ regionCode: null, regency: 'Banjarmasin' }, null],
  [{ regionCode: null, regency: '' }, null],
])('%j lives in %s', (family, regency) => {
  expect(regencyOf(family)).toBe(regency);
});

describe('a proposal beside its quota', () => {
  const quota = { version: 2, places: 5, regencies: [{ regency: 'Paser', places: 2 }] };

  test('says by regency what it gives, and counts everybody once', () => {
    const families = ['Paser', 'Paser', 'Kab. Paser', 'Berau', '?'].map((regency) => ({
      regionCode: null,
      regency,
    }));
    expect(quotaOutcome(quota, families)).toEqual({
      version: 2,
      places: 5,
      admitted: 5,
      regencies: [{ regency: 'Paser', places: 2, admitted: 3 }],
      elsewhere: 1,
      unknown: 1,
    });
  });

  test('adds up whatever the families and parts', () => {
    const place = fc.constantFrom('', 'Luar', ...REGENCIES);
    const parts = fc.subarray([...REGENCIES]);
    fc.assert(
      fc.property(fc.array(place), parts, (families, regencies) => {
        const outcome = quotaOutcome(
          { ...quota, regencies: regencies.map((regency) => ({ regency, places: 1 })) },
          families.map((regency) => ({ regionCode: null, regency })),
        );
        const named = outcome.regencies.reduce((all, one) => all + one.admitted, 0);
        expect(named + outcome.elsewhere + outcome.unknown).toBe(families.length);
      }),
      { numRuns: 100 },
    );
  });

  test('may leave places open, never hand out more than it has', () => {
    expect(splitTooLarge(quota)).toBe(0);
    expect(splitTooLarge({ ...quota, places: 1 })).toBe(1);
  });
});
