import type { WriteDb } from '#db/connection.ts';
import { listLaterEntriesOfRow } from '#db/queries/journal.ts';
import type { StoredRow, TableName } from '#db/schema/tables.ts';

type Values = Readonly<Record<string, unknown>>;
type Change = StoredRow<'journal_change'>;

const REPEATED = ['name_key', 'sex', 'birth_date', 'desil', 'desil_period'] as const;
/** Columns of a list that follow from the facts; they are made anew afterwards. */
const DERIVED: Readonly<Record<string, ReadonlySet<string>>> = {
  candidate: new Set([...REPEATED, 'stage', 'missing_count', 'missing_next', 'gate_marks']),
  application: new Set([...REPEATED, 'state', 'order_key']),
};

/** Puts one change of the merge back; false where somebody changed the same thing since. */
export function putBackChange(db: WriteDb, change: Change, seq: number): boolean {
  const { table_name: table, row_id: id } = change;
  // The decision itself ends; an answer that the merge gave anew stays with who stayed.
  if (table === 'duplicate_pair' || change.before === null || change.after === null) return true;
  const before = JSON.parse(change.before) as Values;
  const after = JSON.parse(change.after) as Values;
  const columns = Object.keys(after);
  if (columns.every((column) => DERIVED[table]?.has(column) === true)) return true;
  const row = db.sql<Values>(`SELECT * FROM "${table}" WHERE id = ?`, id)[0];
  if (!row || columns.some((column) => row[column] !== after[column])) return false;
  // An answer that somebody gave again since is about the one that stayed.
  if (table === 'gate_answer' && listLaterEntriesOfRow(db, table, id, seq).length > 0) return false;
  if (IN_THE_WAY[table]?.(db, { id, row, before }) === true) return false;
  db.update(table as TableName, id, before as never);
  return true;
}

interface Back {
  readonly id: number;
  /** As it stands now. */
  readonly row: Values;
  /** What it would be again, of the columns that the merge changed. */
  readonly before: Values;
}

/** What happened since the merge and cannot be true of two people; the row then stays as it is. */
const IN_THE_WAY: Readonly<Record<string, (db: WriteDb, back: Back) => boolean>> = {
  person: (db, { id, before }) => isHeld(db, id, before) || hasBedOfSex(db, id, before),
  application: (db, back) => hasStayedSince(db, back) || isOpenTwice(db, back),
};

/** Whether somebody else carries a number that would go back; numbers stand once in the office. */
const isHeld = (db: WriteDb, id: number, { nik = null, nisn = null }: Values): boolean =>
  db.sql('SELECT 1 FROM person WHERE id <> ? AND (nik = ? OR nisn = ?)', id, nik, nisn).length > 0;

/** A seat or a bed was given by the sex that would change. */
const hasBedOfSex = (db: WriteDb, id: number, { sex }: Values): boolean =>
  sex !== undefined &&
  db.sql(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM stay WHERE person_id = :id)
       OR EXISTS (SELECT 1 FROM enrolment WHERE person_id = :id)
       OR EXISTS (SELECT 1 FROM bed_call AS c JOIN application AS a ON a.id = c.application_id
         WHERE a.person_id = :id AND c.ended_on IS NULL)`,
    { id },
  ).length > 0;

/** The kept person came in by this request: it stays with the stay that followed from it. */
const hasStayedSince = (db: WriteDb, { id, before: { person_id: person } }: Back): boolean =>
  person !== undefined &&
  db.sql('SELECT 1 FROM stay WHERE application_id = ? AND person_id <> ?', id, person).length > 0;

/** Nobody has two requests open: another one was made since. */
const isOpenTwice = (db: WriteDb, { id, row, before: { closed_on: closed } }: Back): boolean =>
  closed === null &&
  db.sql(
    'SELECT 1 FROM application WHERE person_id = ? AND closed_on IS NULL AND id <> ?',
    row['person_id'],
    id,
  ).length > 0;
