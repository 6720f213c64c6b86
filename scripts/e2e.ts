// The stories in a real Electron window. Further arguments go to `playwright test`.
import { conclude } from './checks/tally.ts';
import { runWindowChecks } from './checks/window-checks.ts';
import { runScript } from './runtime/step.ts';

await runScript(async () =>
  conclude(await runWindowChecks({ properties: 'quick', extra: process.argv.slice(2) })),
);
