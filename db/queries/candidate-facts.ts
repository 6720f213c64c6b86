import type { CandidateFacts } from '#shared/domain/candidates/projection.ts';
import type { GateAnswers } from '#shared/domain/gates/gate-need.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { Gate, GateValue, Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { AgeBands } from '#shared/domain/people/age.ts';
import type { ReadDb } from '../connection.ts';
import { findSchoolRules } from './school-rules.ts';

interface FactRow {
  readonly name: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly family_id: number | null;
  readonly level: Level;
  readonly intake_id: number;
  readonly closed_reason: string | null;
  readonly designated: number;
  readonly arrived: number;
}

/** The rules of intakes, read once for all candidates of one call. */
export interface IntakeRules {
  readonly academicYear: string;
  readonly policy: OrderPolicy;
  /** Of the school, the same for all its intakes. */
  readonly ages: AgeBands;
}

/** Year and policy of an intake. @throws Error for an id that does not exist. */
export function findIntakeRules(db: ReadDb, intakeId: number): IntakeRules {
  const row = db.sql<{ academic_year: string; policy: string }>(
    'SELECT academic_year, policy FROM intake WHERE id = ?',
    intakeId,
  )[0];
  if (!row) throw new Error(`No intake ${intakeId}`);
  const policy = JSON.parse(row.policy) as OrderPolicy;
  return { academicYear: row.academic_year, policy, ages: findSchoolRules(db).ages };
}

/** The recorded answers of one candidate; a gate without one is open. */
function findGateAnswers(db: ReadDb, candidateId: number): GateAnswers {
  const rows = db.sql<{
    gate: Gate;
    value: GateValue;
    dueOn: string | null;
    reason: string | null;
  }>(
    'SELECT gate, value, due_on AS dueOn, reason FROM gate_answer WHERE candidate_id = ?',
    candidateId,
  );
  return Object.fromEntries(
    rows.map(({ gate, value, dueOn, reason }) => [gate, { value, dueOn, reason }]),
  );
}

/** The desil facts of a family in order of recording; none without a family. */
const listDesilFacts = (db: ReadDb, familyId: number | null) =>
  familyId === null
    ? []
    : db.sql<{ desil: number | null; period: string; asOf: LocalDate }>(
        `SELECT desil, period, as_of AS asOf FROM desil_fact WHERE family_id = ? ORDER BY id`,
        familyId,
      );

/** What the list columns of one candidate follow from; undefined when there is none. */
export function findCandidateFacts(
  db: ReadDb,
  id: number,
  rulesOf: (intakeId: number) => IntakeRules = (intakeId) => findIntakeRules(db, intakeId),
): CandidateFacts | undefined {
  const row = db.sql<FactRow>(
    `SELECT p.name, p.sex, p.birth_date, p.family_id, c.level, c.intake_id, c.closed_reason,
       EXISTS (SELECT 1 FROM standing_name AS n WHERE n.candidate_id = c.id) AS designated,
       EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id) AS arrived
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id WHERE c.id = ?`,
    id,
  )[0];
  if (!row) return undefined;
  const { academicYear, policy, ages } = rulesOf(row.intake_id);
  return {
    name: row.name,
    sex: row.sex,
    birthDate: row.birth_date,
    level: row.level,
    academicYear,
    ages,
    needs: policy.gates,
    admits: policy.admits,
    answers: findGateAnswers(db, id),
    desilFacts: listDesilFacts(db, row.family_id),
    closedReason: row.closed_reason,
    designated: row.designated === 1,
    arrived: row.arrived === 1,
  };
}

/** Candidates of a person, over all intakes. */
export const listCandidatesOfPerson = (db: ReadDb, personId: number): number[] =>
  db
    .sql<{ id: number }>('SELECT id FROM candidate WHERE person_id = ? ORDER BY id', personId)
    .map(({ id }) => id);

/** Candidates whose person stands on a family card: a desil is theirs together. */
export const listCandidatesOfFamily = (db: ReadDb, familyId: number): number[] =>
  db
    .sql<{ id: number }>(
      `SELECT c.id FROM person AS p JOIN candidate AS c ON c.person_id = p.id
       WHERE p.family_id = ? ORDER BY c.id`,
      familyId,
    )
    .map(({ id }) => id);
