import { existsSync } from 'node:fs';
import type { Tally } from '../checks/tally.ts';
import { bringRuntime } from './bring-runtime.ts';
import { buildProgram } from './build-program.ts';
import { inRoot } from './places.ts';
import { StepFailure } from './step.ts';
import { attachToWindow } from './window-command.ts';

const entry = inRoot('tests', 'bench', 'run.ts');

/**
 * Runs the benchmark on the built program; `codes` (such as "A5") limit it to the lines they name.
 * The benchmark itself exits with 1 when a target falls short.
 */
export async function runBench(
  codes: readonly string[],
  onLine?: (line: string) => void,
): Promise<Tally> {
  if (!existsSync(entry)) {
    throw new StepFailure(
      'bench',
      'tests/bench/run.ts does not exist.',
      'write the benchmark first',
    );
  }
  await bringRuntime('tests');
  await buildProgram('when-stale');
  const code = await attachToWindow(
    process.execPath,
    [entry, ...codes],
    onLine === undefined ? {} : { onLine },
  );
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
