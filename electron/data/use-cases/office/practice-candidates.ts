import { AGE_BANDS } from '#shared/domain/people/age.ts';
import { reindexCandidates } from '#db/queries/candidate-search.ts';
import { insertUnrecorded } from '#db/unrecorded.ts';
import { candidateProjection } from '#shared/domain/candidates/projection.ts';
import type { PracticeCandidate, PracticeFamily } from '#shared/domain/practice/candidates.ts';
import {
  PRACTICE_INTAKE,
  PRACTICE_POLICY,
  PRACTICE_TODAY,
} from '#shared/domain/practice/school-plan.ts';
import type { CommandContext } from '../../context.ts';
import { addChild, addFamily } from './practice-people.ts';

interface Into {
  readonly officeId: number;
  readonly intakeId: number;
  readonly intakeCode: string;
}

/** Stores the invented candidates with families, desil facts and answers; search finds them. */
export function addPracticeCandidates(
  context: CommandContext,
  into: Into,
  families: readonly PracticeFamily[],
): void {
  const ids: number[] = [];
  for (const { family, desilFacts, children } of families) {
    const familyId = addFamily(context, into.officeId, family);
    for (const fact of desilFacts) {
      insertUnrecorded(context.db, 'desil_fact', {
        uid: context.newUid(),
        family_id: familyId,
        desil: fact.desil,
        period: fact.period,
        as_of: fact.asOf,
        source: 'dtsen',
        seen_by: 'Siti Norhayati',
        import_batch_id: null,
      });
    }
    for (const child of children) {
      const personId = addChild(context, { officeId: into.officeId, familyId }, child, family);
      ids.push(addCandidate(context, into, personId, child, desilFacts));
    }
  }
  context.db.exec('UPDATE intake SET next_code = ? WHERE id = ?', ids.length + 1, into.intakeId);
  reindexCandidates(context.db, ids);
}

function addCandidate(
  context: CommandContext,
  into: Into,
  personId: number,
  child: PracticeCandidate,
  desilFacts: PracticeFamily['desilFacts'],
): number {
  const candidateId = insertUnrecorded(context.db, 'candidate', {
    uid: context.newUid(),
    intake_id: into.intakeId,
    person_id: personId,
    code: `${into.intakeCode}-${String(child.number).padStart(4, '0')}`,
    level: child.level,
    grade: child.grade,
    proposed_on: child.proposedOn,
    proposer: child.proposer,
    school_status: child.schoolStatus,
    school_status_source: child.schoolStatusSource,
    vulnerabilities: JSON.stringify(child.vulnerabilities),
    recommendation: child.recommendation,
    draw_number: null,
    closed_on: child.closed?.on ?? null,
    closed_reason: child.closed?.reason ?? null,
    note: '',
    import_batch_id: null,
    ...projectionOf(child, desilFacts),
  });
  for (const answer of child.answers) {
    insertUnrecorded(context.db, 'gate_answer', {
      uid: context.newUid(),
      candidate_id: candidateId,
      gate: answer.gate,
      value: answer.value,
      answered_on: answer.answeredOn,
      answered_by: answer.answeredBy,
      source: answer.source,
      reason: answer.reason,
      due_on: answer.dueOn,
      import_batch_id: null,
    });
  }
  return candidateId;
}

const projectionOf = (child: PracticeCandidate, desilFacts: PracticeFamily['desilFacts']) =>
  candidateProjection(
    {
      name: child.name,
      sex: child.sex,
      birthDate: child.birthDate,
      level: child.level,
      academicYear: PRACTICE_INTAKE.academicYear,
      ages: AGE_BANDS,
      needs: PRACTICE_POLICY.gates,
      admits: PRACTICE_POLICY.admits,
      answers: Object.fromEntries(child.answers.map((answer) => [answer.gate, answer])),
      desilFacts,
      closedReason: child.closed?.reason ?? null,
      designated: false,
      arrived: false,
    },
    PRACTICE_TODAY,
  );
