import type { WriteDb } from './connection.ts';
import type { NewRow, TableName } from './schema/tables.ts';

/**
 * Inserts a row that the journal does not record: for bulk content whose action cannot be undone
 * anyway, or brings its own inverse. Answers the row's id.
 */
export function insertUnrecorded<T extends TableName>(
  db: WriteDb,
  table: T,
  row: NewRow<T>,
): number {
  const names = Object.keys(row);
  db.exec(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(row),
  );
  return db.sql<{ id: number }>('SELECT last_insert_rowid() AS id')[0]?.id ?? 0;
}
