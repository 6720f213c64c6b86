import type { FineFacts } from '#shared/domain/candidates/fine-state.ts';
import type { ReadDb } from '../connection.ts';

/** How a candidate stands in the last ratified run, and whether a decree once held the name. */
export function findFineFacts(db: ReadDb, candidateId: number): FineFacts {
  const [place] = db.sql<{ outcome: NonNullable<FineFacts['place']> }>(
    `SELECT p.outcome FROM candidate AS c
     JOIN run AS r ON r.id = (SELECT l.id FROM run AS l
       WHERE l.intake_id = c.intake_id AND l.ratified_at IS NOT NULL ORDER BY l.number DESC LIMIT 1)
     JOIN run_place AS p ON p.run_id = r.id AND p.level = c.level AND p.candidate_id = c.id
     WHERE c.id = ?`,
    candidateId,
  );
  const [held] = db.sql<{ one: number }>(
    'SELECT 1 AS one FROM decree_name WHERE candidate_id = ? LIMIT 1',
    candidateId,
  );
  return { place: place?.outcome ?? null, revoked: held !== undefined };
}
