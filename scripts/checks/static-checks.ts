import { attach } from '../runtime/command.ts';
import { inRoot } from '../runtime/places.ts';
import { seconds } from '../runtime/step.ts';
import { addTallies, type Tally } from './tally.ts';

type StaticCheck = {
  readonly name: string;
  /** The tool's own JavaScript file, run by this Node: the same on Windows, where .bin holds shims. */
  readonly tool: string;
  readonly args: readonly string[];
  readonly wayOut: string;
};

const checks: readonly StaticCheck[] = [
  {
    name: 'format',
    tool: 'oxfmt/bin/oxfmt',
    args: ['--check', '.'],
    wayOut: 'npm run format',
  },
  {
    name: 'unused code',
    tool: 'knip/bin/knip.js',
    args: ['--no-progress'],
    wayOut: 'remove what nothing uses, or name its entry in knip.json',
  },
  {
    // One reading of the program says both: reading it a second time for the compiler alone
    // took as long again. The tsconfig.json of each folder says what it may import.
    name: 'types and lint',
    tool: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--type-check', '--deny-warnings', '.'],
    wayOut: 'each message says what to do; the rules are in .oxlintrc.json',
  },
];

/** Format, unused code, types and lint; each counts as one check. */
export async function runStaticChecks(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const check of checks) tallies.push(await runOne(check));
  return addTallies(tallies);
}

async function runOne({ name, tool, args, wayOut }: StaticCheck): Promise<Tally> {
  const start = performance.now();
  const code = await attach(process.execPath, [inRoot('node_modules', tool), ...args]);
  if (code === 0) {
    console.log(`ok ${name} (${seconds(start)})`);
    return { passed: 1, failed: 0, skipped: 0 };
  }
  console.log(`FAILED ${name} (${seconds(start)}). Way out: ${wayOut}`);
  return { passed: 0, failed: 1, skipped: 0 };
}
