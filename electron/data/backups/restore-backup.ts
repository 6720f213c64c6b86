import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { keepFetched } from './attachments.ts';
import {
  exchangeSets,
  finishExchange,
  nextAsideFolder,
  removeStaging,
  stagingFolder,
  takeBack,
  takeBackPlaced,
} from './database-set.ts';
import { hashFile } from './durable-files.ts';
import type { Manifest } from './manifest.ts';
import { openBackup, type OpenHooks, type OpenRequest } from './preview-backup.ts';
import { type BackupRefusal, damaged, refusalOf, stopIf } from './refusal.ts';
import { readRestoreJournal } from './restore-journal.ts';

/** The thread that owns the connection closes and reopens it. */
export interface Connection {
  /** Closes the live file; must succeed even when no file is open (a first start). */
  readonly close: () => void | Promise<void>;
  /**
   * Opens the file that now stands there. With a generation, records it durably before it returns
   * (in the journal); it may be asked twice with the same one and must then do nothing. With null
   * the old file came back.
   */
  readonly open: (generation: string | null) => void | Promise<void>;
}

export interface RestoreRequest extends Omit<OpenRequest, 'stagingFolder'> {
  readonly databasePath: string;
  /** A new random id: what was written after the backup belongs to another past. */
  readonly newGeneration: string;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly generation: string;
  /** The folder with the set as it stood before, for `undoRestore`; null when there was none. */
  readonly aside: string | null;
}

/**
 * Replaces the office's data by a backup. Everything is opened, checked and hashed in a folder of its
 * own before the live file is closed; then the present set goes aside whole and the new file comes
 * in. A refusal means that the live files were not touched. When the program cannot open what came
 * in, the old set is put back, reopened, and the error thrown.
 */
export async function restoreBackup(
  request: RestoreRequest,
  connection: Connection,
  hooks: OpenHooks = {},
): Promise<Result<Restored, BackupRefusal>> {
  const { databasePath } = request;
  if (readRestoreJournal(databasePath)) throw new Error('An earlier restore is still under way');
  const staging = stagingFolder(databasePath);
  const opened = await openBackup({ ...request, stagingFolder: staging }, hooks);
  if (!opened.ok) return opened;
  try {
    const { manifest, fetched, attachments, database, sha256 } = opened.value;
    stopIf(hooks.cancelled, 'restore');
    await keepFetched(fetched, attachments, request.attachmentsFolder);
    const set = join(staging, 'set');
    mkdirSync(set, { recursive: true });
    renameSync(database, join(set, basename(databasePath)));
    const exchange = {
      incoming: `${basename(staging)}/set`,
      generation: request.newGeneration,
      sha256,
    };
    const aside = await exchangeAndOpen(databasePath, exchange, connection, hooks);
    return ok({ manifest, generation: request.newGeneration, aside });
  } catch (error) {
    const refusal = refusalOf(error, dirname(databasePath));
    if (refusal && !readRestoreJournal(databasePath)) return err(refusal);
    throw error;
  } finally {
    // While a journal stands, the next start needs the folder to find its way back.
    if (!readRestoreJournal(databasePath)) removeStaging(databasePath);
  }
}

/**
 * Puts back the set that a restore had laid aside; what the restore brought goes aside in its place,
 * so that this can be undone too.
 * @throws when the folder holds no database.
 */
export async function undoRestore(
  request: {
    readonly databasePath: string;
    readonly aside: string;
    readonly newGeneration: string;
  },
  connection: Connection,
  hooks: OpenHooks = {},
): Promise<{ readonly aside: string | null }> {
  const { databasePath, aside, newGeneration } = request;
  if (readRestoreJournal(databasePath)) throw new Error('An earlier restore is still under way');
  if (!existsSync(join(aside, basename(databasePath)))) throw new Error(`No database in ${aside}`);
  const exchange = { incoming: basename(aside), generation: newGeneration, sha256: null };
  return { aside: await exchangeAndOpen(databasePath, exchange, connection, hooks) };
}

async function exchangeAndOpen(
  databasePath: string,
  exchange: { incoming: string; generation: string; sha256: string | null },
  connection: Connection,
  hooks: OpenHooks,
): Promise<string | null> {
  const aside = nextAsideFolder(databasePath);
  hooks.step?.('close');
  await connection.close();
  try {
    const hadDatabase = existsSync(databasePath);
    await exchangeSets(databasePath, { ...exchange, aside }, hooks.step);
    // Read back from where it now stands: the very bytes that were checked.
    if (exchange.sha256 !== null && (await hashFile(databasePath)) !== exchange.sha256) {
      throw damaged(databasePath, 'plain');
    }
    await connection.open(exchange.generation);
    hooks.step?.('opened');
    finishExchange(databasePath);
    return hadDatabase ? join(dirname(databasePath), aside) : null;
  } catch (error) {
    await putBack(databasePath, connection);
    throw error;
  }
}

async function putBack(databasePath: string, connection: Connection): Promise<void> {
  const journal = readRestoreJournal(databasePath);
  if (journal) {
    await connection.close();
    await (journal.phase === 'placed' ? takeBackPlaced : takeBack)(databasePath, journal);
  }
  if (existsSync(databasePath)) await connection.open(null);
}
