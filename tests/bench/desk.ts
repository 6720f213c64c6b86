import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedApp, launchApp } from '../e2e/support/launch.ts';
import { installOffice } from './office.ts';
import { callProgram, signIn } from './program.ts';

/** The program with an officer signed in, started by Playwright so that dialogs can be answered. */
export interface Desk extends LaunchedApp {
  readonly folder: string;
  readonly pid: number;
  /** Ends the program and removes its folder. */
  readonly leave: () => Promise<void>;
}

export async function openDesk(office: string): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  installOffice(office, folder);
  const launched = await launchApp({ folder });
  await signIn(launched.page);
  return {
    ...launched,
    folder,
    pid: launched.app.process().pid ?? 0,
    async leave() {
      await launched.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The token of a file as if a person had chosen it. */
export async function chooseFile({ app, page }: Desk, path: string): Promise<string> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  const picked = await callProgram<{ file: string }>(page, 'files.pick', {
    purpose: 'spreadsheet',
  });
  return picked.file;
}

/** One call with the milliseconds from the page's call to its resolved answer. */
export async function timed<T>(page: Page, channel: string, input: unknown) {
  const start = performance.now();
  const value = await callProgram<T>(page, channel, input);
  return { value, ms: performance.now() - start };
}
