// The property tests at the number of cases that each of them names.
import { filesContaining } from './checks/test-files.ts';
import { conclude } from './checks/tally.ts';
import { runVitest } from './checks/vitest-run.ts';
import { runScript } from './runtime/step.ts';

await runScript(async () => {
  const files = filesContaining('propertyRuns(').filter((path) => !path.includes('/e2e/'));
  if (files.length === 0) throw new Error('no property test was found');
  return conclude(await runVitest({ files, properties: 'full' }));
});
