import type { LocalDate } from '#shared/vocabulary.ts';
import { readStep } from '../step.ts';
import { findLetterText } from '../use-cases/letters/letter-texts.ts';
import { gatherLetters, type LettersOf } from '../use-cases/papers/gather-letters.ts';
import { proposedCall } from '../use-cases/papers/letter-choices.ts';

interface Asked extends LettersOf {
  readonly today: LocalDate;
  /** Of the letter. */
  readonly day: LocalDate;
}

export const familyLetterSteps = {
  /**
   * The children whose families get a letter, and what a letter of a day says; null where the run or
   * decree does not stand.
   */
  familyLetters: readStep(({ db }, { today, day, ...wanted }: Asked) => {
    const letters = gatherLetters(db, wanted);
    const text = findLetterText(db, wanted.document, day);
    return letters && { ...letters, text, proposed: proposedCall(db, today, letters) };
  }),
} as const;
