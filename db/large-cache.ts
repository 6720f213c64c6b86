import type { WriteDb } from './connection.ts';

/** 64 MB: an index of 100,000 entries that grows in no order then reads each page once. */
const LARGE = 'PRAGMA cache_size = -65536';
/** SQLite's own; lists need no more, and an idle program holds little memory. */
const USUAL = 'PRAGMA cache_size = -2000';

/** Keeps more pages in memory while much is written; `end` lets them go again. */
export function useLargeCache(db: WriteDb): { readonly end: () => void } {
  db.exec(LARGE);
  return { end: () => void db.exec(USUAL) };
}
