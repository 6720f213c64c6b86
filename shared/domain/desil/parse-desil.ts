/** What a person wrote where a desil belongs. */
export type DesilReading =
  | { readonly kind: 'desil'; readonly desil: number }
  /** Looked up and not there ("belum terdata"). */
  | { readonly kind: 'not-recorded' }
  /** Nothing said. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly code: 'out-of-range'; readonly found: number }
  /** A range or a choice ("1-4") is not a desil: ask. */
  | { readonly kind: 'refused'; readonly code: 'several' | 'unreadable'; readonly text: string };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LABEL = '(?:(?:ds?|desil)[\\s.:-]*)?(?:ke[\\s-]*)?';
/** A remark in brackets may follow: "desil 1 (miskin ekstrem)". */
const REMARK = '\\s*(?:\\([^)]*\\))?';
const NUMBERED = new RegExp(`^${LABEL}(\\d{1,4})(?:[.,]0+)?${REMARK}$`);
const LETTERED = new RegExp(`^${LABEL}([ivx]+)${REMARK}$`);
const SEVERAL =
  /[\divx]\s*(?:[-–—/,&+]|s\.?\/?d\.?|sampai|hingga|atau|dan)\s*(?:d|desil)?\s*[\divx]/;
const NOTHING = /^[-–—.?]*$/;
const NOT_RECORDED: ReadonlySet<string> = new Set(
  ['belum', 'tidak', 'tdk', 'blm'].flatMap((no) =>
    ['ada', 'tercatat', 'terdata', 'terdaftar', 'masuk dtsen', 'ada data'].map((w) => `${no} ${w}`),
  ),
);

const inRange = (desil: number): DesilReading =>
  desil >= 1 && desil <= 10
    ? { kind: 'desil', desil }
    : { kind: 'refused', code: 'out-of-range', found: desil };

/**
 * Reads a desil in the forms offices write: 1, "1", "I", "D1", "Desil 1", "desil 1 (miskin
 * ekstrem)", "-", "belum ada" (domain brief 3). Valid are 1 to 10; a range is refused, never
 * narrowed.
 */
export function parseDesil(input: string | number | null): DesilReading {
  const text = String(input ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  if (NOTHING.test(text)) return { kind: 'empty' };
  if (text === 'belum' || NOT_RECORDED.has(text.replace(/[/,].*$/, '').trim()))
    return { kind: 'not-recorded' };
  const digits = NUMBERED.exec(text)?.[1];
  if (digits !== undefined) return inRange(Number(digits));
  const roman = ROMAN.indexOf(LETTERED.exec(text)?.[1] ?? '') + 1;
  if (roman > 0) return { kind: 'desil', desil: roman };
  return { kind: 'refused', code: SEVERAL.test(text) ? 'several' : 'unreadable', text };
}
