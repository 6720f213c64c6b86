import type { WriteDb } from '#db/connection.ts';
import { reindexCandidates } from '#db/queries/candidate-search.ts';
import {
  findJournalDetail,
  findJournalEntry,
  type JournalRow,
  listJournalChanges,
  listLaterEntriesOfRow,
  markUndone,
} from '#db/queries/journal.ts';
import type { StoredRow, TableName } from '#db/schema/tables.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { hoursBetween } from '#shared/time.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { undoOf } from '../../undo-rules.ts';

type Change = StoredRow<'journal_change'>;
type Values = Readonly<Record<string, unknown>>;
type Refusal = AppError<
  | 'journal.not-found'
  | 'journal.not-own'
  | 'journal.too-old'
  | 'journal.already-undone'
  | 'journal.no-inverse'
  | 'journal.depends'
>;

const UNDO_HOURS = 24;

/**
 * Puts every row back as it was before one own action of the last 24 hours. Refused, naming what
 * depends, when a later action touched a row or refers to one (product.md, principle 6).
 */
export function undoEntry(
  context: CommandContext,
  { seq }: { seq: number },
): Result<{ seq: number }, Refusal> {
  const { db } = context;
  const entry = findJournalEntry(db, seq);
  if (!entry) return err({ code: 'journal.not-found', seq });
  const refusal = mayUndo(context, entry);
  if (refusal) return err(refusal);
  const rule = undoOf(entry.command);
  if (rule.kind === 'own') {
    const refused = rule.undo(context, entry);
    if (refused) return err(refused);
  } else {
    const refused = putBack(db, entry, listJournalChanges(db, seq));
    if (refused) return err(refused);
  }
  context.subject(...(JSON.parse(entry.subjects) as string[]));
  context.describe({ undoes: seq, command: entry.command });
  markUndone(db, seq);
  return ok({ seq });
}

/** Why an entry may not be undone by this person now; undefined when only dependants can stop it. */
export function mayUndo(context: CommandContext, entry: JournalRow): Refusal | undefined {
  const rule = undoOf(entry.command);
  if (rule.kind === 'none') {
    return { code: 'journal.no-inverse', command: entry.command, reason: rule.reason };
  }
  if (entry.actor !== signedIn(context).uid) {
    return { code: 'journal.not-own', actor: entry.actor_name };
  }
  if (findJournalDetail(context.db, entry.seq)?.undone_by) {
    return { code: 'journal.already-undone', seq: entry.seq };
  }
  const hours = hoursBetween(entry.at, context.now);
  return hours > UNDO_HOURS ? { code: 'journal.too-old', hours: Math.floor(hours) } : undefined;
}

function putBack(db: WriteDb, entry: JournalRow, changes: readonly Change[]): Refusal | undefined {
  const later = changes
    .flatMap((change) => listLaterEntriesOfRow(db, change.table_name, change.row_id, entry.seq))
    .sort((a, b) => b.seq - a.seq)[0];
  if (later) return dependsOn(later);
  const dependant = changes
    .filter((change) => change.before === null)
    .map((change) => laterReference(db, change, entry.seq))
    .find((found) => found !== undefined);
  if (dependant) return dependsOn(dependant);
  // In reverse: children go before their parents, and each row passes back through its states.
  for (const change of changes.toReversed()) restoreRow(db, change);
  reindexCandidates(db, touchedCandidates(db, changes));
  return undefined;
}

const dependsOn = (later: JournalRow): Refusal => ({
  code: 'journal.depends',
  later: later.command,
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

/** The latest entry after `seq` whose rows refer to a row that the undo would remove. */
function laterReference(db: WriteDb, change: Change, seq: number): JournalRow | undefined {
  const references = db.sql<{ child: string; column: string }>(
    `SELECT m.name AS child, f."from" AS "column" FROM sqlite_schema AS m
     JOIN pragma_foreign_key_list(m.name) AS f
     WHERE m.type = 'table' AND f."table" = ? AND m.name NOT LIKE 'journal%'`,
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
