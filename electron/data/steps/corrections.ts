import { readStep, writeStep } from '../step.ts';
import { applyCorrections } from '../use-cases/corrections/apply-corrections.ts';
import { compareCorrections } from '../use-cases/corrections/compare-corrections.ts';

/** Steps of the tasks of this noun on the database thread. */
export const correctionSteps = {
  compare: readStep(compareCorrections),
  apply: writeStep('corrections.apply', applyCorrections),
} as const;
