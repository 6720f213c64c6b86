import { findPrintedRun, listPrintedPlaces } from '#db/queries/papers.ts';
import { findMinutes, listDifferences, listExceptions } from '#db/queries/plenary-minutes.ts';
import { readStep } from '../step.ts';

export const plenaryMinutesSteps = {
  /** All that the minutes of a run say; null where there is no such run. */
  plenaryMinutes: readStep(({ db }, { uid }: { readonly uid: string }) => {
    const run = findPrintedRun(db, uid);
    const minutes = run && findMinutes(db, run.id);
    if (!run || !minutes) return null;
    return {
      run,
      minutes,
      places: listPrintedPlaces(db, run.id),
      exceptions: listExceptions(db, run.id),
      differences: listDifferences(db, run.id),
    };
  }),
} as const;
