/** Letters of an intake to the families, one page a child. */
export const FAMILY_LETTERS = [
  'acceptance-letter',
  'reserve-letter',
  'not-accepted-letter',
  'reregistration-letter',
  'parent-statement',
] as const;
export type FamilyLetterKind = (typeof FAMILY_LETTERS)[number];

/** What a letter follows from: a ratified run, or a decree as it was signed. */
export const LETTER_SOURCES = ['run', 'decree'] as const;
export type LetterSource = (typeof LETTER_SOURCES)[number];

/**
 * From what each letter may follow. A place is given by a decree alone; who waits and who is not
 * taken stands in the run that was ratified; parents may sign before the decree.
 */
export const SOURCES_OF: Readonly<Record<FamilyLetterKind, readonly LetterSource[]>> = {
  'acceptance-letter': ['decree'],
  'reserve-letter': ['run'],
  'not-accepted-letter': ['run'],
  'reregistration-letter': ['decree'],
  'parent-statement': ['decree', 'run'],
};

export const isFamilyLetter = (document: string): document is FamilyLetterKind =>
  FAMILY_LETTERS.some((one) => one === document);
