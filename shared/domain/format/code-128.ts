/**
 * Code 128, code set B (ISO/IEC 15417): six widths a sign, bar and gap in turn, in modules; the last
 * pattern (stop) has seven. By value: 0 is the space, 104 begins set B, 106 ends.
 */
const PATTERNS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 ' +
  '122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 ' +
  '321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 ' +
  '211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 ' +
  '213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 ' +
  '121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 ' +
  '241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 ' +
  '412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 ' +
  '211214 211232 2331112'
).split(' ');

const START_B = 104;
const STOP = 106;
const CHECKED_BY = 103;
const FIRST = 32;
const LAST = 126;

/** The values that stand for a text: start, signs, check digit, stop. */
function valuesOf(text: string): number[] {
  const signs = Array.from(text, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    if (point < FIRST || point > LAST) throw new RangeError(`No bar code for ${sign}`);
    return point - FIRST;
  });
  const sum = signs.reduce((total, value, at) => total + value * (at + 1), START_B);
  return [START_B, ...signs, sum % CHECKED_BY, STOP];
}

export interface Bar {
  /** From the left edge, and how wide, in modules. */
  readonly at: number;
  readonly width: number;
}

/** The black bars of a text in Code 128, and how wide the whole is. Throws a RangeError for signs outside ASCII. */
export function barsOf(text: string): { readonly bars: readonly Bar[]; readonly width: number } {
  const bars: Bar[] = [];
  let at = 0;
  for (const value of valuesOf(text)) {
    for (const [place, digit] of Array.from(PATTERNS[value] ?? '').entries()) {
      const width = Number(digit);
      if (place % 2 === 0) bars.push({ at, width });
      at += width;
    }
  }
  return { bars, width: at };
}
