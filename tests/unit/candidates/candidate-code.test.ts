import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateCode } from '#shared/domain/candidates/candidate-code.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

test('four digits, then a letter for the number of digits', () => {
  expect(candidateCode('BB26', 187)).toBe('BB26-0187');
  expect(candidateCode('BB26', 9999)).toBe('BB26-9999');
  expect(candidateCode('BB26', 10_000)).toBe('BB26-A10000');
  expect(candidateCode('BB26', 100_000)).toBe('BB26-B100000');
});

test('text order is the order of the numbers', () => {
  const number = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [first, second] = [candidateCode('BB26', a), candidateCode('BB26', b)];
      expect(Math.sign(a - b)).toBe(first < second ? -1 : Number(first > second));
    }),
    { numRuns: propertyRuns(1000) },
  );
});

test.each([0, -1, 1.5, 10_000_000, Number.NaN])('%d is no running number', (number) => {
  expect(() => candidateCode('BB26', number)).toThrow(RangeError);
});
