import { jaroWinkler } from '@skyra/jaro-winkler';

/** How alike two names are: in all, and in the word that fits worst. */
export interface NameLikeness {
  /** The same words, in whatever order. */
  readonly equal: boolean;
  /** Jaro-Winkler of the word that fits worst, 0 to 1. */
  readonly weakest: number;
  /** Words that only the longer name has. */
  readonly extra: number;
}

/** A single letter may be the beginning of that word, and says no more. */
const INITIAL = 0.86;

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : 0;
  return jaroWinkler(a, b);
}

interface Fit {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** From here on a word is another spelling; below it another name. */
export const ALIKE = 0.86;

/** Beginning with another letter, a word is alike only where nearly all its letters are the same. */
function mayBeAlike(a: string, b: string): boolean {
  if (a[0] === b[0]) return true;
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let missing = 0;
  for (const letter of a) if (!b.includes(letter)) missing += 1;
  return missing <= 1 + a.length / 8;
}

/**
 * Whether every word of the shorter name has one in the other that is alike: what most of the names
 * held against each other fail at once, and `namesAlike` need not be asked.
 */
export function wordsMayFit(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const fit = few.every((one) =>
    many.some((other) => mayBeAlike(one, other) && wordLikeness(one, other) >= ALIKE),
  );
  return fit || joined(a) === joined(b);
}

/** Words joined or parted differently ("Nur Aini", "Nuraini") are the same name. */
const joined = (words: readonly string[]): string => words.join('');

/**
 * Compares two names word by word (`likeWords`), each word with the one it fits best, so that a
 * shared "Muhammad" does not make brothers alike: Hasan and Husin stay the worst fit. Null where
 * one of them is blank: blank never matches blank.
 */
export function namesAlike(a: readonly string[], b: readonly string[]): NameLikeness | null {
  if (a.length === 0 || b.length === 0) return null;
  if (joined(a) === joined(b)) return { equal: true, weakest: 1, extra: 0 };
  const fits: Fit[] = [];
  a.forEach((one, left) =>
    b.forEach((other, right) => fits.push({ left, right, score: wordLikeness(one, other) })),
  );
  fits.sort((x, y) => y.score - x.score || x.left - y.left || x.right - y.right);
  const lefts = new Set<number>();
  const rights = new Set<number>();
  let weakest = 1;
  for (const { left, right, score } of fits) {
    if (lefts.has(left) || rights.has(right)) continue;
    lefts.add(left);
    rights.add(right);
    weakest = score;
  }
  const extra = Math.abs(a.length - b.length);
  return { equal: weakest === 1 && extra === 0, weakest, extra };
}
