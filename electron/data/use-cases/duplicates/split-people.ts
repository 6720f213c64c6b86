import type { WriteDb } from '#db/connection.ts';
import { findDecision } from '#db/queries/duplicates.ts';
import { listJournalChanges, listLaterEntriesOfRow } from '#db/queries/journal.ts';
import { findMergeEntry } from '#db/queries/merge-facts.ts';
import type { StoredRow, TableName } from '#db/schema/tables.ts';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { refreshPerson } from '../candidates/store-record.ts';
import { findPair, type PairInput } from './find-pair.ts';
import { storeDecision } from './store-decision.ts';

interface SplitInput extends PairInput {
  readonly reason: ApartReason;
  readonly note: string;
}

type Values = Readonly<Record<string, unknown>>;
type Change = StoredRow<'journal_change'>;

/**
 * Takes a merged pair apart by what the history says of the merge: every value that stands as the
 * merge left it goes back; what somebody changed since stays, and is counted. The pair is then two
 * people, so that no search brings it again.
 */
export function splitPeople(context: CommandContext, input: SplitInput) {
  const { db } = context;
  const pair = findPair(db, input);
  if (!pair.ok) return pair;
  const [one, two] = pair.value.people;
  const names = { name: one.name, other: two.name };
  const decision = findDecision(db, pair.value);
  if (decision?.state !== 'merged')
    return err({ code: 'duplicates.not-merged', ...names } as const);
  const [kept, other] = decision.kept_id === one.id ? [one, two] : [two, one];
  if (kept.merged_into !== null)
    return err({
      code: 'duplicates.merged-elsewhere',
      name: kept.name,
      other: other.name,
    } as const);
  if (input.reason === 'other' && input.note === '')
    return err({ code: 'duplicates.note-needed', ...names } as const);
  const seq = findMergeEntry(db, decision.id);
  if (seq === undefined) return err({ code: 'duplicates.history-gone', ...names } as const);
  let left = 0;
  for (const change of listJournalChanges(db, seq).toReversed())
    if (!putBackChange(db, change, seq)) left += 1;
  storeDecision(context, pair.value, {
    state: 'different',
    reason: input.reason,
    note: input.note,
  });
  for (const { id } of [one, two]) refreshPerson(context, id, [one.family_id, two.family_id]);
  context.subject(one.uid, two.uid);
  context.describe({ name: kept.name, other: other.name, left });
  return ok({ name: kept.name, other: other.name, left });
}

/** Columns of a list that follow from the facts; they are made anew afterwards. */
const DERIVED: ReadonlySet<string> = new Set([
  'name_key',
  'sex',
  'birth_date',
  'desil',
  'desil_period',
  'stage',
  'missing_count',
  'missing_next',
  'gate_marks',
]);

/** Puts one change of the merge back; false where somebody changed the same thing since. */
function putBackChange(db: WriteDb, change: Change, seq: number): boolean {
  const { table_name: table, row_id: id } = change;
  // The decision itself ends; an answer that the merge gave anew stays with who stayed.
  if (table === 'duplicate_pair' || change.before === null || change.after === null) return true;
  const before = JSON.parse(change.before) as Values;
  const after = JSON.parse(change.after) as Values;
  const columns = Object.keys(after);
  if (table === 'candidate' && columns.every((column) => DERIVED.has(column))) return true;
  const row = db.sql<Values>(`SELECT * FROM "${table}" WHERE id = ?`, id)[0];
  if (!row || columns.some((column) => row[column] !== after[column])) return false;
  // An answer that somebody gave again since is about the one that stayed.
  if (table === 'gate_answer' && listLaterEntriesOfRow(db, table, id, seq).length > 0) return false;
  if (table === 'person' && isHeld(db, id, before)) return false;
  db.update(table as TableName, id, before as never);
  return true;
}

/** Whether somebody else carries a number that would go back; numbers stand once in the office. */
const isHeld = (db: WriteDb, id: number, { nik = null, nisn = null }: Values): boolean =>
  db.sql('SELECT 1 FROM person WHERE id <> ? AND (nik = ? OR nisn = ?)', id, nik, nisn).length > 0;
