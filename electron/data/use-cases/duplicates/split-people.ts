import { findDecision } from '#db/queries/duplicates.ts';
import { listJournalChanges } from '#db/queries/journal.ts';
import { findMergeEntry } from '#db/queries/merge-facts.ts';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { findPair, type PairInput } from './find-pair.ts';
import { putBackChange } from './put-back-change.ts';
import { refreshPair } from './refresh-pair.ts';
import { storeDecision } from './store-decision.ts';

interface SplitInput extends PairInput {
  readonly reason: ApartReason;
  readonly note: string;
}

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
  refreshPair(context, [one, two]);
  context.subject(one.uid, two.uid);
  context.describe({ name: kept.name, other: other.name, left });
  return ok({ name: kept.name, other: other.name, left });
}
