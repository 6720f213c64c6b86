import type { ElectronApplication, Page } from '@playwright/test';
import type { DryRunSummary } from '#shared/contract/import-shapes.ts';
import { ask } from './bridge.ts';
import { chooseFile } from './dialogs.ts';

/** The intake that the office works with. */
export async function firstIntake(page: Page): Promise<string> {
  const [intake] = await ask(page, 'imports.targets', {});
  if (intake === undefined) throw new Error('this office has no open intake');
  return intake.uid;
}

/** Chooses the file in the system's dialog and tries it with the columns that the program guesses. */
export async function tryOut(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  path: string,
): Promise<DryRunSummary> {
  await chooseFile(app, path);
  const chosen = await ask(page, 'files.pick', { purpose: 'spreadsheet' });
  if (chosen === null) throw new Error('nothing was chosen');
  const { file } = chosen;
  const head = await ask(page, 'imports.inspect', { file });
  return ask(page, 'imports.dryRun', {
    file,
    sheet: head.sheet,
    headerRow: head.headerRow ?? 1,
    intake: await firstIntake(page),
    mapping: head.columns.map(({ field }) => field),
    desilPeriod: null,
    repairs: [],
    edits: [],
  });
}
