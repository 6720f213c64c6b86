import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from '../runtime/places.ts';
import { attachToWindow } from '../runtime/window-command.ts';
import { emptyTally, sayFailure, type Tally } from './tally.ts';

export type PlaywrightSelection = {
  /** A regular expression that titles must match. */
  readonly title?: string;
  readonly properties: 'quick' | 'full';
  /** Further arguments of `playwright test`, such as a file or --update-snapshots. */
  readonly extra?: readonly string[];
  /** Called with every line the stories print. */
  readonly onLine?: (line: string) => void;
};

type Annotation = { readonly type: string; readonly description?: string };
type Attempt = { readonly error?: { readonly message?: string } };
type Spec = {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly {
    readonly status: string;
    readonly annotations: readonly Annotation[];
    readonly results: readonly Attempt[];
  }[];
};
type Suite = { readonly specs?: readonly Spec[]; readonly suites?: readonly Suite[] };
type Report = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly Suite[];
};

/** Runs the stories in a real Electron window, under Xvfb where there is no display. */
export async function runPlaywright(selection: PlaywrightSelection): Promise<Tally> {
  const reportFile = inRoot('.cache', 'results', `playwright-${process.pid}.json`);
  mkdirSync(inRoot('.cache', 'results'), { recursive: true });
  const args = [
    inRoot('node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--reporter=list,json',
    '--pass-with-no-tests',
    ...(selection.title === undefined ? [] : ['--grep', selection.title]),
    ...(selection.extra ?? []),
  ];
  const env = {
    ...process.env,
    TAMPUNG_PROPERTY: selection.properties,
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
  };
  const { onLine } = selection;
  const options = onLine === undefined ? { env } : { env, onLine };
  const code = await attachToWindow(process.execPath, args, options);
  const tally = readTally(reportFile);
  rmSync(reportFile, { force: true });
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readTally(reportFile: string): Tally {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return emptyTally;
  }
  for (const spec of report.suites.flatMap(specsOf)) {
    saySkips(spec);
    sayFailures(spec);
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function specsOf(suite: Suite): readonly Spec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function saySkips({ title, tests }: Spec): void {
  for (const test of tests.filter(({ status }) => status === 'skipped')) {
    const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
    console.log(`SKIPPED ${title}: ${reason ?? 'the test skips itself'}`);
  }
}

function sayFailures({ title, file, tests }: Spec): void {
  for (const { status, results } of tests) {
    if (status !== 'unexpected' && status !== 'flaky') continue;
    const error = results.find((one) => one.error !== undefined)?.error;
    sayFailure(`${file}: ${title}`, error?.message);
  }
}
