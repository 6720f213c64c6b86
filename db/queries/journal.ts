import { build } from '../build.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type JournalRow = StoredRow<'journal'>;

/** The newest entry, or undefined in a database that has none. */
export const findJournalHead = (db: ReadDb): JournalRow | undefined =>
  db.one(build.selectFrom('journal').selectAll().orderBy('seq', 'desc').limit(1));

export function findJournalEntry(db: ReadDb, seq: number): JournalRow | undefined {
  return db.one(build.selectFrom('journal').selectAll().where('seq', '=', seq));
}

export const findJournalDetail = (
  db: ReadDb,
  seq: number,
): StoredRow<'journal_detail'> | undefined =>
  db.one(build.selectFrom('journal_detail').selectAll().where('seq', '=', seq));

/** The row changes of one entry in the order in which they were made. */
export const listJournalChanges = (db: ReadDb, seq: number): StoredRow<'journal_change'>[] =>
  db.all(
    build.selectFrom('journal_change').selectAll().where('seq', '=', seq).orderBy('id', 'asc'),
  );

/** The entries after `seq` that touched one row, oldest first. */
export const listLaterEntriesOfRow = (
  db: ReadDb,
  table: string,
  rowId: number,
  seq: number,
): JournalRow[] =>
  db.sql<JournalRow>(
    `SELECT DISTINCT j.* FROM journal_change AS c JOIN journal AS j ON j.seq = c.seq
     JOIN journal_detail AS d ON d.seq = c.seq
     WHERE c.table_name = ? AND c.row_id = ? AND c.seq > ? AND d.undone_by IS NULL
       AND d.undoes IS NULL ORDER BY j.seq`,
    table,
    rowId,
    seq,
  );

/** Adds one entry. The journal only grows; triggers refuse everything else. */
export function insertJournalEntry(
  db: WriteDb,
  entry: JournalRow,
  detail: { salt: string; summary: string; undoes: number | null },
): void {
  db.run(build.insertInto('journal').values(entry));
  db.run(build.insertInto('journal_detail').values({ seq: entry.seq, ...detail }));
  for (const change of db.changes) {
    db.run(
      build.insertInto('journal_change').values({
        seq: entry.seq,
        table_name: change.table,
        row_id: change.id,
        before: change.before && JSON.stringify(change.before),
        after: change.after && JSON.stringify(change.after),
      }),
    );
  }
}

/** Marks an entry as taken back by the entry that is about to be written. */
export function markUndone(db: WriteDb, seq: number): void {
  const next = (findJournalHead(db)?.seq ?? 0) + 1;
  // The undoing entry is inserted last in this transaction; its number is known already.
  db.exec('UPDATE journal_detail SET undone_by = ? WHERE seq = ?', next, seq);
}

/** The newest entries about any of these subjects, with what the history shows. */
export const listJournalOf = (
  db: ReadDb,
  subjects: readonly string[],
  limit: number,
): (JournalRow & { summary: string; undone_by: number | null })[] =>
  db.sql(
    `SELECT j.*, d.summary, d.undone_by FROM journal AS j JOIN journal_detail AS d ON d.seq = j.seq
     WHERE ${subjects.map(() => 'instr(j.subjects, ?) > 0').join(' OR ')}
     ORDER BY j.seq DESC LIMIT ${limit}`,
    // A uid of the list as it stands in the JSON, with its quotes: no part of another one.
    ...subjects.map((uid) => JSON.stringify(uid)),
  );

/** Entries from the newest down, starting before `before`, with what the history shows. */
export const listJournalPage = (
  db: ReadDb,
  before: number,
  limit: number,
): (JournalRow & { summary: string; undone_by: number | null; undoes: number | null })[] =>
  db.all(
    build
      .selectFrom('journal as j')
      .innerJoin('journal_detail as d', 'd.seq', 'j.seq')
      .selectAll('j')
      .select(['d.summary', 'd.undone_by', 'd.undoes'])
      .where('j.seq', '<', before)
      .orderBy('j.seq', 'desc')
      .limit(limit),
  );
