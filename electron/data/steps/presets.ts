import { ok } from '#shared/result.ts';
import { readStep, writeStep } from '../step.ts';
import { applyPresets } from '../use-cases/presets/apply-presets.ts';
import { showPresets } from '../use-cases/presets/show-presets.ts';

/** Steps of the tasks of this noun on the database thread. */
export const presetSteps = {
  show: readStep((context, _payload: Record<string, never>) => showPresets(context)),
  saved: writeStep('presets.save', (context, { file, lines }: { file: string; lines: number }) => {
    context.describe({ file, lines });
    return ok(null);
  }),
  apply: writeStep('presets.apply', applyPresets),
} as const;
