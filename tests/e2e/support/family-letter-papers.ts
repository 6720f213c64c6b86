import type { AnyPaper } from '#shared/documents/document.ts';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { sampleFamilyLetters } from '../../support/family-letter-samples.ts';

/** Children of each letter. */
export const LETTERS_EACH = 3;

/** Each letter to families on A4 and F4, by name and size. */
export const familyLetterPapers: Readonly<Record<string, AnyPaper>> = Object.fromEntries(
  (['A4', 'F4'] as const).flatMap((size) =>
    FAMILY_LETTERS.map((letter) => [
      `${letter}-${size}`,
      familyLetters(sampleFamilyLetters(letter, size, LETTERS_EACH)),
    ]),
  ),
);
