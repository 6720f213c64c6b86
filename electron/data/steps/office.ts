import { readStep } from '../step.ts';

export const officeSteps = {
  /** The office of the open file; null while set-up has not finished. */
  describe: readStep((context, _payload: Record<string, never>) => context.office),
} as const;
