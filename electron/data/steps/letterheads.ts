import { writeStep } from '../step.ts';
import { type SetLogo, setLogo } from '../use-cases/letterheads/set-logo.ts';

/** Steps of the tasks of this noun on the database thread. */
export const letterheadSteps = {
  setLogo: writeStep('letterheads.setLogo', (context, payload: SetLogo) =>
    setLogo(context, payload),
  ),
} as const;
