import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BackupsPage } from '../../tests/e2e/pages/backups.ts';
import { type ScreenName, Shell } from '../../tests/e2e/pages/shell.ts';
import type { LaunchedApp } from '../../tests/e2e/support/launch.ts';
import { inRoot } from '../runtime/places.ts';

/** Where everything lies that the demonstration made. */
export const output = inRoot('demo-output');

let folder = output;
let pictures = 0;

/** From here on everything lies in a folder of its own. */
export function startOutput(name: string): void {
  folder = join(output, name);
  mkdirSync(folder, { recursive: true });
  pictures = 0;
}

/** Where a file of this part belongs. */
export const made = (file: string): string => join(folder, file);

/** Keeps what the window shows, numbered in the order of the work. */
export async function picture({ page }: LaunchedApp, name: string): Promise<void> {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
  await new Shell(page).settle();
  await page.screenshot({ path: made(file) });
}

export const open = (window: LaunchedApp, screen: ScreenName): Promise<void> =>
  new Shell(window.page).open(screen);

/** Makes a backup and keeps a copy of its file. */
export async function backUp(window: LaunchedApp): Promise<void> {
  await open(window, 'Backup Data');
  await new BackupsPage(window.page).create();
  await picture(window, 'backup-data');
  const data = await window.app.evaluate(({ app }) => app.getPath('userData'));
  const from = join(data, 'backup');
  const [file] = readdirSync(from).filter((name) => name.endsWith('.age'));
  if (file === undefined) throw new Error('the backup is not in its folder');
  copyFileSync(join(from, file), made(file));
}
