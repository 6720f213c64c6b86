import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isLocalDate } from '#shared/validation/local-date.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const exists = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

test('says of every day between 1800 and 2999 whether the calendar has it', () => {
  const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  const year = fc.integer({ min: 1800, max: 2999 });
  fc.assert(
    fc.property(year, two(14), two(33), (y, month, day) => {
      const text = `${y}-${month}-${day}`;
      expect(isLocalDate(text)).toBe(exists(text));
    }),
    { numRuns: propertyRuns(1000) },
  );
});

test.each(['', '2026-6-8', '08/06/2026', '2026-02-29', '1900-02-29', '2026-06-08T00:00:00Z'])(
  '“%s” is no day',
  (text) => {
    expect(isLocalDate(text)).toBe(false);
  },
);

test('29 February of a leap year is a day', () => {
  expect(isLocalDate('2024-02-29')).toBe(true);
  expect(isLocalDate('2000-02-29')).toBe(true);
});
