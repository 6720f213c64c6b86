import { findHouse } from '#db/queries/applications.ts';
import { listOpenApplications } from '#db/queries/application-list.ts';
import type { WriteDb } from '#db/connection.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { refreshApplications } from './refresh-applications.ts';

type Change = Pick<StoredRow<'journal_change'>, 'table_name' | 'row_id' | 'before'>;

/**
 * After an undo: the list columns it put back were written under the rules of their day, which may
 * have changed since, and rules put back hold for requests that came later.
 */
export function refreshUndone(
  db: WriteDb,
  changes: readonly Change[],
  context: { readonly today: LocalDate },
): void {
  const house = findHouse(db);
  if (!house) return;
  const touched = changes
    .filter(({ table_name: table, before }) => table === 'application' && before !== null)
    .map(({ row_id: id }) => id);
  const rules = changes.some(
    ({ table_name: table, row_id: id }) => table === 'setting' && isPolicy(db, id),
  );
  const ids = rules ? listOpenApplications(db, house.id) : [...new Set(touched)];
  refreshApplications(db, ids, context);
}

/** Also where the row is gone again: the first change of the rules was undone. */
const isPolicy = (db: WriteDb, id: number): boolean => {
  const [row] = db.sql<{ key: string }>('SELECT key FROM setting WHERE id = ?', id);
  return row === undefined || row.key === 'facility.waitlist';
};
