import Sqlite from 'better-sqlite3';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '#db/content-hash.ts';

/** The office's data under the program's folder. Only while the program is closed: it is exclusive. */
const databaseOf = (folder: string): string => join(folder, 'kantor', 'kantor.db');

/** Hash of everything the closed office knows: all tables but journal, sessions and print log. */
export function officeHash(folder: string): string {
  const raw = new Sqlite(databaseOf(folder), { readonly: true, fileMustExist: true });
  try {
    return contentHash(raw);
  } finally {
    raw.close();
  }
}

/** Counts rows with SQL of the test's own, past every query of the program. */
export function officeCount(folder: string, sql: string): number {
  const raw = new Sqlite(databaseOf(folder), { readonly: true, fileMustExist: true });
  try {
    return raw.prepare(sql).pluck().get() as number;
  } finally {
    raw.close();
  }
}

const PAGE = 4096;

/** What a failing disk leaves: every eighth page overwritten, the first one spared. */
export function damageOffice(folder: string): number {
  const path = databaseOf(folder);
  const pages = Math.floor(statSync(path).size / PAGE);
  const file = openSync(path, 'r+');
  let damaged = 0;
  try {
    for (let page = 1; page < pages; page += 8) {
      writeSync(file, Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE);
      damaged += 1;
    }
  } finally {
    closeSync(file);
  }
  return damaged;
}
