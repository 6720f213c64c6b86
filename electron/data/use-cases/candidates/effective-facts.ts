import type { ReadDb } from '#db/connection.ts';
import { findCandidateFacts } from '#db/queries/candidate-facts.ts';
import type { CandidateRow } from '#db/queries/candidates.ts';
import { build } from '#db/build.ts';
import { effectiveAnswers } from '#shared/domain/candidates/projection.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** The facts of a candidate with the answers that count today, and its intake. */
export function effectiveFacts(db: ReadDb, candidate: CandidateRow, today: LocalDate) {
  const facts = findCandidateFacts(db, candidate.id);
  const intake = db.one(
    build
      .selectFrom('intake')
      .select(['uid', 'name', 'closes_on as closesOn'])
      .where('id', '=', candidate.intake_id),
  );
  if (!facts || !intake) throw new Error(`Candidate ${candidate.uid} is incomplete`);
  return { facts, answers: effectiveAnswers(facts, today), intake };
}
