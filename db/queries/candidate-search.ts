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

/** What to look for: words of the index, the beginning of a NIK, or people found before. */
export type Search =
  | { readonly kind: 'words'; readonly expression: string }
  | { readonly kind: 'nik'; readonly start: string }
  | { readonly kind: 'ids'; readonly ids: readonly number[] };

/** From here on digits alone are a NIK: its column is sorted, the index of words is not. */
const NIK_DIGITS = 5;

/** What a person typed, ready to be looked up; undefined when nothing worth searching was typed. */
export function searchOf(text: string): Search | undefined {
  const digits = searchWords(text).join('');
  if (/^\d+$/.test(digits) && digits.length >= NIK_DIGITS) return { kind: 'nik', start: digits };
  const expression = searchExpression(text);
  return expression === undefined ? undefined : { kind: 'words', expression };
}

/** A search as SQL that answers candidates' `id`s; a `LIMIT` may follow. */
export function foundSql(search: Search): { text: string; values: unknown[] } {
  switch (search.kind) {
    case 'words':
      return {
        text: 'SELECT rowid AS id FROM candidate_search WHERE candidate_search MATCH ?',
        values: [search.expression],
      };
    case 'nik':
      return {
        text: `SELECT k.id FROM person AS p INDEXED BY person_nik
          CROSS JOIN candidate AS k ON k.person_id = p.id WHERE p.nik >= ? AND p.nik < ?`,
        values: [search.start, `${search.start}:`],
      };
    case 'ids':
      return {
        text: 'SELECT value AS id FROM json_each(?)',
        values: [JSON.stringify(search.ids)],
      };
  }
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
export function findCandidates(db: ReadDb, search: Search, limit: number): FoundCandidate[] {
  const { text, values } = foundSql(search);
  return db.sql<FoundCandidate>(
    `SELECT c.uid, p.name, c.code, c.level, c.stage FROM (${text} LIMIT ?) AS s
     CROSS JOIN candidate AS c ON c.id = s.id JOIN person AS p ON p.id = c.person_id`,
    ...values,
    limit,
  );
}

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
