import { nearestWord } from '../candidates/near-words.ts';
import { nameKey } from '../people/name-key.ts';

export interface Rankable {
  readonly id: string;
  readonly label: string;
  /** Further words it is found by. */
  readonly keywords?: readonly string[] | undefined;
}

const IS = 8;
const BEGINS = 4;
const OF_LABEL = 3;
const OF_KEYWORDS = 2;
const INSIDE = 1;
const NEAR = 0.5;
/** From so many letters on a word may be mistyped. */
const NEAR_FROM = 4;

const isNear = (typed: string, words: readonly string[]): boolean =>
  typed.length >= NEAR_FROM &&
  nearestWord(
    typed,
    words.filter((word) => word.length >= NEAR_FROM).map((term) => ({ term, count: 1 })),
  ) !== undefined;

/** How well one typed word fits; 0 where it does not. */
function wordFits(typed: string, label: readonly string[], more: readonly string[]): number {
  if (label.some((word) => word.startsWith(typed))) return OF_LABEL;
  if (more.some((word) => word.startsWith(typed))) return OF_KEYWORDS;
  if ([...label, ...more].some((word) => word.includes(typed))) return INSIDE;
  return isNear(typed, [...label, ...more]) ? NEAR : 0;
}

function fits(query: string, { label, keywords = [] }: Rankable): number {
  const own = nameKey(label);
  const more = keywords.flatMap((one) => nameKey(one).split(' '));
  const scores = query.split(' ').map((word) => wordFits(word, own.split(' '), more));
  if (scores.includes(0)) return 0;
  const sum = scores.reduce((all, one) => all + one, 0) / scores.length;
  if (own === query) return sum + IS;
  return own.startsWith(query) ? sum + BEGINS : sum;
}

/**
 * Commands that hold every typed word, without regard to case and marks; a word may begin, stand
 * inside or be mistyped by a letter. The best fit first, of equal ones the more used, then as given.
 * Without anything typed: all, the most used first.
 */
export function rankCommands<Command extends Rankable>(
  query: string,
  commands: readonly Command[],
  used: (id: string) => number,
): Command[] {
  const typed = nameKey(query);
  const scored = commands
    .map((command) => ({
      command,
      fit: typed === '' ? 1 : fits(typed, command),
      use: used(command.id),
    }))
    .filter(({ fit }) => fit > 0);
  return scored.toSorted((a, b) => b.fit - a.fit || b.use - a.use).map(({ command }) => command);
}

/** The newest runs count most: each one nine tenths of the one after it. Newest last. */
export function weightsOf(runs: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  runs.toReversed().forEach((id, age) => {
    weights.set(id, (weights.get(id) ?? 0) + 0.9 ** age);
  });
  return weights;
}

/** So many runs are kept. */
const KEPT = 60;
export const withRun = (runs: readonly string[], id: string): string[] =>
  [...runs, id].slice(-KEPT);
