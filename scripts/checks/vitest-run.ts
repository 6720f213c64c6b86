import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { attach } from '../runtime/command.ts';
import { testPackages } from '../runtime/pins.ts';
import { inRoot } from '../runtime/places.ts';
import { bringSystemPackages } from '../runtime/system-packages.ts';
import { emptyTally, sayFailure, type Tally } from './tally.ts';

export type VitestSelection = {
  /** Test files; none means all. */
  readonly files?: readonly string[];
  /** A regular expression that titles must match. */
  readonly title?: string;
  /** Property tests at 100 cases each, or at the number that each of them names. */
  readonly properties: 'quick' | 'full';
  /** Called with every line the tests print. */
  readonly onLine?: (line: string) => void;
};

type Assertion = {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
};
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
};

/** Runs vitest with its usual output and answers the counts of its JSON report. */
export async function runVitest(selection: VitestSelection): Promise<Tally> {
  const reportFile = inRoot('.cache', 'results', `vitest-${process.pid}.json`);
  mkdirSync(inRoot('.cache', 'results'), { recursive: true });
  const args = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...(selection.files ?? []),
    ...(selection.title === undefined ? [] : ['-t', selection.title]),
    '--passWithNoTests',
    // FIGURE lines come out as they were written.
    '--disable-console-intercept',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  const env = {
    ...process.env,
    TAMPUNG_PROPERTY: selection.properties,
    // Worker threads load the same modules again and again.
    NODE_COMPILE_CACHE: inRoot('.cache', 'compiled'),
  };
  // Whoever may not install them sees the tests that need them skipped, with the reason.
  if (process.getuid?.() === 0) await bringSystemPackages(testPackages);
  const { onLine } = selection;
  const options = onLine === undefined ? { env } : { env, onLine };
  const code = await attach(process.execPath, args, options);
  const tally = readTally(reportFile, selection.title === undefined);
  rmSync(reportFile, { force: true });
  // A file that could not be loaded fails the run without failing a test.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readTally(reportFile: string, countsUnselected: boolean): Tally {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return emptyTally;
  }
  const assertions = report.testResults.flatMap((file) => file.assertionResults);
  const skipped = countsUnselected
    ? assertions.filter(({ status }) => status !== 'passed' && status !== 'failed')
    : [];
  for (const { fullName } of skipped) console.log(`SKIPPED ${fullName}: the test skips itself`);
  for (const { fullName, status, failureMessages } of assertions) {
    if (status === 'failed') sayFailure(fullName, failureMessages[0]);
  }
  const failed = report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: skipped.length };
}
