import { listExpected } from '#db/queries/arrivals.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { readStep } from '../step.ts';

export const arrivalPaperSteps = {
  /** Who is expected at the open intake; null where there is none. */
  arrivals: readStep(({ db }, _payload: Record<string, never>) => {
    const intake = findCurrentIntake(db);
    return intake ? { intake: intake.name, people: listExpected(db, intake.id) } : null;
  }),
} as const;
