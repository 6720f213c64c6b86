import { foldWord } from './row-reader.ts';

/** Spellings of one name that offices use side by side. */
const MUHAMMAD =
  /\b(?:m|moh|muh|mohd|muhd|mohamad|mohammad|muhamad|mochamad|mochammad|much|moch)\b/g;

/**
 * A name reduced for likeness only: folded, "M." and "Moh." as "muhammad". Never shown, never an
 * order; two equal keys are a question to a person, not an answer.
 */
export function likenessName(name: string): string {
  const folded = foldWord(name.includes("'") ? name.replace(/['’‘`]/g, '') : name);
  return folded.includes('m') ? folded.replace(MUHAMMAD, 'muhammad') : folded;
}
