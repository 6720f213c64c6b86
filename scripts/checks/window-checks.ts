import { bringRuntime } from '../runtime/bring-runtime.ts';
import { buildProgram } from '../runtime/build-program.ts';
import { StepFailure } from '../runtime/step.ts';
import { type PlaywrightSelection, runPlaywright } from './playwright-run.ts';
import { skip, type Tally } from './tally.ts';

/** Brings Electron, builds, and runs the stories. Where Electron cannot come, says so and skips. */
export async function runWindowChecks(selection: PlaywrightSelection): Promise<Tally> {
  try {
    await bringRuntime('tests');
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    return skip('e2e', `${error.step}: ${error.message} Way out: ${error.wayOut}`);
  }
  await buildProgram('always');
  return runPlaywright(selection);
}
