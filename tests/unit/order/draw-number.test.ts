import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawCommitment,
  drawNumber,
  drawNumbers,
  drawSeed,
  paperDrawNumber,
  shownDrawNumber,
} from '#shared/domain/order/draw-number.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const SECRET = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';

describe('the draw', () => {
  test('is HMAC-SHA256 over "intakeCode|candidateCode", checked against another implementation', () => {
    const codes = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        codes,
        codes,
        (key, intake, code) => {
          const seed = Buffer.from(key).toString('hex');
          const expected = createHmac('sha256', key)
            .update(`${intake}|${code}`, 'utf8')
            .digest('hex');
          expect(drawNumber(seed, intake, code)).toBe(expected);
          expect(drawNumbers(seed, intake, [code, 'X', code])).toEqual([
            expected,
            drawNumber(seed, intake, 'X'),
            expected,
          ]);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
  test('the Kode Segel is SHA-256 of the bytes of the secret', () => {
    const expected = createHash('sha256').update(Buffer.from(SECRET, 'hex')).digest('hex');
    expect(drawCommitment(SECRET)).toBe(expected);
    expect(() => drawCommitment('not hex')).toThrow(/hex/);
  });
  test('a public number changes the seed, none leaves the secret', () => {
    expect(drawSeed(SECRET, null)).toBe(SECRET);
    const expected = createHash('sha256')
      .update(Buffer.from(SECRET, 'hex'))
      .update('4 2 6 1')
      .digest('hex');
    expect(drawSeed(SECRET, '4 2 6 1')).toBe(expected);
  });
  test('a paper draw sorts like its numbers', () => {
    expect([2, 10, 1].map(paperDrawNumber).toSorted()).toEqual([
      '00000001',
      '00000002',
      '00000010',
    ]);
    expect(() => paperDrawNumber(0)).toThrow(RangeError);
    expect(() => paperDrawNumber(1.5)).toThrow(RangeError);
    expect(() => paperDrawNumber(100_000_000)).toThrow(RangeError);
  });
  test('lists show the first eight digits', () => {
    expect(shownDrawNumber('0123456789abcdef')).toBe('01234567');
  });
});
