import { APPLICATION_ID } from '#db/identity.ts';
import { latestVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import type { AppError } from '#shared/errors.ts';
import { finishExchange, resumeExchange } from './backups/database-set.ts';
import { inspectDatabaseFile, isMarked, markDatabase } from './backups/open-guard.ts';
import type { BackupRefusal } from './backups/refusal.ts';
import type { DatabaseClient } from './database-client.ts';
import type { LiveState } from './task.ts';

/** Which database files this program opens: its own mark, up to the newest schema it knows. */
export const expectedDatabase = {
  applicationId: APPLICATION_ID,
  knownVersion: latestVersion(migrations),
} as const;

/** The same fault in the words of the office's own file; `file` is then the whole path. */
function ofLiveFile(refusal: BackupRefusal, file: string): AppError {
  switch (refusal.code) {
    case 'backups.empty-file':
      return { code: 'office.file-empty', file };
    case 'backups.foreign-file':
      return { code: 'office.file-foreign', file };
    case 'backups.newer-version':
      return { code: 'office.file-newer', file, version: refusal.found, known: refusal.known };
    case 'backups.damaged':
      return { code: 'office.damaged', file, detail: refusal.check };
    case 'backups.database-missing':
      return { code: 'office.file-missing', file };
    default:
      return refusal;
  }
}

const unattended = { cancelled: () => false, progress: () => undefined };

/**
 * The office's live file: when it may be opened, and when it must be left alone. A marker beside it
 * says that an office exists here, so that a lost or empty file never becomes a new empty office.
 */
export class LiveDatabase {
  readonly #path: string;
  readonly #database: DatabaseClient;
  #state: LiveState = { kind: 'none' };

  constructor(path: string, database: DatabaseClient) {
    this.#path = path;
    this.#database = database;
  }

  state(): LiveState {
    return this.#state;
  }

  /**
   * Ends a restore that was cut short, looks at the file, and opens it where it is sound. A file
   * that must not be opened stays as it is, and the state says why.
   */
  async begin(): Promise<void> {
    const resumed = await resumeExchange(this.#path);
    this.#state = { kind: 'none' };
    const found = inspectDatabaseFile(this.#path, expectedDatabase);
    if (!found.ok) {
      this.#state = { kind: 'refused', refusal: ofLiveFile(found.error, this.#path) };
      return;
    }
    if (found.value.state === 'none') return;
    try {
      await this.open({ create: false });
      if (resumed.outcome === 'placed') await this.recordGeneration(resumed.generation, '');
      finishExchange(this.#path);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      await this.close();
      this.#state = {
        kind: 'refused',
        refusal: { code: 'office.damaged', file: this.#path, detail },
      };
    }
  }

  /** Opens what stands there; the marker promises it from then on. */
  async open(options: { create: boolean; office?: string }): Promise<void> {
    await this.#database.open(this.#path, options.create);
    this.#state = { kind: 'open' };
    if (!isMarked(this.#path)) await markDatabase(this.#path, options.office ?? '');
  }

  /** Writes a restore's new generation into the journal, once however often it is asked. */
  async recordGeneration(generation: string, by: string): Promise<void> {
    const { backups } = this.#database.steps(() => null, unattended);
    if ((await backups.generation({})) === generation) return;
    await backups.recordRestore({ generation, by });
  }

  async close(): Promise<void> {
    if (this.#state.kind !== 'open') return;
    await this.#database.close();
    this.#state = { kind: 'none' };
  }
}
