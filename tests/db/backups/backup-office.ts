import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { contentHash } from '#db/content-hash.ts';
import { APPLICATION_ID } from '#db/identity.ts';
import { storedAttachment } from '#electron/data/backups/attachments.ts';
import { makeIdentity, type NewIdentity } from '#electron/data/backups/identity.ts';
import { copyLive } from '#electron/data/backups/live-copy.ts';
import { type Connection, restoreBackup } from '#electron/data/backups/restore-backup.ts';
import {
  type BackupHooks,
  type BackupRequest,
  writeBackup,
} from '#electron/data/backups/write-backup.ts';

export const PASSPHRASE = 'gerbang hijau tua 27';
/** The real work factor takes seconds; one test in identity.test.ts runs it. */
export const FAST_SCRYPT = 4;
export const KNOWN_VERSION = 70;
export const expected = { applicationId: APPLICATION_ID, knownVersion: KNOWN_VERSION };

const SCHEMA = `
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, weight REAL) STRICT;
CREATE TABLE note (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id), body TEXT) STRICT;
CREATE TABLE attachment (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, bytes INTEGER NOT NULL) STRICT;
CREATE TABLE journal (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;
CREATE TABLE session (id INTEGER PRIMARY KEY, seen_at TEXT) STRICT;
CREATE VIRTUAL TABLE person_search USING fts5 (name);
`;

/** A small office on disk, opened exactly as the program opens its own. */
export class BackupOffice {
  readonly folder: string;
  readonly place: string;
  readonly path: string;
  readonly attachments: string;
  readonly identity: NewIdentity;
  readonly generations: (string | null)[] = [];
  raw: Database;

  private constructor(folder: string, identity: NewIdentity) {
    this.folder = join(folder, 'data');
    this.place = join(folder, 'stick');
    this.path = join(this.folder, 'tampung.db');
    this.attachments = join(this.folder, 'lampiran');
    this.identity = identity;
    for (const path of [this.folder, this.place, this.attachments]) mkdirSync(path);
    this.raw = openDatabase(this.path, { create: true });
  }

  static async open(rows = 20): Promise<BackupOffice> {
    const folder = mkdtempSync(join(tmpdir(), 'tampung-backup-'));
    const office = new BackupOffice(folder, await makeIdentity(PASSPHRASE, FAST_SCRYPT));
    office.raw.exec(SCHEMA);
    office.raw.pragma(`application_id = ${APPLICATION_ID}`);
    office.raw.pragma(`user_version = ${KNOWN_VERSION}`);
    office.addPeople(rows);
    return office;
  }

  addPeople(count: number): void {
    const person = this.raw.prepare('INSERT INTO person (name, born, weight) VALUES (?, ?, ?)');
    const note = this.raw.prepare('INSERT INTO note (person_id, body) VALUES (?, ?)');
    this.raw.transaction(() => {
      for (let i = 0; i < count; i++) {
        const id = person.run(`Siti Aminah ${i}`, '2014-03-09', 20 + i / 3).lastInsertRowid;
        note.run(id, `Rumah kayu, atap seng. ${'catatan '.repeat(20)}`);
      }
      this.raw.prepare('INSERT INTO journal (hash) VALUES (?)').run(`h${count}`);
    })();
  }

  addAttachment(content: string | Buffer): string {
    const hash = createHash('sha256').update(content).digest('hex');
    const bytes = Buffer.byteLength(content);
    writeFileSync(storedAttachment(this.attachments, hash), content);
    this.raw.prepare('INSERT INTO attachment (hash, bytes) VALUES (?, ?)').run(hash, bytes);
    return hash;
  }

  request(change: Partial<BackupRequest> = {}): BackupRequest {
    const { recipient, wrapped } = this.identity;
    return {
      attachmentsFolder: this.attachments,
      scratchFolder: join(this.folder, 'kerja'),
      place: this.place,
      office: 'SRT 24',
      generation: 'g1',
      appVersion: '0.1.0',
      schemaVersion: KNOWN_VERSION,
      lock: { recipient, wrappedIdentity: wrapped },
      identity: null,
      now: '2026-06-08T01:14:00.000Z',
      lastSequence: 0,
      ...change,
    };
  }

  backUp(change: Partial<BackupRequest> = {}, hooks: BackupHooks = {}) {
    return writeBackup(this.request(change), { copyLive: (to) => copyLive(this.raw, to) }, hooks);
  }

  /** As the database thread does it. */
  get connection(): Connection {
    return {
      close: () => void this.raw.close(),
      open: (generation) => {
        this.raw = openDatabase(this.path, { create: false });
        this.generations.push(generation);
      },
    };
  }

  restoreRequest(chosen: string, passphrase = PASSPHRASE) {
    return {
      chosen,
      key: { kind: 'passphrase', passphrase } as const,
      attachmentsFolder: this.attachments,
      expected,
      databasePath: this.path,
      newGeneration: 'g2',
    };
  }

  hash(): string {
    return contentHash(this.raw);
  }

  [Symbol.dispose](): void {
    if (this.raw.open) this.raw.close();
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}

/** Every file below a folder with its SHA-256: what "nothing changed" means. */
export function fingerprint(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) continue;
    found[name] = createHash('sha256').update(readFileSync(path)).digest('hex');
  }
  return found;
}

/** An office with one attachment and one verified backup. */
export async function backedUp(rows = 40) {
  const office = await BackupOffice.open(rows);
  const attachment = office.addAttachment('pindaian kartu keluarga');
  const content = office.hash();
  const backup = await office.backUp();
  if (!backup.ok) throw new Error(backup.error.code);
  return { office, attachment, content, ...backup.value };
}

export const restore = (office: BackupOffice, chosen: string, passphrase?: string) =>
  restoreBackup(office.restoreRequest(chosen, passphrase), office.connection);

/** The refusal, after proving that the live set and the backup's place stayed as they were. */
export async function refusal(office: BackupOffice, chosen: string, passphrase?: string) {
  const before = [fingerprint(office.folder), fingerprint(office.place)];
  const result = await restore(office, chosen, passphrase);
  expect([fingerprint(office.folder), fingerprint(office.place)]).toEqual(before);
  expect(office.raw.open).toBe(true);
  if (result.ok) throw new Error('was not refused');
  return result.error;
}

/** The backup, or the refusal as a failed test. */
export const written = async (backup: ReturnType<BackupOffice['backUp']>) => {
  const result = await backup;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Leaves an index without the rows that `work` writes, as a fault of the disk or of a program can. */
export function hideIndexWhile(office: BackupOffice, index: string, work: () => void): void {
  const find = office.raw.prepare('SELECT * FROM sqlite_schema WHERE name = ?');
  const entry = find.get(index);
  const change = (sql: string, parameters: unknown): void => {
    office.raw.unsafeMode(true);
    office.raw.pragma('writable_schema = ON');
    office.raw.prepare(sql).run(parameters);
    office.raw.close();
    office.raw = openDatabase(office.path, { create: false });
  };
  change('DELETE FROM sqlite_schema WHERE name = ?', index);
  work();
  change('INSERT INTO sqlite_schema VALUES (@type, @name, @tbl_name, @rootpage, @sql)', entry);
}
