import type { Gate, Level, LocalDate, Sex, Stage } from '../../vocabulary.ts';
import { desilAsOf, type DesilFact } from '../desil/desil-as-of.ts';
import { answersWithFacts } from '../gates/answer-from-facts.ts';
import { decideStage } from '../gates/decide-stage.ts';
import { gateMarks } from '../gates/gate-marks.ts';
import type { GateAnswers, GateNeeds } from '../gates/gate-need.ts';
import { missingBefore, missingGates, type MissingGate } from '../gates/missing-gates.ts';
import type { OrderPolicy } from '../order/policy.ts';
import { type AgeBands, ageReferenceDay } from '../people/age.ts';
import { nameKey } from '../people/name-key.ts';

/** Everything the list columns of a candidate follow from. */
export interface CandidateFacts {
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate | null;
  readonly level: Level;
  /** Of the intake, `2026/2027`. */
  readonly academicYear: string;
  /** Usual years of each level on 1 July. */
  readonly ages: AgeBands;
  /** Of the intake's policy. */
  readonly needs: GateNeeds;
  /** Desils the intake's policy orders. */
  readonly admits: OrderPolicy['admits'];
  /** What people answered; the rest follows from the record. */
  readonly answers: GateAnswers;
  /** Of the person's family, in order of recording. */
  readonly desilFacts: readonly Omit<DesilFact, 'verified'>[];
  readonly closedReason: string | null;
  readonly designated: boolean;
  readonly arrived: boolean;
}

/** The columns of `candidate` that repeat what the facts say, as stored. */
export interface CandidateProjection {
  readonly name_key: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly desil: number | null;
  readonly desil_period: string | null;
  readonly stage: Stage;
  readonly missing_count: number;
  readonly missing_next: Gate | null;
  /** One letter a gate: what a run reads instead of the answers. */
  readonly gate_marks: string;
}

/** The answers that count: what people recorded, completed by the facts. */
export function effectiveAnswers(facts: CandidateFacts, today: LocalDate): GateAnswers {
  const desil = currentDesil(facts, today);
  return answersWithFacts(facts.answers, {
    desil: desil && { value: desil.desil, admitted: isAdmitted(desil.desil, facts.admits) },
    birthDate: facts.birthDate,
    level: facts.level,
    ageDay: ageReferenceDay(facts.academicYear),
    ages: facts.ages,
  });
}

const isAdmitted = (desil: number | null, admits: OrderPolicy['admits']): boolean =>
  desil === null ? admits.notRecorded : admits.desils.includes(desil);

/** Every recorded fact has a source somebody names, so each is verified in this sense. */
const currentDesil = (facts: CandidateFacts, today: LocalDate) =>
  desilAsOf(
    facts.desilFacts.map((fact) => ({ ...fact, verified: true })),
    today,
  );

/**
 * What a list calls missing. While a case is worked on: everything, as its panel counts it. Once
 * ready for ordering, what may follow is no longer in the way and the row says "Lengkap".
 */
function missingNow(stage: Stage, answers: GateAnswers, needs: GateNeeds): MissingGate[] {
  switch (stage) {
    case 'proposed':
    case 'verifying':
    case 'arrived':
      return missingGates(answers, needs);
    case 'ready':
      return missingBefore('order', answers, needs);
    case 'designated':
      return missingBefore('arrival', answers, needs);
    case 'closed':
      return [];
  }
}

/**
 * What the list shows and sorts by, computed by the same rules that decide (architecture, decision
 * 7). A person's page lists all that is missing, whatever the stage.
 */
export function candidateProjection(facts: CandidateFacts, today: LocalDate): CandidateProjection {
  const answers = effectiveAnswers(facts, today);
  const { stage } = decideStage({ ...facts, answers }, facts.needs);
  const missing = missingNow(stage, answers, facts.needs);
  const desil = currentDesil(facts, today);
  return {
    name_key: nameKey(facts.name),
    sex: facts.sex,
    birth_date: facts.birthDate,
    desil: desil?.desil ?? null,
    desil_period: desil?.period ?? null,
    stage,
    missing_count: missing.length,
    missing_next: missing[0]?.gate ?? null,
    gate_marks: gateMarks(answers),
  };
}
