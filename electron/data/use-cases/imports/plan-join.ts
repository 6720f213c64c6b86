import type { ReadDb } from '#db/connection.ts';
import type { RowPatch, StoredRow } from '#db/schema/tables.ts';
import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { Gate, LocalDate } from '#shared/vocabulary.ts';
import { type GateToStore, gatesOfRow } from '../../imports/row-gates.ts';
import {
  addsNothing,
  firstRow,
  type PersonPlace,
  type PersonPlan,
  planPerson,
} from './plan-person.ts';

/** Where a row goes: the intake, who imports, on what day. */
export interface JoinPlace extends PersonPlace {
  readonly intakeId: number;
}

/** What a row adds to records already there. Nothing that is filled is ever replaced. */
export interface JoinPlan extends PersonPlan {
  readonly candidateId: number | null;
  readonly candidate: RowPatch<'candidate'>;
  readonly gates: readonly GateToStore[];
  /** Recorded answers that were still open and are answered now. */
  readonly opened: ReadonlyMap<Gate, number>;
}

/** Whether a row of a known child says nothing new. */
export const isSame = (plan: JoinPlan): boolean =>
  plan.candidateId !== null &&
  addsNothing(plan) &&
  plan.gates.length === 0 &&
  Object.keys(plan.candidate).length === 0;

/**
 * Compares a sound row with what is recorded of its child (`personId`) or, for a new child, of the
 * family card. Fills what is empty, adds a later desil, answers open gates; writes nothing.
 */
export function planJoin(
  db: ReadDb,
  place: JoinPlace,
  row: CandidateRow,
  personId: number | null,
): JoinPlan {
  const person = planPerson(db, row, personId);
  const candidate =
    person.personId === null
      ? undefined
      : firstRow<StoredRow<'candidate'>>(
          db,
          'SELECT * FROM candidate WHERE intake_id = ? AND person_id = ?',
          place.intakeId,
          person.personId,
        );
  return {
    ...person,
    candidateId: candidate?.id ?? null,
    candidate: candidate ? candidatePatch(candidate, row) : {},
    ...gatePlan(db, candidate?.id, row, place.today),
  };
}

function candidatePatch(
  candidate: StoredRow<'candidate'>,
  row: CandidateRow,
): RowPatch<'candidate'> {
  const patch = schoolPatch(candidate, row);
  if (candidate.proposer === '' && row.proposer !== '') patch.proposer = row.proposer;
  if (candidate.note === '' && row.note !== '') patch.note = row.note;
  if (candidate.vulnerabilities === '[]' && row.vulnerabilities.length > 0)
    patch.vulnerabilities = JSON.stringify(row.vulnerabilities);
  if (candidate.recommendation === 'none' && row.recommendation !== 'none')
    patch.recommendation = row.recommendation;
  if (candidate.school_status_source === '' && row.schoolStatus !== null) {
    patch.school_status = row.schoolStatus;
    patch.school_status_source = 'import';
  }
  return patch;
}

/** The school before this one, where nothing is recorded of it. */
function schoolPatch(
  candidate: StoredRow<'candidate'>,
  { school }: CandidateRow,
): RowPatch<'candidate'> {
  const { lastSchool, lastNpsn, lastGrade, dapodikActive } = school;
  const patch: RowPatch<'candidate'> = {};
  if (candidate.last_school === '' && lastSchool !== '') patch.last_school = lastSchool;
  if (candidate.last_npsn === '' && lastNpsn !== '') patch.last_npsn = lastNpsn;
  if (candidate.last_grade === null && lastGrade !== null) patch.last_grade = lastGrade;
  if (candidate.dapodik_active === null && dapodikActive !== null)
    patch.dapodik_active = Number(dapodikActive);
  return patch;
}

/** Answers the row brings for gates that nobody answered yet. */
function gatePlan(
  db: ReadDb,
  candidateId: number | undefined,
  row: CandidateRow,
  today: LocalDate,
): Pick<JoinPlan, 'gates' | 'opened'> {
  const said = gatesOfRow(row, today, false);
  if (candidateId === undefined) return { gates: said, opened: new Map() };
  const recorded = new Map(
    db
      .sql<{ id: number; gate: Gate; value: string }>(
        'SELECT id, gate, value FROM gate_answer WHERE candidate_id = ?',
        candidateId,
      )
      .map((answer) => [answer.gate, answer]),
  );
  // A known child was found by comparing: whether it is like somebody else was asked before.
  const gates = said
    .filter(({ gate }) => gate !== 'duplicate_check')
    .filter(({ gate }) => (recorded.get(gate)?.value ?? 'open') === 'open');
  const opened = new Map(
    gates.flatMap(({ gate }) => {
      const answer = recorded.get(gate);
      return answer ? [[gate, answer.id] as const] : [];
    }),
  );
  return { gates, opened };
}
