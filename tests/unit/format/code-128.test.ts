import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf } from '#shared/domain/format/code-128.ts';

/** Widths of bars and gaps in turn, from the left edge; the last bar ends the code. */
function widthsOf(text: string): number[] {
  const { bars, width } = barsOf(text);
  return bars.flatMap((bar, at) => {
    const end = bar.at + bar.width;
    const next = bars[at + 1]?.at ?? width;
    return next > end ? [bar.width, next - end] : [bar.width];
  });
}

/** Reads widths as a scanner does: by the distance between edges, without the table that wrote them. */
const signsOf = (widths: readonly number[]): string[] =>
  Array.from({ length: (widths.length - 7) / 6 }, (_, at) =>
    widths.slice(at * 6, at * 6 + 6).join(''),
  );

describe('Code 128', () => {
  it('writes the example of the standard: start B, A, check digit, stop', () => {
    // A is value 33; (104 + 33) mod 103 is 34, the pattern of B.
    expect(widthsOf('A').join('')).toBe('211214' + '111323' + '131123' + '2331112');
  });

  it('gives every sign eleven modules, and two different texts never the same bars', () => {
    const texts = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const widths = widthsOf(one);
        expect(barsOf(one).width).toBe((one.length + 2) * 11 + 13);
        const signs = signsOf(widths);
        for (const sign of signs) expect(Array.from(sign, Number).reduce((a, b) => a + b)).toBe(11);
        expect(signs[0]).toBe('211214');
        expect(widths.join('') === widthsOf(other).join('')).toBe(one === other);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses signs that it cannot write, rather than to leave them out', () => {
    expect(() => barsOf('Nomor é')).toThrow(RangeError);
    expect(() => barsOf('a\tb')).toThrow(RangeError);
  });
});
