import { compare, type Comparison } from './compare.ts';
import { datesAlike, swappedDate } from './near-dates.ts';
import type { DuplicateSubject } from './subject.ts';

export interface FoundPair extends Comparison {
  /** Places in the list that was given, first < second. */
  readonly first: number;
  readonly second: number;
}

/** One way of looking entries up: those that share a key are held against each other. */
interface Pass {
  keys(subject: DuplicateSubject): readonly string[];
  /** False where another pass holds these two against each other, or nothing could come of it. */
  worth?(a: DuplicateSubject, b: DuplicateSubject): boolean;
}

const bornApart = (a: DuplicateSubject, b: DuplicateSubject): boolean =>
  a.birthDate !== b.birthDate;

const smaller = (a: string, b: string): string => (a < b ? a : b);

/** Dates that differ in this digit alone, in names of as many words, one of which begins alike. */
const digitPass = (place: number): Pass => ({
  keys({ birthDate, words }) {
    if (birthDate === null) return [];
    const rest = `${birthDate.slice(0, place)}?${birthDate.slice(place + 1)} ${words.length}`;
    return words.map((word) => `${rest}${word[0]}`);
  },
  worth: bornApart,
});

/** Places of the digits in yyyy-mm-dd. */
const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9] as const;

const PASSES: readonly Pass[] = [
  { keys: ({ words }) => [words.join(''), words.toSorted().join(' ')] },
  { keys: ({ birthDate }) => (birthDate === null ? [] : [birthDate]) },
  {
    keys: ({ birthDate }) =>
      birthDate === null ? [] : [smaller(birthDate, swappedDate(birthDate))],
    worth: bornApart,
  },
  ...DIGITS.map(digitPass),
  { keys: ({ kk }) => (kk === null ? [] : [kk]) },
  {
    keys: ({ mother }) =>
      mother.length === 0 ? [] : [mother.join(''), mother.toSorted().join(' ')],
    // Two days far apart outweigh a mother's name; a card besides is looked up by itself.
    worth: (a, b) => datesAlike(a.birthDate, b.birthDate) !== 'differs',
  },
  { keys: ({ address }) => (address === null ? [] : [address]) },
  { keys: ({ phones }) => phones },
];

/** How many steps `findPairs` yields for so many entries. */
export const stepsFor = (entries: number): number => entries * PASSES.length;

/**
 * Looks for entries that may be one person without holding each against all others: one look-up
 * after another, so that the memory of one is enough. Yields the number of steps done (`stepsFor`),
 * so that the work can show how far it is and be given up; returns the pairs, the surest first.
 *
 * Finds what holding each against all others finds, but for names spelled differently that share
 * nothing else as it is written: a mother's name spelled differently too and no birth date, or a
 * birth date with a wrong digit where every word of the name begins with another letter.
 */
export function* findPairs(subjects: readonly DuplicateSubject[]): Generator<number, FoundPair[]> {
  const found = new Map<number, FoundPair>();
  let done = 0;
  for (const pass of PASSES) {
    const earlier = new Map<string, number[]>();
    for (const [second, subject] of subjects.entries()) {
      for (const first of meet(earlier, pass, subject, second)) {
        const code = first * subjects.length + second;
        const other = subjects[first];
        if (!other || found.has(code) || pass.worth?.(other, subject) === false) continue;
        const comparison = compare(other, subject);
        if (comparison) found.set(code, { ...comparison, first, second });
      }
      done += 1;
      yield done;
    }
  }
  return [...found.values()].toSorted(
    (a, b) => b.score - a.score || a.first - b.first || a.second - b.second,
  );
}

/** The earlier ones that share a key with this one, which is remembered for those to come. */
function meet(
  earlier: Map<string, number[]>,
  pass: Pass,
  subject: DuplicateSubject,
  place: number,
): Iterable<number> {
  const keys = subject.words.length === 0 ? [] : new Set(pass.keys(subject));
  const groups: number[][] = [];
  for (const key of keys) {
    const same = earlier.get(key);
    if (same) groups.push(same);
    else earlier.set(key, [place]);
  }
  const met = groups.length === 1 ? [...(groups[0] ?? [])] : new Set(groups.flat());
  for (const group of groups) group.push(place);
  return met;
}
