import { findJournalHead, listJournalOf, listJournalPage } from '#db/queries/journal.ts';
import { firstBrokenLink } from '#shared/domain/journal/chain.ts';
import { ok } from '#shared/result.ts';
import { hoursBetween } from '#shared/time.ts';
import type { QueryContext } from '../../context.ts';
import { undoOf } from '../../undo-rules.ts';

/** So many of the newest entries stand on a person's page. */
const RECORD_ENTRIES = 50;

type Summary = Record<string, string | number | null>;

/** One page of the history, newest first. */
export function showHistory(
  { db, user, now }: QueryContext,
  input: { before?: number | undefined; limit: number },
) {
  const rows = listJournalPage(db, input.before ?? Number.MAX_SAFE_INTEGER, input.limit);
  return ok(
    rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor_name,
      command: row.command,
      summary: JSON.parse(row.summary) as Summary,
      undone: row.undone_by !== null,
      mayUndo:
        row.undone_by === null &&
        row.actor === user?.uid &&
        undoOf(row.command).kind !== 'none' &&
        hoursBetween(row.at, now) <= 24,
    })),
  );
}

/** What the history says of one record: who did what and when, newest first. */
export function showHistoryOf({ db }: QueryContext, { subjects }: { subjects: string[] }) {
  return ok(
    listJournalOf(db, subjects, RECORD_ENTRIES).map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor_name,
      command: row.command,
      summary: JSON.parse(row.summary) as Summary,
      undone: row.undone_by !== null,
    })),
  );
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
