/** What a column of the office holds. A kind never changes: the values would lose their meaning. */
export const OWN_KINDS = ['text', 'number', 'date', 'choice', 'yes_no'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/**
 * Who sees a value: `private` is masked for those who only read, `health` is for who has the tick
 * for health, and each reading of it is in the history (product.md, Decisions).
 */
export const OWN_CARES = ['plain', 'private', 'health'] as const;
export type OwnCare = (typeof OWN_CARES)[number];

export interface OwnColumn {
  readonly kind: OwnKind;
  /** Texts that may be chosen; empty but for a choice. */
  readonly choices: readonly string[];
}

/** The same name to an eye that reads a list: case and spaces do not count. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (name: string): string =>
  name.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('id');

/** The choices as stored: without blanks, without a repetition, in the order given. */
export function cleanChoices(choices: readonly string[]): string[] {
  const kept: string[] = [];
  for (const choice of choices.map((one) => one.trim())) {
    if (choice !== '' && !kept.some((known) => sameName(known, choice))) kept.push(choice);
  }
  return kept;
}

export type ChoicesProblem = 'too_few' | 'needless' | 'lost';

/**
 * Whether a column of a kind may have these (clean) choices. One that people were given may not go
 * while its column is open: `used` holds those.
 */
export function checkChoices(
  { kind, choices }: OwnColumn,
  used: readonly string[] = [],
): ChoicesProblem | null {
  if (kind !== 'choice') return choices.length === 0 ? null : 'needless';
  if (choices.length < 2) return 'too_few';
  return used.every((one) => choices.includes(one)) ? null : 'lost';
}
