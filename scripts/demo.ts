// The main jobs in the real window, for machines without a display: a practice school and a practice
// facility, driven as a person drives them. Leaves what it made in demo-output/ and says what it did
// in numbers.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  newFolder,
  openPracticeHouse,
  openPracticeOffice,
  removeFolder,
} from '../tests/e2e/support/office-window.ts';
import { FACILITY } from './demo/facility.ts';
import { output, startOutput } from './demo/output.ts';
import { SCHOOL } from './demo/school.ts';
import type { DemoStep } from './demo/step.ts';
import { runScript, step } from './runtime/step.ts';

const WAY_OUT = 'see the screenshots in demo-output/; "npm run e2e" tells more';
const SIZE = { width: 1366, height: 768 };

async function perform(
  { name, into }: { readonly name: string; readonly into: string },
  open: typeof openPracticeOffice,
  steps: readonly DemoStep[],
): Promise<void> {
  startOutput(into);
  const folder = newFolder('demo');
  const window = await step(`open ${name}`, WAY_OUT, () => open(folder, SIZE));
  try {
    for (const { name: doing, run } of steps) await step(doing, WAY_OUT, () => run(window));
  } finally {
    await window.close();
    removeFolder(folder);
  }
}

await runScript(async () => {
  rmSync(output, { recursive: true, force: true });
  await perform({ name: 'the practice school', into: 'sekolah' }, openPracticeOffice, SCHOOL);
  await perform({ name: 'the practice facility', into: 'panti' }, openPracticeHouse, FACILITY);
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  console.log(`demo-output/ holds ${files.length} files:`);
  for (const name of files) {
    console.log(`  ${name} (${Math.ceil(statSync(join(output, name)).size / 1024)} KB)`);
  }
});
