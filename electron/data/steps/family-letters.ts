import type { LocalDate } from '#shared/vocabulary.ts';
import { readStep } from '../step.ts';
import { gatherLetters, type LettersOf } from '../use-cases/papers/gather-letters.ts';
import { proposedCall } from '../use-cases/papers/letter-choices.ts';

export const familyLetterSteps = {
  /** The children whose families get a letter; null where the run or decree does not stand. */
  familyLetters: readStep(({ db }, { today, ...wanted }: LettersOf & { today: LocalDate }) => {
    const letters = gatherLetters(db, wanted);
    return letters && { ...letters, proposed: proposedCall(db, today, letters) };
  }),
} as const;
