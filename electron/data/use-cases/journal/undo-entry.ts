import {
  findJournalDetail,
  findJournalEntry,
  type JournalRow,
  listJournalChanges,
  markUndone,
} from '#db/queries/journal.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { hoursBetween } from '#shared/time.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { undoOf } from '../../undo-rules.ts';
import { refreshUndone } from '../applications/refresh-undone.ts';
import { putBack } from './put-back.ts';

type Refusal = AppError<
  | 'journal.not-found'
  | 'journal.not-own'
  | 'journal.too-old'
  | 'journal.already-undone'
  | 'journal.no-inverse'
  | 'journal.depends'
>;

type Values = Record<string, string | number | null>;

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
    const changes = listJournalChanges(db, seq);
    const refused = putBack(db, entry, changes);
    if (refused) return err(refused);
    refreshUndone(db, changes, context);
  }
  context.subject(...(JSON.parse(entry.subjects) as string[]));
  // The sentence of the undone action stands in this one, so its values come along.
  const values = JSON.parse(findJournalDetail(db, seq)?.summary ?? '{}') as Values;
  context.describe({ ...values, undoes: seq, command: entry.command });
  markUndone(db, seq);
  return ok({ seq });
}

/** Why an entry may not be undone by this person now; undefined when only dependants can stop it. */
function mayUndo(context: CommandContext, entry: JournalRow): Refusal | undefined {
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
