import type { WriteDb } from '#db/connection.ts';
import { findWaiting } from '#db/queries/dtsen-proposals.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/**
 * A family with a desil is in DTSEN: its proposal has done its work on the day the desil was seen.
 * One seen before the proposal was made says nothing of it.
 */
export function endListed(db: WriteDb, familyId: number, seenOn: LocalDate): void {
  const waiting = findWaiting(db, familyId);
  if (waiting && waiting.proposed_on <= seenOn)
    db.update('dtsen_proposal', waiting.id, { ended_on: seenOn, result: 'listed' });
}
