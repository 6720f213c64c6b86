import { LEVELS, type Level, type Sex } from '../../vocabulary.ts';
import type { InventedChild, InventedFamily, Inventor } from './invent-family.ts';
import { PRACTICE_LEVELS } from './school-plan.ts';

/** A pupil of the school's first year, at home in it since PRACTICE_BEGAN. */
export interface PracticePupil extends InventedChild {
  readonly family: InventedFamily;
  readonly level: Level;
  /** Number of the pupil within level and sex, from 0: which bed is theirs. */
  readonly index: number;
}

/** Years of a second-year pupil on 1 July 2026. */
const AGE_OF: Readonly<Record<Level, number>> = { SD: 8, SMP: 13, SMA: 16 };

/** The pupils who hold places already: boys and girls of each level, as many as the plan says. */
export const inventPupils = (people: Inventor): PracticePupil[] =>
  LEVELS.flatMap((level) =>
    (['L', 'P'] as const satisfies readonly Sex[]).flatMap((sex) =>
      Array.from({ length: PRACTICE_LEVELS[level].pupils[sex] }, (_, index) => {
        const family = people.family();
        const birthDate = people.birthday(AGE_OF[level] + (index % 2), 2026);
        return { ...people.child(family, sex, birthDate), family, level, index };
      }),
    ),
  );
