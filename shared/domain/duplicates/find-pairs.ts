import { compare, type Comparison } from './compare.ts';
import { swappedDate } from './near-dates.ts';
import type { DuplicateSubject } from './subject.ts';

export interface FoundPair extends Comparison {
  /** Places in the list that was given, first < second. */
  readonly first: number;
  readonly second: number;
}

/** Every way of misreading one place: texts that differ in at most one place share a key. */
const oneAside = (kind: string, text: string): string[] =>
  Array.from(text, (_, place) => `${kind}${text.slice(0, place)}?${text.slice(place + 1)}`);

const smaller = (a: string, b: string): string => (a < b ? a : b);

/**
 * What an entry is looked up by. Two that `compare` shows share at least one key, with one
 * exception: neither has anything of the other but a name and a mother's name, and both of these
 * are spelled differently.
 */
export function lookUpKeys(subject: DuplicateSubject): string[] {
  const { words, birthDate, nik, kk, mother, phones, address } = subject;
  if (words.length === 0) return [];
  const keys = [`name:${words.join('')}`, `words:${words.toSorted().join(' ')}`];
  if (birthDate !== null) {
    keys.push(...oneAside('birth:', birthDate));
    keys.push(`swapped:${smaller(birthDate, swappedDate(birthDate))}`);
  }
  if (nik !== null) keys.push(...oneAside('nik:', nik));
  if (kk !== null) keys.push(`kk:${kk}`);
  if (mother.length > 0)
    keys.push(`mother:${mother.join('')}`, `mothers:${mother.toSorted().join(' ')}`);
  if (address !== null) keys.push(`address:${address}`);
  keys.push(...phones.map((phone) => `phone:${phone}`));
  return keys;
}

/**
 * Looks for entries that may be one person without holding each against all others. Yields the
 * number of entries done after each, so that the work can show how far it is and be given up;
 * returns the pairs, the surest first.
 */
export function* findPairs(subjects: readonly DuplicateSubject[]): Generator<number, FoundPair[]> {
  const earlier = new Map<string, number[]>();
  const pairs: FoundPair[] = [];
  for (const [second, subject] of subjects.entries()) {
    const met = new Set<number>();
    for (const key of new Set(lookUpKeys(subject))) {
      const same = earlier.get(key);
      for (const first of same ?? []) met.add(first);
      if (same) same.push(second);
      else earlier.set(key, [second]);
    }
    pairs.push(...shown(subjects, met, second));
    yield second + 1;
  }
  return pairs.toSorted((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
}

function* shown(
  subjects: readonly DuplicateSubject[],
  met: ReadonlySet<number>,
  second: number,
): Generator<FoundPair> {
  const subject = subjects[second];
  for (const first of met) {
    const other = subjects[first];
    const found = subject && other && compare(other, subject);
    if (found) yield { ...found, first, second };
  }
}
