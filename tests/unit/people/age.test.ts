import { describe, expect, test } from 'vitest';
import { ageOn, ageReferenceDay, checkAge } from '#shared/domain/people/age.ts';

const DAY = ageReferenceDay('2026/2027');

test('the reference day is 1 July of the first year', () => {
  expect(DAY).toBe('2026-07-01');
});

test.each([
  ['2013-07-01', '2026-07-01', { years: 13, months: 0 }],
  ['2013-07-02', '2026-07-01', { years: 12, months: 11 }],
  ['2012-02-29', '2026-02-28', { years: 13, months: 11 }],
  ['2012-02-29', '2026-03-01', { years: 14, months: 0 }],
  ['2026-07-01', '2026-07-01', { years: 0, months: 0 }],
  ['2026-07-02', '2026-07-01', null],
])('born %s is on %s %o', (born, day, age) => {
  expect(ageOn(born, day)).toEqual(age);
});

test('a date that does not exist is never an age', () => {
  expect(() => ageOn('2013-02-30', DAY)).toThrow(RangeError);
});

describe('the age for a level', () => {
  test.each([
    ['2020-07-01', 'SD', 'fits', undefined],
    ['2020-07-02', 'SD', 'warning', 'needs-note'],
    ['2021-01-01', 'SD', 'warning', 'needs-note'],
    ['2021-01-02', 'SD', 'refused', 'below-floor'],
    ['2013-07-02', 'SD', 'fits', undefined],
    ['2013-07-01', 'SD', 'warning', 'above-band'],
    ['2014-07-02', 'SMP', 'warning', 'below-band'],
    ['2014-07-01', 'SMP', 'fits', undefined],
    ['2010-07-01', 'SMP', 'warning', 'above-band'],
    ['2004-07-02', 'SMA', 'fits', undefined],
    ['2004-07-01', 'SMA', 'warning', 'above-band'],
    ['2012-01-01', 'SMA', 'warning', 'below-band'],
    ['2027-01-01', 'SMA', 'refused', 'not-born'],
  ] as const)('born %s for %s: %s %s', (born, level, kind, code) => {
    const verdict = checkAge(born, level, DAY);
    expect(verdict.kind).toBe(kind);
    expect('code' in verdict ? verdict.code : undefined).toBe(code);
  });

  test('says the age and the band', () => {
    expect(checkAge('2009-05-20', 'SMP', DAY)).toEqual({
      kind: 'warning',
      code: 'above-band',
      age: { years: 17, months: 1 },
      from: 12,
      to: 15,
    });
  });

  test('an unknown birth date is unknown, not too young', () => {
    expect(checkAge(null, 'SD', DAY)).toEqual({ kind: 'unknown' });
  });
});
