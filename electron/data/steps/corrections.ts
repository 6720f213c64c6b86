import { findDtsenPeriod } from '#db/queries/dtsen-period.ts';
import { readStep, writeStep } from '../step.ts';
import { applyCorrections } from '../use-cases/corrections/apply-corrections.ts';
import { compareCorrections } from '../use-cases/corrections/compare-corrections.ts';

/** Steps of the tasks of this noun on the database thread. */
export const correctionSteps = {
  /** The DTSEN period the office works with. */
  period: readStep(({ db, today }) => findDtsenPeriod(db, today).period),
  compare: readStep(compareCorrections),
  apply: writeStep('corrections.apply', applyCorrections),
} as const;
