// Every check there is: what `npm run check` and `npm run e2e` do, with one sum at the end.
import { runStaticChecks } from './checks/static-checks.ts';
import { addTallies, conclude, type Tally, tallyLine } from './checks/tally.ts';
import { runVitest } from './checks/vitest-run.ts';
import { runWindowChecks } from './checks/window-checks.ts';
import { runScript, seconds } from './runtime/step.ts';

async function timed(name: string, run: () => Promise<Tally>): Promise<Tally> {
  const start = performance.now();
  console.log(`\n=== ${name}`);
  const tally = await run();
  summary.push(`${name.padEnd(34)} ${tallyLine(tally)} (${seconds(start)})`);
  return tally;
}

const summary: string[] = [];

await runScript(async () => {
  const tallies = [
    await timed('format, types, lint, unused code', runStaticChecks),
    await timed('tests without a window', () => runVitest({ properties: 'quick' })),
    await timed('stories in the real window', () => runWindowChecks({ properties: 'quick' })),
  ];
  console.log(`\n${summary.join('\n')}`);
  return conclude(addTallies(tallies));
});
