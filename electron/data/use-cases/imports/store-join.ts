import type { WriteDb } from '#db/connection.ts';
import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import type { JoinPlace, JoinPlan } from './plan-join.ts';
import { firstRow } from './plan-person.ts';
import { storePersonPlan } from './store-person.ts';

/** What storing needs besides the plan. */
export interface JoinOptions {
  readonly newUid: () => string;
  /** The code of a new candidacy, taken only when one is made. */
  readonly nextCode: () => string;
  readonly doubtful: boolean;
}

/** Stores a plan by recorded changes, so that the journal undoes them. Answers the candidate. */
export function storeJoin(
  db: WriteDb,
  place: JoinPlace,
  row: CandidateRow,
  plan: JoinPlan,
  options: JoinOptions,
): { readonly id: number; readonly uid: string } {
  const { personId, familyId } = storePersonPlan(db, place, row, plan, options.newUid);
  const candidate = storeCandidate(db, place, row, plan, { personId, ...options });
  storeGates(db, place, plan, { candidateId: candidate.id, ...options });
  const touched = db
    .sql<{ id: number }>(
      `SELECT c.id FROM person AS p JOIN candidate AS c ON c.person_id = p.id
       WHERE p.family_id = ? OR p.id = ?`,
      plan.desil === null ? -1 : familyId,
      personId,
    )
    .map(({ id }) => id);
  refreshCandidates(db, touched, { today: place.today });
  return candidate;
}

function storeCandidate(
  db: WriteDb,
  place: JoinPlace,
  row: CandidateRow,
  plan: JoinPlan,
  options: JoinOptions & { personId: number },
): { id: number; uid: string } {
  if (plan.candidateId !== null) {
    db.update('candidate', plan.candidateId, plan.candidate);
    const found = firstRow<{ uid: string }>(
      db,
      'SELECT uid FROM candidate WHERE id = ?',
      plan.candidateId,
    );
    return { id: plan.candidateId, uid: found?.uid ?? '' };
  }
  // The code a child was given first stays its code in every later intake.
  const first = firstRow<{ code: string }>(
    db,
    'SELECT code FROM candidate WHERE person_id = ? ORDER BY id LIMIT 1',
    options.personId,
  );
  const uid = options.newUid();
  const id = db.insert('candidate', {
    uid,
    intake_id: place.intakeId,
    person_id: options.personId,
    code: first?.code ?? options.nextCode(),
    level: row.level,
    grade: row.grade,
    proposed_on: place.today,
    proposer: row.proposer,
    school_status: row.schoolStatus ?? 'elsewhere',
    school_status_source: row.schoolStatus === null ? '' : 'import',
    vulnerabilities: JSON.stringify(row.vulnerabilities),
    recommendation: row.recommendation,
    draw_number: null,
    closed_on: null,
    closed_reason: null,
    note: row.note,
    ...schoolColumns(row),
    import_batch_id: place.batchId,
    // Written anew from the facts as soon as these are stored.
    name_key: nameKey(row.name),
    sex: row.sex,
    birth_date: row.birthDate,
    desil: null,
    desil_period: null,
    stage: 'proposed',
    missing_count: 0,
    missing_next: null,
  });
  return { id, uid };
}

const schoolColumns = ({ school }: CandidateRow) => ({
  last_school: school.lastSchool,
  last_npsn: school.lastNpsn,
  last_grade: school.lastGrade,
  dapodik_active: school.dapodikActive === null ? null : Number(school.dapodikActive),
});

function storeGates(
  db: WriteDb,
  place: JoinPlace,
  plan: JoinPlan,
  options: JoinOptions & { candidateId: number },
): void {
  for (const { gate, value, on, reason } of plan.gates) {
    if (gate === 'duplicate_check' && options.doubtful) continue;
    const answer = { value, answered_on: on, answered_by: place.by, source: 'import', reason };
    const opened = plan.opened.get(gate);
    if (opened !== undefined) db.update('gate_answer', opened, answer);
    else
      db.insert('gate_answer', {
        uid: options.newUid(),
        candidate_id: options.candidateId,
        gate,
        ...answer,
        due_on: null,
        import_batch_id: place.batchId,
      });
  }
}
