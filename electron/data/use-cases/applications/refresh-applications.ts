import type { WriteDb } from '#db/connection.ts';
import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { applicationProjection } from '#shared/domain/waitlist/application-projection.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/**
 * Writes the list columns of these requests anew from their facts, by recorded updates, so that undo
 * restores them. Call it in the transaction of every change of a name, sex, birth date, NIK, family
 * card, desil, paper, assessment, decision, call or end. The only writer of these columns.
 */
export function refreshApplications(
  db: WriteDb,
  ids: readonly number[],
  { today }: { readonly today: LocalDate },
): void {
  const policy = findWaitlistPolicy(db);
  for (const id of ids) {
    const record = findApplicationRecord(db, id, today);
    if (record) db.update('application', id, applicationProjection(record, policy, today));
  }
}
