// The main job in the real window, for machines without a display. Opens the program on a fresh
// office folder and leaves what it made in demo-output/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { inRoot, root } from './runtime/places.ts';
import { sandboxArguments } from './runtime/sandbox.ts';
import { runScript, step } from './runtime/step.ts';

const output = inRoot('demo-output');
const folder = mkdtempSync(join(tmpdir(), 'tampung-demo-'));

await runScript(async () => {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const app = await step('open the window', 'run "npm run e2e" to see what is wrong', () =>
    _electron.launch({
      cwd: root,
      args: [...sandboxArguments(), `--user-data-dir=${folder}`, root],
    }),
  );
  try {
    await step('take a screenshot of the first screen', 'see demo-output/', async () => {
      const page = await app.firstWindow();
      await page.locator('#root > :not(style)').first().waitFor();
      await page.screenshot({ path: join(output, '01-first-screen.png') });
    });
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('demo-output/ holds 1 screenshot.');
});
