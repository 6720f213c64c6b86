// Format, types, lint, unused code, and all tests that need no window.
import { runStaticChecks } from './checks/static-checks.ts';
import { addTallies, conclude } from './checks/tally.ts';
import { runVitest } from './checks/vitest-run.ts';
import { runScript } from './runtime/step.ts';

await runScript(async () => {
  const still = await runStaticChecks();
  const tests = await runVitest({ properties: 'quick' });
  return conclude(addTallies([still, tests]));
});
