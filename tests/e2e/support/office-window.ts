import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SetupPage } from '../pages/setup.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { type LaunchedApp, launchApp, type Size } from './launch.ts';

export const PRACTICE_PERSON = { login: 'siti', password: 'latihan-2026' } as const;

/** A folder for one story's office. The caller removes it. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `tampung-${name}-`));

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

const MAKE = {
  school: (setup: SetupPage) => setup.makePracticeOffice(),
  facility: (setup: SetupPage) => setup.makePracticeHouse(),
} as const;
type Kind = keyof typeof MAKE;

/** Practice offices as they were just made, by kind: filling one takes longer than many a story. */
const made = new Map<Kind, string>();

/** The folder of a practice office that nobody has opened since it was made in the window. */
async function practiceFolder(kind: Kind): Promise<string> {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const folder = newFolder(`practice-${kind}`);
  process.once('exit', () => removeFolder(folder));
  const { page, close } = await launchApp({ folder });
  await MAKE[kind](new SetupPage(page));
  await new Shell(page).expectScreen('Beranda');
  await close();
  made.set(kind, folder);
  return folder;
}

async function openPractice(kind: Kind, folder: string, size?: Size): Promise<LaunchedApp> {
  cpSync(await practiceFolder(kind), folder, { recursive: true });
  const launched = await launchApp({ folder, ...(size === undefined ? {} : { size }) });
  const { login, password } = PRACTICE_PERSON;
  await new SignInPage(launched.page).signIn(login, password);
  await new Shell(launched.page).expectScreen('Beranda');
  return launched;
}

/** Opens the program on a new practice office, signed in, on Beranda. */
export const openPracticeOffice = (folder: string, size?: Size): Promise<LaunchedApp> =>
  openPractice('school', folder, size);

/** Opens the program on a new practice house of a facility, signed in, on Beranda. */
export const openPracticeHouse = (folder: string, size?: Size): Promise<LaunchedApp> =>
  openPractice('facility', folder, size);

/** Nothing was written to the console as an error, nothing thrown, nothing blocked by the policy. */
export function expectNoComplaints({ complaints }: LaunchedApp): void {
  expect(complaints).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [] });
}
