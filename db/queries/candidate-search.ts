import type { ReadDb, WriteDb } from '../connection.ts';

/** The words of a search. A single letter fits nearly everybody and is left out while one types. */
export const searchWords = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);

/**
 * What a person typed as an FTS5 query: every word must begin a word of the record. Words are
 * letters and digits only and quoted, so that nothing has a meaning of its own. Undefined when
 * nothing worth searching was typed.
 */
export function searchExpression(text: string): string | undefined {
  const words = searchWords(text);
  return words.length === 0 ? undefined : words.map((word) => `"${word}"*`).join(' ');
}

/** Brings the search entries of candidates up to date; call it after any change of what it holds. */
export function reindexCandidates(db: WriteDb, ids: readonly number[]): void {
  for (const id of ids) {
    db.exec('DELETE FROM candidate_search WHERE rowid = ?', id);
    db.exec(
      `INSERT INTO candidate_search (rowid, name, code, nik, guardian)
       SELECT c.id, p.name, c.code, p.nik,
         (SELECT group_concat(g.name, ' ') FROM guardian AS g WHERE g.person_id = p.id)
       FROM candidate AS c JOIN person AS p ON p.id = c.person_id WHERE c.id = ?`,
      id,
    );
  }
}

export interface FoundCandidate {
  readonly uid: string;
  readonly name: string;
  readonly code: string;
  readonly level: string;
  readonly stage: string;
}

/** The first matches in the order of the index; for the palette. */
export const findCandidates = (db: ReadDb, expression: string, limit: number): FoundCandidate[] =>
  db.sql<FoundCandidate>(
    `SELECT c.uid, p.name, c.code, c.level, c.stage
     FROM (SELECT rowid FROM candidate_search WHERE candidate_search MATCH ? LIMIT ?) AS s
     JOIN candidate AS c ON c.id = s.rowid JOIN person AS p ON p.id = c.person_id`,
    expression,
    limit,
  );

/** Whether some record holds a word that begins like this. */
export const isKnownStart = (db: ReadDb, start: string): boolean =>
  db.sql(
    'SELECT 1 FROM candidate_term WHERE term >= ? AND term < ? LIMIT 1',
    start,
    `${start}\u{10ffff}`,
  ).length > 0;

/** The words of the records that begin with a letter, with how many records hold each. */
export const listWordsFrom = (
  db: ReadDb,
  letter: string,
): { readonly term: string; readonly count: number }[] =>
  db.sql(
    'SELECT term, doc AS count FROM candidate_term WHERE term >= ? AND term < ?',
    letter,
    `${letter}\u{10ffff}`,
  );
