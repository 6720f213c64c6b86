import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import Sqlite from 'better-sqlite3';
import { err, ok, type Result } from '#shared/result.ts';
import {
  checkIdentity,
  checkQuickly,
  checkStructure,
  type Expected,
  isBroken,
  isSqliteFile,
} from './check-database.ts';
import { writeDurably } from './durable-files.ts';
import { type BackupRefusal, codeOf, damaged, Refused } from './refusal.ts';

/** What stands where the office's data should be. */
export type FoundDatabase =
  /** Nothing, and nothing was ever promised: a first start may create one. */
  | { readonly state: 'none' }
  /** Sound and ours. `unclean`: it was not closed properly, and its -wal holds the last changes. */
  | { readonly state: 'sound'; readonly version: number; readonly unclean: boolean };

const marker = (databasePath: string): string => `${databasePath}.ada`;

/** Promises that a database stands here from now on, so that its loss is never taken for a first start. */
export const markDatabase = (databasePath: string, office: string): Promise<void> =>
  writeDurably(marker(databasePath), `${JSON.stringify({ office })}\n`);

export const isMarked = (databasePath: string): boolean => existsSync(marker(databasePath));

/**
 * Looks at the office's file before it is opened for writing. Never creates, repairs or changes
 * anything: a missing, empty, foreign, newer or damaged file is answered as a refusal, and so is one
 * that another program holds.
 */
export function inspectDatabaseFile(
  path: string,
  expected: Expected,
): Result<FoundDatabase, BackupRefusal> {
  try {
    return ok(inspect(path, expected));
  } catch (error) {
    const file = basename(path);
    if (error instanceof Refused) return err(error.refusal);
    if (isBroken(error)) return err(damaged(path, 'integrity').refusal);
    if (/^SQLITE_(?:BUSY|LOCKED)|^EBUSY$/.test(codeOf(error))) {
      return err({ code: 'backups.database-in-use', file });
    }
    throw error;
  }
}

function inspect(path: string, expected: Expected): FoundDatabase {
  const file = basename(path);
  if (!existsSync(path)) {
    if (isMarked(path) || sizeOf(`${path}-wal`) > 0) {
      throw new Refused({ code: 'backups.database-missing', file });
    }
    return { state: 'none' };
  }
  if (statSync(path).size === 0) throw new Refused({ code: 'backups.empty-file', file });
  if (!isSqliteFile(path)) throw damaged(path, 'header');
  const unclean = sizeOf(`${path}-wal`) > 0 || sizeOf(`${path}-journal`) > 0;
  // What a power cut may have torn is looked at wholly; a file that was closed, at every start.
  const check = unclean ? checkStructure : checkQuickly;
  const version = lookInPlace(path, expected, check) ?? lookAtCopy(path, expected, check);
  return { state: 'sound', version, unclean };
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

const SIDES = ['-wal', '-shm'] as const;
type Check = typeof checkStructure;

/** Reads without writing, the last changes in a -wal included; null where a -journal forbids that. */
function lookInPlace(path: string, expected: Expected, check: Check): number | null {
  const before = SIDES.filter((side) => existsSync(path + side));
  const raw = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    return look(raw, path, expected, check);
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_READONLY')) return null;
    throw error;
  } finally {
    raw.close();
    // Even reading a WAL file makes these where there were none; they hold nothing.
    for (const side of SIDES) {
      if (!before.includes(side)) rmSync(path + side, { force: true });
    }
  }
}

/** Opening for writing would roll a -journal back, also in a file that is then refused: so a copy. */
function lookAtCopy(path: string, expected: Expected, check: Check): number {
  const scratch = join(dirname(path), 'periksa-sedang');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch);
  try {
    const copy = join(scratch, basename(path));
    for (const side of ['', '-wal', '-journal']) {
      if (existsSync(path + side)) copyFileSync(path + side, copy + side);
    }
    const raw = new Sqlite(copy, { fileMustExist: true });
    try {
      return look(raw, path, expected, check);
    } finally {
      raw.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function look(raw: Database, path: string, expected: Expected, check: Check): number {
  raw.pragma('trusted_schema = OFF');
  raw.pragma('cell_size_check = ON');
  checkIdentity(raw, path, expected);
  check(raw, path);
  return Number(raw.pragma('user_version', { simple: true }));
}
