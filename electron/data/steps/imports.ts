import { longStep, rawStep, readStep } from '../step.ts';
import { applyImport } from '../use-cases/imports/apply-import.ts';
import {
  beginImport,
  compareRows,
  findKnown,
  recallMapping,
} from '../use-cases/imports/begin-import.ts';
import { sampleFacts } from '../use-cases/imports/sample-facts.ts';
import { listFilledColumns } from '../use-cases/columns/own-values.ts';
import { STAGING_SCHEMA } from '../imports/staging-tables.ts';

/** Steps of the tasks of this noun on the database thread. */
export const importSteps = {
  begin: readStep(beginImport),
  recall: readStep(recallMapping),
  /** The columns of the office that a column of a file can be read as. */
  ownColumns: readStep((context, _payload: Record<string, never>) => listFilledColumns(context)),
  sampleFacts: readStep(sampleFacts),
  findKnown: readStep(findKnown),
  compare: readStep(compareRows),
  apply: longStep('imports.apply', applyImport),
  /** Lets the staging file go, which no transaction can do for itself. */
  release: rawStep(async (store, _payload: Record<string, never>) => {
    const attached = store.raw
      .prepare('SELECT 1 FROM pragma_database_list WHERE name = ?')
      .get(STAGING_SCHEMA);
    if (attached) store.raw.exec(`DETACH ${STAGING_SCHEMA}`);
  }),
} as const;
