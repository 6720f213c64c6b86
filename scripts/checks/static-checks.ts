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

/** One core each, so they run side by side. */
const sideBySide: readonly StaticCheck[] = [
  {
    name: 'format',
    tool: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
    wayOut: 'npm run format',
  },
  {
    name: 'types',
    tool: 'typescript/bin/tsc',
    // Several checkers each read every file again: on two cores one is soonest done.
    args: ['-b', '--checkers', '1'],
    wayOut: 'mend the types; tsconfig.json of each folder says what it may import',
  },
];
const after: readonly StaticCheck[] = [
  {
    name: 'lint',
    tool: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--deny-warnings', '.'],
    wayOut: 'each message says what to do; the rules are in .oxlintrc.json',
  },
  {
    name: 'unused code',
    tool: 'knip/bin/knip.js',
    args: ['--no-progress'],
    wayOut: 'remove what nothing uses, or name its entry in knip.json',
  },
];

/** Format, types, lint and unused code; each counts as one check. */
export async function runStaticChecks(): Promise<Tally> {
  const tallies = await Promise.all(sideBySide.map(runOne));
  for (const check of after) tallies.push(await runOne(check));
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
