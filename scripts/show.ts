// npm run show -- A3: runs whatever shows line 3 of issue A at full numbers, then prints its figures.
// Tests, stories, benchmarks, the fresh clone and printing on paper carry the code in their title: "[A3] …". Exit 1 when one of them
// fails or is skipped, or when none exists.
import { addTallies, conclude, type Tally } from './checks/tally.ts';
import { filesContaining } from './checks/test-files.ts';
import { runVitest } from './checks/vitest-run.ts';
import { runWindowChecks } from './checks/window-checks.ts';
import { runBench } from './runtime/bench-run.ts';
import { attach } from './runtime/command.ts';
import { inRoot } from './runtime/places.ts';
import { runScript, StepFailure } from './runtime/step.ts';

const figures: string[] = [];

function keepFigures(line: string): void {
  const at = line.indexOf('FIGURE ');
  if (at >= 0) figures.push(line.slice(at + 'FIGURE '.length).trimEnd());
}

async function runShown(code: string): Promise<Tally> {
  const files = filesContaining(`[${code}]`);
  if (files.length === 0) {
    throw new StepFailure(
      `show ${code}`,
      `No test, story or benchmark carries [${code}] in its title.`,
      'write it as a letter and a number, such as A3; the titles lie in tests/',
    );
  }
  const title = `\\[${code}\\]`;
  const tests = files.filter((path) => path.includes('.test.'));
  const onPaper = files.filter((path) => path.startsWith('tests/printers/'));
  const stories = files.filter((path) => path.startsWith('tests/e2e/') && path.includes('.spec.'));
  const benchmarks = files.filter((path) => path.startsWith('tests/bench/'));
  const tallies: Tally[] = [];
  const run = { title, properties: 'full', onLine: keepFigures } as const;
  if (tests.length > 0) tallies.push(await runVitest({ ...run, files: tests }));
  if (stories.length > 0) tallies.push(await runWindowChecks({ ...run, extra: stories }));
  if (benchmarks.length > 0) tallies.push(await runBench([code], keepFigures));
  const scripts = [
    ...files.filter((path) => path.startsWith('tests/clone/')),
    ...(onPaper.length > 0 ? ['scripts/try-printers.ts'] : []),
  ];
  for (const script of scripts) {
    const ended = await attach(process.execPath, [inRoot(script)], { onLine: keepFigures });
    tallies.push({ passed: ended === 0 ? 1 : 0, failed: ended === 0 ? 0 : 1, skipped: 0 });
  }
  return addTallies(tallies);
}

await runScript(async () => {
  const code = process.argv[2] ?? '';
  if (!/^[A-Z]\d+$/.test(code)) {
    throw new StepFailure('show', `"${code}" is no line of an issue.`, 'npm run show -- A3');
  }
  const tally = await runShown(code);
  console.log(`\nFigures of ${code}:`);
  for (const figure of figures) console.log(`  ${figure}`);
  if (figures.length === 0) console.log('  (the checks of this line print no figures)');
  const exitCode = conclude(tally);
  const holds = exitCode === 0 && tally.skipped === 0 && tally.passed > 0;
  console.log(holds ? `${code} holds.` : `${code} does not hold.`);
  return holds ? 0 : 1;
});
