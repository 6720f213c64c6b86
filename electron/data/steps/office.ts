import { createOffice } from '../use-cases/office/create-office.ts';
import { readStep, writeStep } from '../step.ts';

export const officeSteps = {
  /** The office of the open file; null while set-up has not finished. */
  describe: readStep((context, _payload: Record<string, never>) => context.office),
  create: writeStep('office.create', createOffice),
} as const;
