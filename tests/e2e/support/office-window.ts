import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SetupPage } from '../pages/setup.ts';
import { Shell } from '../pages/shell.ts';
import { type LaunchedApp, launchApp, type Size } from './launch.ts';

export const PRACTICE_PERSON = { login: 'siti', password: 'latihan-2026' } as const;

/** A folder for one story's office. The caller removes it. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `tampung-${name}-`));

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

/** Opens the program on a new practice office, signed in, on Beranda. */
export async function openPracticeOffice(folder: string, size?: Size): Promise<LaunchedApp> {
  const launched = await launchApp({ folder, ...(size === undefined ? {} : { size }) });
  await new SetupPage(launched.page).makePracticeOffice();
  await new Shell(launched.page).expectScreen('Beranda');
  return launched;
}

/** Opens the program on a new practice house of a facility, signed in, on Beranda. */
export async function openPracticeHouse(folder: string, size?: Size): Promise<LaunchedApp> {
  const launched = await launchApp({ folder, ...(size === undefined ? {} : { size }) });
  await new SetupPage(launched.page).makePracticeHouse();
  await new Shell(launched.page).expectScreen('Beranda');
  return launched;
}

/** Nothing was written to the console as an error, nothing thrown, nothing blocked by the policy. */
export function expectNoComplaints({ complaints }: LaunchedApp): void {
  expect(complaints).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [] });
}
