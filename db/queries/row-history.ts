import type { ReadDb } from '../connection.ts';
import type { TableName } from '../schema/tables.ts';

/** One recorded change of a row, with who made it and when. */
export interface RowHistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly undoes: number | null;
  /** JSON of the columns that changed; null where the row came or went. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What the journal holds of one row, newest first. */
export const listRowHistory = (db: ReadDb, table: TableName, id: number): RowHistoryEntry[] =>
  db.sql(
    `SELECT j.seq, j.at, j.actor_name AS actor, d.undoes, c.before, c.after
     FROM journal_change AS c JOIN journal AS j ON j.seq = c.seq
     JOIN journal_detail AS d ON d.seq = c.seq
     WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.seq DESC, c.id DESC LIMIT 100`,
    table,
    id,
  );
