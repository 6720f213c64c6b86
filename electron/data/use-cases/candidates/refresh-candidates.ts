import type { WriteDb } from '#db/connection.ts';
import {
  findCandidateFacts,
  findIntakeRules,
  type IntakeRules,
} from '#db/queries/candidate-facts.ts';
import { reindexCandidates } from '#db/queries/candidate-search.ts';
import { candidateProjection } from '#shared/domain/candidates/projection.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

interface RefreshOptions {
  readonly today: LocalDate;
  /** `kept` when neither name, NIK, code nor guardian changed: the search entries then stay. */
  readonly search?: 'kept';
}

/**
 * Writes the list columns of these candidates anew from their facts, by recorded updates, so that
 * undo restores them. Call it in the transaction of every change of a name, sex, birth date, desil,
 * gate, end, decree or enrolment. The only writer of these columns besides an import's new rows.
 */
export function refreshCandidates(
  db: WriteDb,
  ids: readonly number[],
  { today, search }: RefreshOptions,
): void {
  const rules = new Map<number, IntakeRules>();
  const rulesOf = (intakeId: number): IntakeRules => {
    const found = rules.get(intakeId) ?? findIntakeRules(db, intakeId);
    rules.set(intakeId, found);
    return found;
  };
  for (const id of ids) {
    const facts = findCandidateFacts(db, id, rulesOf);
    if (facts) db.update('candidate', id, candidateProjection(facts, today));
  }
  if (search !== 'kept') reindexCandidates(db, ids);
}
