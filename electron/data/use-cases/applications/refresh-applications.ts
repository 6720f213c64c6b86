import type { WriteDb } from '#db/connection.ts';
import { findApplicationRecord, findClosedKey } from '#db/queries/application-facts.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { applicationProjection } from '#shared/domain/waitlist/application-projection.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/**
 * Writes the list columns of these requests anew from their facts, by recorded updates, so that undo
 * restores them. Call it in the transaction of every change of a name, sex, birth date, NIK, family
 * card, desil, paper, assessment, decision, call or end. The only writer of these columns. What is
 * closed keeps the place in the order that it had by the rules of that day.
 */
export function refreshApplications(
  db: WriteDb,
  ids: readonly number[],
  { today }: { readonly today: LocalDate },
): void {
  const policy = findWaitlistPolicy(db);
  for (const id of ids) {
    const record = findApplicationRecord(db, id, today);
    if (!record) continue;
    const columns = applicationProjection(record, policy, today);
    const key = columns.state === 'closed' ? findClosedKey(db, id) : undefined;
    db.update('application', id, key === undefined ? columns : { ...columns, order_key: key });
  }
}
