import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok } from '#shared/result.ts';
import { expectedDatabase } from '../live-database.ts';
import type { TaskContext } from '../task.ts';
import type { BackupKey } from './identity.ts';
import { inspectDatabaseFile } from './open-guard.ts';
import type { OpenRequest } from './preview-backup.ts';
import type { Connection } from './restore-backup.ts';

/** The .age file that was chosen, whether from the list or in a dialog. */
export interface Chosen {
  readonly path: string;
  readonly key: BackupKey;
}

/** How a chosen backup is opened, before it is known to be one. */
const openRequest = (
  { folders }: TaskContext,
  { path, key }: Chosen,
): Omit<OpenRequest, 'stagingFolder'> => ({
  chosen: path,
  key,
  attachmentsFolder: folders.attachments,
  expected: expectedDatabase,
});

const hooksOf = ({ job }: TaskContext, connection?: Connection) => ({
  onProgress: (stage: string, done: number, total: number) => job.progress(stage, done, total),
  cancelled: () => job.cancelled(),
  ...(connection ? { connection } : {}),
});

/** Closes and opens the live file for an exchange, and writes the new generation once it stands. */
const connectionOf = ({ live, user }: TaskContext): Connection => ({
  close: () => live.close(),
  async open(generation) {
    // The old set came back; it may be the one that could not be opened in the first place.
    if (generation === null) return live.begin();
    await live.open({ create: false });
    await live.recordGeneration(generation, user?.name ?? '');
  },
});

const GENERATION_BYTES = 8;

/** Replaces the office's data. Whoever was signed in is not any more: that session is in the past. */
export async function restoreOffice(context: TaskContext, chosen: Chosen) {
  const { files, folders, environment, setSession } = context;
  const restored = await files(
    'restore',
    {
      ...openRequest(context, chosen),
      databasePath: folders.database,
      newGeneration: environment.random(GENERATION_BYTES),
    },
    hooksOf(context, connectionOf(context)),
  );
  if (!restored.ok) return restored;
  setSession(null);
  const { manifest, generation, aside } = restored.value;
  const { seq, contentHash } = manifest;
  return ok({ seq, generation, contentHash, laidAside: aside !== null });
}

/** Opens a backup in the program's own folder for work and answers what is in it. */
export const previewChosen = (context: TaskContext, chosen: Chosen) =>
  context.files(
    'preview',
    {
      ...openRequest(context, chosen),
      stagingFolder: join(context.folders.temporary, 'pratinjau-backup'),
    },
    hooksOf(context),
  );

/** The newest set that a restore laid aside and that still holds a database; null without any. */
export function newestAside(databasePath: string): string | null {
  const folder = dirname(databasePath);
  if (!existsSync(folder)) return null;
  const numbered = readdirSync(folder)
    .map((name) => ({ name, number: Number(/^sebelum-pulih-(\d+)$/.exec(name)?.[1] ?? 0) }))
    .filter(
      ({ name, number }) => number > 0 && existsSync(join(folder, name, basename(databasePath))),
    )
    .toSorted((a, b) => b.number - a.number);
  return numbered[0] ? join(folder, numbered[0].name) : null;
}

/** Exchanges the present set with the one laid aside last, where that one can be opened at all. */
export async function undoLastRestore(context: TaskContext) {
  const { files, folders, environment, setSession } = context;
  const aside = newestAside(folders.database);
  if (aside === null) return err({ code: 'backups.not-found', file: '' } as const);
  const found = inspectDatabaseFile(join(aside, basename(folders.database)), expectedDatabase);
  if (!found.ok) return found;
  const newGeneration = environment.random(GENERATION_BYTES);
  await files(
    'undoRestore',
    { databasePath: folders.database, aside, newGeneration },
    hooksOf(context, connectionOf(context)),
  );
  setSession(null);
  return ok({ generation: newGeneration });
}
