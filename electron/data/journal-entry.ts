import type { WriteDb } from '#db/connection.ts';
import { findJournalHead, insertJournalEntry } from '#db/queries/journal.ts';
import { detailDigest, entryHash, FIRST_PREV_HASH } from '#shared/domain/journal/chain.ts';
import type { Uid } from '#shared/vocabulary.ts';
import type { QueryContext } from './context.ts';
import type { Environment } from './environment.ts';

/** What a use case adds while it works; the pipeline writes it with the entry. */
export interface JournalNotes {
  readonly subjects: Uid[];
  readonly summary: Record<string, string | number | null>;
}

export const journalNotes = (): JournalNotes => ({ subjects: [], summary: {} });

interface Entry {
  readonly command: string;
  readonly context: QueryContext;
  readonly notes: JournalNotes;
  readonly environment: Environment;
}

/**
 * Writes who, when, what into the chain, in the transaction of the action itself. The chain covers
 * ids and a salted digest; values lie in journal_detail and journal_change, which may be erased.
 */
export function appendToJournal(db: WriteDb, entry: Entry): number {
  const { command, context, notes, environment } = entry;
  const head = findJournalHead(db);
  const salt = environment.random(16);
  const summary = JSON.stringify(notes.summary);
  const undoes = typeof notes.summary['undoes'] === 'number' ? notes.summary['undoes'] : null;
  const link = {
    seq: (head?.seq ?? 0) + 1,
    at: context.now,
    actor: context.user?.uid ?? 'program',
    command,
    subjects: [...new Set(notes.subjects)].sort(),
    digest: detailDigest(salt, { summary: notes.summary, changes: db.changes }),
    prevHash: head?.hash ?? FIRST_PREV_HASH,
  };
  insertJournalEntry(
    db,
    {
      seq: link.seq,
      at: link.at,
      actor: link.actor,
      actor_name: context.user?.name ?? '',
      command,
      subjects: JSON.stringify(link.subjects),
      digest: link.digest,
      prev_hash: link.prevHash,
      hash: entryHash(link),
    },
    { salt, summary, undoes },
  );
  return link.seq;
}
