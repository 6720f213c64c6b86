import { countPeople, listPersonFacts } from '#db/queries/duplicates.ts';
import { readStep, writeStep } from '../step.ts';
import { storeFindings } from '../use-cases/duplicates/store-findings.ts';

/** Steps of the tasks of this noun on the database thread. */
export const duplicateSteps = {
  count: readStep(({ db }, _payload: object) => countPeople(db)),
  people: readStep(({ db }, { after, limit }: { after: number; limit: number }) =>
    listPersonFacts(db, after, limit),
  ),
  store: writeStep('duplicates.scan', storeFindings),
} as const;
