import { findDecision, type PairIds } from '#db/queries/duplicates.ts';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import { type CommandContext, signedIn } from '../../context.ts';

type Decision =
  | { readonly state: 'different'; readonly reason: ApartReason; readonly note: string }
  /** `kept` is the row id of the person that stays. */
  | { readonly state: 'merged'; readonly kept: number };

/** What a pair is from now on; a decision that was in force ends with it. */
export function storeDecision(context: CommandContext, pair: PairIds, decision: Decision): void {
  const { db, now } = context;
  const by = signedIn(context).name;
  const isMerged = decision.state === 'merged';
  const before = findDecision(db, pair);
  if (before)
    db.update('duplicate_pair', before.id, {
      ended_at: now,
      ended_by: by,
      end_reason: isMerged ? 'merged' : 'split',
    });
  db.insert('duplicate_pair', {
    uid: context.newUid(),
    first_id: pair.first,
    second_id: pair.second,
    state: decision.state,
    kept_id: isMerged ? decision.kept : null,
    reason: isMerged ? '' : decision.reason,
    note: isMerged ? '' : decision.note,
    decided_at: now,
    decided_by: by,
    ended_at: null,
    ended_by: null,
    end_reason: null,
  });
}
