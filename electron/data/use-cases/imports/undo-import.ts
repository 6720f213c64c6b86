import type { WriteDb } from '#db/connection.ts';
import { findJournalDetail, type JournalRow, listJournalChanges } from '#db/queries/journal.ts';
import type { AppError } from '#shared/errors.ts';
import type { CommandContext } from '../../context.ts';
import { dependsOn, putBack } from '../journal/put-back.ts';

interface Summary {
  readonly batch?: string;
}

/** Tables an import fills, children before parents. */
const FILLED = [
  'own_value',
  'awaited_paper',
  'gate_answer',
  'candidate',
  'guardian',
  'person',
  'desil_fact',
  'family',
] as const;

/** What may have come to refer to the rows of an import, and whose actions write it. */
const REFERENCES = [
  { table: 'run_place', column: 'candidate_id', to: 'candidate', noun: 'runs' },
  { table: 'decree_name', column: 'candidate_id', to: 'candidate', noun: 'decrees' },
  { table: 'enrolment', column: 'candidate_id', to: 'candidate', noun: 'enrolments' },
  { table: 'enrolment', column: 'person_id', to: 'person', noun: 'enrolments' },
  { table: 'own_value', column: 'person_id', to: 'person', noun: 'columns' },
  { table: 'awaited_paper', column: 'person_id', to: 'person', noun: 'candidates' },
  { table: 'duplicate_pair', column: 'first_id', to: 'person', noun: 'duplicates' },
  { table: 'duplicate_pair', column: 'second_id', to: 'person', noun: 'duplicates' },
  { table: 'gate_answer', column: 'candidate_id', to: 'candidate', noun: 'candidates' },
  { table: 'candidate', column: 'person_id', to: 'person', noun: 'candidates' },
  { table: 'guardian', column: 'person_id', to: 'person', noun: 'candidates' },
  { table: 'person', column: 'family_id', to: 'family', noun: 'candidates' },
  { table: 'desil_fact', column: 'family_id', to: 'family', noun: 'candidates' },
] as const;
const OWN_TABLES: ReadonlySet<string> = new Set(FILLED);

/**
 * Takes an import back: what it changed is put back, what it added is removed. Refused, naming the
 * action, when something recorded later changed or uses any of it.
 */
export function undoImport(
  context: CommandContext,
  entry: JournalRow,
): AppError<'journal.depends'> | undefined {
  const { db } = context;
  const summary = JSON.parse(findJournalDetail(db, entry.seq)?.summary ?? '{}') as Summary;
  const batchId = db.sql<{ id: number }>(
    'SELECT id FROM import_batch WHERE uid = ?',
    summary.batch ?? '',
  )[0]?.id;
  // An import in which every row was known already wrote nothing.
  if (batchId === undefined) return undefined;
  const changed = laterChange(db, entry, batchId);
  if (changed) return dependsOn(db, changed);
  const refused = putBack(db, entry, listJournalChanges(db, entry.seq));
  if (refused) return refused;
  // Only now: a known child that the import gave a family refers to it no longer.
  const used = laterUse(db, entry, batchId);
  if (used) return dependsOn(db, used);
  removeBatch(db, batchId);
  return undefined;
}

/** The latest action that changed a row of the import, or answered one of its faults. */
function laterChange(db: WriteDb, entry: JournalRow, batchId: number): JournalRow | undefined {
  const owned = FILLED.map(
    (table) =>
      `(c.table_name = '${table}' AND EXISTS (SELECT 1 FROM ${table} AS t
         WHERE t.id = c.row_id AND t.import_batch_id = ${batchId}))`,
  );
  const faults = `(c.table_name = 'import_fault' AND EXISTS (SELECT 1 FROM import_fault AS t
    WHERE t.id = c.row_id AND t.batch_id = ${batchId}))`;
  return db.sql<JournalRow>(
    `SELECT j.* FROM journal_change AS c JOIN journal AS j ON j.seq = c.seq
     JOIN journal_detail AS d ON d.seq = c.seq
     WHERE c.seq > ? AND d.undone_by IS NULL AND d.undoes IS NULL
       AND (${[...owned, faults].join(' OR ')})
     ORDER BY j.seq DESC LIMIT 1`,
    entry.seq,
  )[0];
}

/** The latest action whose own rows refer to rows of the import. */
function laterUse(db: WriteDb, entry: JournalRow, batchId: number): JournalRow | undefined {
  for (const { table, column, to, noun } of REFERENCES) {
    const others = OWN_TABLES.has(table) ? `AND t.import_batch_id IS NOT ${batchId}` : '';
    const used = db.sql(
      `SELECT 1 FROM ${table} AS t JOIN ${to} AS o ON o.id = t.${column}
       WHERE o.import_batch_id = ? ${others} LIMIT 1`,
      batchId,
    );
    if (used.length === 0) continue;
    const by = db.sql<JournalRow>(
      `SELECT j.* FROM journal AS j JOIN journal_detail AS d ON d.seq = j.seq
       WHERE j.seq > ? AND d.undone_by IS NULL AND d.undoes IS NULL
         AND (j.command LIKE ? OR j.command LIKE 'imports.%') ORDER BY j.seq DESC LIMIT 1`,
      entry.seq,
      `${noun}.%`,
    )[0];
    return by ?? entry;
  }
  return undefined;
}

function removeBatch(db: WriteDb, batchId: number): void {
  db.exec(
    `DELETE FROM candidate_search
     WHERE rowid IN (SELECT id FROM candidate WHERE import_batch_id = ?)`,
    batchId,
  );
  for (const table of FILLED) db.exec(`DELETE FROM ${table} WHERE import_batch_id = ?`, batchId);
  db.exec('DELETE FROM import_fault WHERE batch_id = ?', batchId);
  db.exec('DELETE FROM import_batch WHERE id = ?', batchId);
}
