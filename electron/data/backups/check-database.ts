import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openCopy, openReadOnly } from '#db/connection.ts';
import { contentHash, tableCounts } from '#db/content-hash.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Manifest } from './manifest.ts';
import { type BackupRefusal, codeOf, damaged, Refused } from './refusal.ts';

/** Which files this program may open: its mark, and the newest version it knows. */
export interface Expected {
  readonly applicationId: number;
  readonly knownVersion: number;
}

/** What a sound database file says about itself. */
export type Facts = Pick<
  Manifest,
  'schemaVersion' | 'counts' | 'contentHash' | 'journalHead' | 'attachments'
>;

/** A file that is made from a copy: both paths. */
export interface CompactedFile {
  readonly copy: string;
  readonly path: string;
  readonly expected: Expected;
}

const MAGIC = 'SQLite format 3\0';

/** The first bytes of a file as Latin-1 text. */
export function beginning(path: string, bytes: number): string {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(handle, buffer, 0, bytes, 0)).toString('latin1');
  } finally {
    closeSync(handle);
  }
}

export const isSqliteFile = (path: string): boolean => beginning(path, MAGIC.length) === MAGIC;

/** SQLite's codes for a file that is broken, whatever the call that met it. */
export const isBroken = (error: unknown): boolean =>
  /^SQLITE_(?:CORRUPT|NOTADB|CANTOPEN_CORRUPT)/.test(codeOf(error));

/**
 * Opens a copy (never the live file) read-only and looks at all it holds: mark, version, pages,
 * records with their constraints, references, every row. Indexes are not compared: they follow from
 * the rows, and `mendIndexes` makes them anew where a copy comes back.
 * @throws Refused empty-file, foreign-file, newer-version or damaged.
 */
export function checkContent(path: string, expected: Expected): Facts {
  return withCopy(path, (raw) => {
    checkIdentity(raw, path, expected);
    checkQuickly(raw, path);
    checkReferences(raw, path);
    return factsOf(raw);
  });
}

const factsOf = (raw: Database): Facts => ({
  schemaVersion: Number(raw.pragma('user_version', { simple: true })),
  counts: tableCounts(raw),
  contentHash: contentHash(raw),
  journalHead: journalHead(raw),
  attachments: attachmentsOf(raw),
});

/**
 * `checkContent` of a file that is still being compacted, with a plain answer, so that it can be
 * asked of another thread. Compacting takes rows as they are, so their references are looked at in
 * the copy meanwhile. `written` is called when the copy is needed no longer, and done when the file
 * lies whole.
 */
export async function checkCompacted(
  { copy, path, expected }: CompactedFile,
  written: () => Promise<void>,
): Promise<Result<Facts, BackupRefusal>> {
  try {
    withCopy(copy, (raw) => checkReferences(raw, copy));
    await written();
    return ok(
      withCopy(path, (raw) => {
        checkIdentity(raw, path, expected);
        checkQuickly(raw, path);
        return factsOf(raw);
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

/**
 * Makes sure that the indexes of a copy agree with its rows; where they do not, they are made anew.
 * Answers whether the file was changed.
 * @throws Refused `backups.damaged` when that is not enough: then more than an index is wrong.
 */
export function mendIndexes(path: string): boolean {
  const raw = openCopy(path);
  try {
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cell_size_check = ON');
    if (isWhole(raw)) return false;
    raw.exec('REINDEX');
    if (!isWhole(raw)) throw damaged(path, 'integrity');
    return true;
  } catch (error) {
    throw isBroken(error) || isConstraint(error) ? damaged(path, 'integrity') : error;
  } finally {
    raw.close();
  }
}

const isWhole = (raw: Database): boolean =>
  raw.pragma('integrity_check(1)', { simple: true }) === 'ok';

/** Two rows that a unique index had held apart stand under one key. */
const isConstraint = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_CONSTRAINT');

function withCopy<T>(path: string, work: (raw: Database) => T): T {
  if (statSync(path).size === 0)
    throw new Refused({ code: 'backups.empty-file', file: basename(path) });
  if (!isSqliteFile(path)) throw damaged(path, 'header');
  let raw: Database | undefined;
  try {
    raw = openReadOnly(path);
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cell_size_check = ON');
    return work(raw);
  } catch (error) {
    throw isBroken(error) ? damaged(path, 'integrity') : error;
  } finally {
    raw?.close();
  }
}

/** @throws Refused when the file is not ours or too new for this program. */
export function checkIdentity(raw: Database, path: string, expected: Expected): void {
  const file = basename(path);
  if (Number(raw.pragma('application_id', { simple: true })) !== expected.applicationId) {
    throw new Refused({ code: 'backups.foreign-file', file });
  }
  const found = Number(raw.pragma('user_version', { simple: true }));
  if (found > expected.knownVersion) {
    throw new Refused({ code: 'backups.newer-version', file, found, known: expected.knownVersion });
  }
}

/** Pages and records without comparing indexes: for a live file that was closed properly. */
export function checkQuickly(raw: Database, path: string): void {
  if (raw.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(path, 'integrity');
}

/** @throws Refused `backups.damaged`. Pages by integrity_check, references by foreign_key_check. */
export function checkStructure(raw: Database, path: string): void {
  if (!isWhole(raw)) throw damaged(path, 'integrity');
  checkReferences(raw, path);
}

function checkReferences(raw: Database, path: string): void {
  const orphan = raw.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get();
  if (orphan !== undefined) throw damaged(path, 'references');
}

const hasTable = (raw: Database, name: string): boolean =>
  raw.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(name) !==
  undefined;

function journalHead(raw: Database): Facts['journalHead'] {
  if (!hasTable(raw, 'journal')) return null;
  const head = raw.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
  return (head as { seq: number; hash: string } | undefined) ?? null;
}

function attachmentsOf(raw: Database): Facts['attachments'] {
  if (!hasTable(raw, 'attachment')) return [];
  const rows = raw.prepare(
    'SELECT hash, max(bytes) AS bytes FROM attachment GROUP BY hash ORDER BY hash',
  );
  return rows.all() as Facts['attachments'];
}
