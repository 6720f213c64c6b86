import { rm } from 'node:fs/promises';
import { type Database, openReadOnly } from '#db/connection.ts';
import type { StagedImport } from '../use-cases/imports/apply-import.ts';

/** A dry run whose rows lie ready in its staging file. */
export interface ImportJob {
  readonly staged: StagedImport;
  /** Header labels by column. */
  readonly labels: readonly string[];
  readonly reader: Database;
}

/** One window, one list at a time: a new dry run lets the one before go. */
let current: ImportJob | undefined;

export const findJob = (job: string): ImportJob | undefined =>
  current?.staged.job === job ? current : undefined;

export async function keepJob(staged: StagedImport, labels: readonly string[]): Promise<void> {
  await dropJob();
  current = { staged, labels, reader: openReadOnly(staged.path) };
}

/** Closes and removes the staging file; with a name given, only that one's. */
export async function dropJob(job?: string): Promise<void> {
  const old = current;
  if (!old || (job !== undefined && old.staged.job !== job)) return;
  current = undefined;
  old.reader.close();
  await rm(old.staged.path, { force: true });
}
