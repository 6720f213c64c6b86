import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageSize, LARGEST_LOGO, logoRefusal } from '#shared/domain/papers/logo.ts';
import { letterheadOn, letterheadTerms } from '#shared/domain/papers/letterheads.ts';
import { jpegOf, pngOf } from '#tests/support/images.ts';

describe('a logo for the letterhead', () => {
  test('its size is read from its own bytes, PNG or JPEG', () => {
    const side = fc.integer({ min: 1, max: 65_535 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(imageSize(pngOf(width, height))).toEqual({ width, height });
        expect(imageSize(jpegOf(width, height))).toEqual({ width, height });
      }),
    );
  });

  test('what is cut off or no picture is none, whatever its bytes are', () => {
    expect(imageSize(pngOf(200, 200).subarray(0, 20))).toBeNull();
    expect(imageSize(jpegOf(200, 200).subarray(0, 12))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const spoilt = Uint8Array.from([0xff, 0xd8, ...bytes]);
        for (const one of [bytes, spoilt]) expect(() => imageSize(one)).not.toThrow();
      }),
    );
  });

  test('is refused when it is no picture, too heavy, too coarse or too large', () => {
    expect(logoRefusal('kop.png', pngOf(300, 400))).toBeNull();
    expect(logoRefusal('kop.txt', Uint8Array.of(1, 2, 3))).toMatchObject({
      code: 'letterheads.logo-type',
    });
    expect(logoRefusal('kop.png', new Uint8Array(LARGEST_LOGO + 1))).toMatchObject({
      code: 'letterheads.logo-heavy',
    });
    for (const [width, height] of [
      [300, 109],
      [4001, 300],
    ] as const)
      expect(logoRefusal('kop.jpg', jpegOf(width, height))).toEqual({
        code: 'letterheads.logo-size',
        file: 'kop.jpg',
        width,
        height,
      });
  });
});

test('[D2] the days of all letterheads follow each other, and each day has the one it is printed with', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 5 }), day, (untils, on) => {
      const former = untils.toSorted().map((until, at) => ({ until, letterhead: at }));
      const terms = letterheadTerms(former, -1);
      const holding = terms.filter(
        ({ from, until }) => (from === null || from <= on) && (until === null || on < until),
      );
      expect(holding.map(({ head }) => head)).toEqual([letterheadOn(former, -1, on)]);
    }),
  );
});
