import { findJournalHead, listJournalOf, listJournalPage } from '#db/queries/journal.ts';
import { firstBrokenLink } from '#shared/domain/journal/chain.ts';
import { ok } from '#shared/result.ts';
import { hoursBetween } from '#shared/time.ts';
import type { QueryContext } from '../../context.ts';
import { undoOf } from '../../undo-rules.ts';

/** So many of the newest entries stand on a person's page. */
const RECORD_ENTRIES = 50;

type Summary = Record<string, string | number | null>;

type PageRow = ReturnType<typeof listJournalPage>[number];

const toEntry = (row: Omit<PageRow, 'undoes'>) => ({
  seq: row.seq,
  at: row.at,
  actor: row.actor_name,
  command: row.command,
  summary: JSON.parse(row.summary) as Summary,
  undone: row.undone_by !== null,
});

const isRecent = ({ now }: QueryContext, { at }: { at: string }): boolean =>
  hoursBetween(at, now) <= 24;

/** Whether whoever is signed in may still take an entry back, as far as the entry itself tells. */
export const mayUndo = (
  context: QueryContext,
  row: Pick<PageRow, 'at' | 'actor' | 'command' | 'undone_by'>,
): boolean =>
  row.undone_by === null &&
  row.actor === context.user?.uid &&
  undoOf(row.command).kind !== 'none' &&
  isRecent(context, row);

/** One page of the history, newest first. */
export function showHistory(
  context: QueryContext,
  input: { before?: number | undefined; limit: number },
) {
  const before = input.before ?? Number.MAX_SAFE_INTEGER;
  const rows = listJournalPage(context.db, before, input.limit);
  return ok(rows.map((row) => ({ ...toEntry(row), mayUndo: mayUndo(context, row) })));
}

/** Entries looked through at once for the own one. */
const STEP = 200;

/**
 * What Ctrl+Z takes back: the newest own action of the last 24 hours that has an inverse and was not
 * taken back yet. Others' actions in between are passed over: whether one depends is the undo's to say.
 */
export function showLastOwn(context: QueryContext) {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = listJournalPage(context.db, before, STEP);
    const found = rows.find((row) => mayUndo(context, row));
    if (found !== undefined) return ok(toEntry(found));
    const last = rows.at(-1);
    if (last === undefined || rows.length < STEP || !isRecent(context, last)) return ok(null);
    before = last.seq;
  }
}

/** What the history says of one record: who did what and when, newest first. */
export function showHistoryOf({ db }: QueryContext, { subjects }: { subjects: string[] }) {
  return ok(listJournalOf(db, subjects, RECORD_ENTRIES).map(toEntry));
}

/** Checks the whole chain; `broken` names the first entry that does not follow. */
export function verifyHistory({ db }: QueryContext) {
  const rows = db.sql<{
    seq: number;
    at: string;
    actor: string;
    command: string;
    subjects: string;
    digest: string;
    prev_hash: string;
    hash: string;
  }>('SELECT seq, at, actor, command, subjects, digest, prev_hash, hash FROM journal ORDER BY seq');
  const broken = firstBrokenLink(
    rows.map((row) => ({
      ...row,
      subjects: JSON.parse(row.subjects) as string[],
      prevHash: row.prev_hash,
    })),
  );
  return ok({
    entries: rows.length,
    broken: broken ?? null,
    head: findJournalHead(db)?.hash ?? '',
  });
}
