import type { WriteDb } from '#db/connection.ts';
import { type CandidateRow, listGateAnswers } from '#db/queries/candidates.ts';
import { joinedVulnerabilities } from '#shared/domain/duplicates/joined-vulnerabilities.ts';
import type { CommandContext } from '../../context.ts';
import type { Merge } from './decide-pair.ts';

/**
 * A candidacy in an intake in which both stand ends as a double record, its answers go over to the
 * one that stays; any other candidacy becomes that of the kept entry, with its code and history.
 */
export function moveCandidacies({ db, today }: CommandContext, { kept, meetings }: Merge): void {
  for (const { own, kept: standing } of meetings) {
    if (standing === undefined) {
      db.update('candidate', own.id, { person_id: kept.id });
      continue;
    }
    moveAnswers(db, own, standing);
    fillBlanks(db, own, standing);
    if (own.closed_on === null)
      db.update('candidate', own.id, { closed_on: today, closed_reason: 'double_record' });
  }
}

const BLANK: readonly unknown[] = ['', null, 'none'];
const FILLED = [
  'recommendation',
  'note',
  'proposer',
  'school_status_source',
  'last_school',
  'last_npsn',
  'last_grade',
  'dapodik_active',
] as const;

/** What only the candidacy that ends says; what makes a child vulnerable is true of both. */
function fillBlanks(db: WriteDb, own: CandidateRow, standing: CandidateRow): void {
  const vulnerabilities = joinedVulnerabilities(standing.vulnerabilities, own.vulnerabilities);
  if (vulnerabilities !== standing.vulnerabilities)
    db.update('candidate', standing.id, { vulnerabilities });
  for (const column of FILLED)
    if (BLANK.includes(standing[column]) && !BLANK.includes(own[column]))
      db.update('candidate', standing.id, { [column]: own[column] });
}

/** Papers waited for; one that is waited for of both already is not waited for twice. */
export function moveAwaited(db: WriteDb, keptId: number, otherId: number): void {
  const rows = db.sql<{ id: number }>(
    `SELECT id FROM awaited_paper AS w WHERE person_id = ? AND (ended_on IS NOT NULL OR NOT EXISTS (
       SELECT 1 FROM awaited_paper AS k WHERE k.person_id = ? AND k.kind = w.kind
         AND k.ended_on IS NULL))`,
    otherId,
    keptId,
  );
  for (const { id } of rows) db.update('awaited_paper', id, { person_id: keptId });
}

/** An answer is never written over: only what nobody answered for the one that stays goes along. */
function moveAnswers(db: WriteDb, own: CandidateRow, standing: CandidateRow): void {
  const there = new Map(listGateAnswers(db, standing.id).map((row) => [row.gate, row]));
  for (const row of listGateAnswers(db, own.id)) {
    const answered = there.get(row.gate);
    if (answered === undefined) db.update('gate_answer', row.id, { candidate_id: standing.id });
    else if (answered.value === 'open' && row.value !== 'open') {
      const { value, answered_on, answered_by, source, reason, due_on } = row;
      const answer = { value, answered_on, answered_by, source, reason, due_on };
      db.update('gate_answer', answered.id, answer);
    }
  }
}

/** Own columns in which only the other entry had a value. */
export function moveOwnValues(db: WriteDb, keptId: number, otherId: number): void {
  const rows = db.sql<{ id: number }>(
    `SELECT id FROM own_value AS v WHERE person_id = ? AND NOT EXISTS (
       SELECT 1 FROM own_value AS k WHERE k.person_id = ? AND k.column_id = v.column_id)`,
    otherId,
    keptId,
  );
  for (const { id } of rows) db.update('own_value', id, { person_id: keptId });
}
