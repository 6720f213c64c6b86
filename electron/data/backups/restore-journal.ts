import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeDurably } from './durable-files.ts';

/**
 * Says on disk how far an exchange of the office's files has come, so that a program that was killed
 * in the midst knows at its next start. `moving`: files are changing places. `placed`: the new file
 * stands; the program still has to open it and record the new generation.
 */
const fields = z.strictObject({
  phase: z.enum(['moving', 'placed']),
  /** Folder names beside the database. */
  incoming: z.string(),
  aside: z.string(),
  /** Names of the incoming files, the database itself last. */
  incomingFiles: z.array(z.string()),
  generation: z.string(),
  /** Of the incoming database; null when it may have changed since (an undo). */
  sha256: z.string().nullable(),
});
export type RestoreJournal = z.output<typeof fields>;

const pathFor = (databasePath: string): string => join(dirname(databasePath), 'pemulihan.json');

/** The exchange that is under way, or null. Written whole or not at all, so it always parses. */
export function readRestoreJournal(databasePath: string): RestoreJournal | null {
  const path = pathFor(databasePath);
  return existsSync(path) ? fields.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

export const writeRestoreJournal = (databasePath: string, journal: RestoreJournal): Promise<void> =>
  writeDurably(pathFor(databasePath), `${JSON.stringify(journal)}\n`);

export function removeRestoreJournal(databasePath: string): void {
  rmSync(pathFor(databasePath), { force: true });
  syncFolder(dirname(databasePath));
}
