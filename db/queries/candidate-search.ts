import type { ReadDb, WriteDb } from '../connection.ts';

/**
 * What a person typed as an FTS5 query: every word must begin a word of the record. Quotes are
 * doubled, so that no character has a meaning of its own. Undefined when nothing was typed.
 */
export function searchExpression(text: string): string | undefined {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu);
  return words?.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');
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
