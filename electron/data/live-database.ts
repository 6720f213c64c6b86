import { existsSync, statSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { APPLICATION_ID } from '#db/identity.ts';
import { latestVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import type { DatabaseClient } from './database-client.ts';
import type { LiveState } from './task.ts';

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

  get #marker(): string {
    return `${this.#path}.ada`;
  }

  async begin(): Promise<void> {
    if (!existsSync(this.#path) && !existsSync(this.#marker)) return;
    const refusal = await this.#inspect();
    if (refusal) {
      this.#state = { kind: 'refused', refusal };
      return;
    }
    try {
      await this.open({ create: false });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.#state = {
        kind: 'refused',
        refusal: { code: 'office.damaged', file: this.#path, detail },
      };
    }
  }

  /** Reads the header only: size, mark and version decide before SQLite touches the file. */
  async #inspect(): Promise<{ code: string; [detail: string]: unknown } | undefined> {
    if (!existsSync(this.#path)) return { code: 'office.file-missing', file: this.#path };
    if (statSync(this.#path).size === 0) return { code: 'office.file-empty', file: this.#path };
    const file = await open(this.#path, 'r');
    const header = Buffer.alloc(100);
    try {
      await file.read(header, 0, 100, 0);
    } finally {
      await file.close();
    }
    const isSqlite = header.toString('latin1', 0, 15) === 'SQLite format 3';
    if (!isSqlite) return { code: 'office.damaged', file: this.#path, detail: 'header' };
    if (header.readUInt32BE(68) !== APPLICATION_ID) {
      return { code: 'office.file-foreign', file: this.#path };
    }
    const version = header.readUInt32BE(60);
    const known = latestVersion(migrations);
    if (version > known) return { code: 'office.file-newer', file: this.#path, version, known };
    return undefined;
  }

  async open(options: { create: boolean }): Promise<void> {
    await this.#database.open(this.#path, options.create);
    await writeFile(this.#marker, 'Di sini ada kantor Tampung. Jangan dihapus.\n');
    this.#state = { kind: 'open' };
  }

  async close(): Promise<void> {
    if (this.#state.kind !== 'open') return;
    await this.#database.close();
    this.#state = { kind: 'none' };
  }
}
