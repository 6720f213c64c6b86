import type { ReadDb, WriteDb } from '#db/connection.ts';
import { reindexCandidates } from '#db/queries/candidate-search.ts';
import { findJournalDetail, type JournalRow, listLaterEntriesOfRow } from '#db/queries/journal.ts';
import type { StoredRow, TableName } from '#db/schema/tables.ts';
import type { AppError } from '#shared/errors.ts';

type Change = StoredRow<'journal_change'>;
type Values = Readonly<Record<string, unknown>>;
type Depends = AppError<'journal.depends'>;

/**
 * Puts the recorded changes of an entry back. Answers what stands in the way and then changes
 * nothing: a later action that touched one of the rows, or one whose rows refer to them.
 */
export function putBack(
  db: WriteDb,
  entry: JournalRow,
  changes: readonly Change[],
): Depends | undefined {
  const later = changes
    .flatMap((change) => listLaterEntriesOfRow(db, change.table_name, change.row_id, entry.seq))
    .sort((a, b) => b.seq - a.seq)[0];
  if (later) return dependsOn(db, later);
  const dependant = changes
    .filter((change) => change.before === null)
    .map((change) => laterReference(db, change, entry.seq))
    .find((found) => found !== undefined);
  if (dependant) return dependsOn(db, dependant);
  try {
    // In reverse: children go before their parents, and each row passes back through its states.
    for (const change of changes.toReversed()) restoreRow(db, change);
  } catch (error) {
    // A limit, a bed or a number that was free then is taken now; the refusal undoes what was begun.
    const taken = isConstraint(error) ? whatTookIt(db, entry.seq) : undefined;
    if (!taken) throw error;
    return dependsOn(db, taken);
  }
  reindexCandidates(db, touchedCandidates(db, changes));
  return undefined;
}

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

/**
 * The action that most likely took the room: the newest one that still holds and changed records
 * after `seq`, or else before it (a number lowered beneath who lived there already).
 */
const whatTookIt = (db: WriteDb, seq: number): JournalRow | undefined =>
  db.sql<JournalRow>(
    `SELECT j.* FROM journal AS j JOIN journal_detail AS d ON d.seq = j.seq
     WHERE j.seq <> ? AND d.undone_by IS NULL AND d.undoes IS NULL AND EXISTS
       (SELECT 1 FROM journal_change AS c WHERE c.seq = j.seq)
     ORDER BY j.seq > ? DESC, j.seq DESC LIMIT 1`,
    seq,
    seq,
  )[0];

/** The refusal that names what depends. */
export const dependsOn = (db: ReadDb, later: JournalRow): Depends => ({
  code: 'journal.depends',
  later: later.command,
  values: JSON.parse(findJournalDetail(db, later.seq)?.summary ?? '{}') as Depends['values'],
  at: later.at,
  by: later.actor_name,
});

function restoreRow(db: WriteDb, change: Change): void {
  const table = change.table_name as TableName;
  const before = change.before === null ? null : (JSON.parse(change.before) as Values);
  const after = change.after === null ? null : (JSON.parse(change.after) as Values);
  if (before === null) db.remove(table, change.row_id);
  else if (after === null) db.insert(table, before as never);
  else db.update(table, change.row_id, before as never);
}

/**
 * The latest entry after `seq` whose rows refer to a row that the undo would remove. Only rows with
 * an id of their own are ever recorded; the places of a run hold their candidate by the reference.
 */
function laterReference(db: WriteDb, change: Change, seq: number): JournalRow | undefined {
  const references = db.sql<{ child: string; column: string }>(
    `SELECT m.name AS child, f."from" AS "column" FROM sqlite_schema AS m
     JOIN pragma_foreign_key_list(m.name) AS f
     WHERE m.type = 'table' AND f."table" = ? AND m.name NOT LIKE 'journal%'
       AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) AS c WHERE c.name = 'id')`,
    change.table_name,
  );
  for (const { child, column } of references) {
    const rows = db.sql<{ id: number }>(
      `SELECT id FROM "${child}" WHERE "${column}" = ?`,
      change.row_id,
    );
    for (const { id } of rows) {
      const found = listLaterEntriesOfRow(db, child, id, seq).at(-1);
      if (found) return found;
    }
  }
  return undefined;
}

/** Candidates whose search entry holds something of the rows put back. */
function touchedCandidates(db: WriteDb, changes: readonly Change[]): number[] {
  const ids = new Set<number>();
  for (const { table_name: table, row_id: id, before, after } of changes) {
    if (table === 'candidate') ids.add(id);
    const person = personOf(db, table, id, before ?? after);
    if (person === undefined) continue;
    const rows = db.sql<{ id: number }>('SELECT id FROM candidate WHERE person_id = ?', person);
    for (const row of rows) ids.add(row.id);
  }
  return [...ids];
}

/** The person behind a row of `person` or `guardian`; undefined for every other table. */
function personOf(
  db: WriteDb,
  table: string,
  id: number,
  recorded: string | null,
): number | undefined {
  if (table === 'person') return id;
  if (table !== 'guardian') return undefined;
  // An update recorded the changed columns only, so the row itself is asked first.
  const row = db.sql<{ person_id: number }>('SELECT person_id FROM guardian WHERE id = ?', id)[0];
  return row?.person_id ?? (JSON.parse(recorded ?? '{}') as { person_id?: number }).person_id;
}
