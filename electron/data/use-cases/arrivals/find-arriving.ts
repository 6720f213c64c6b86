import {
  type DeskChild,
  findAtDesk,
  findDeskFacts,
  listGuardianPhones,
} from '#db/queries/arrivals.ts';
import { listOpenPapers } from '#db/queries/awaited-papers.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { deskStanding } from '#shared/domain/enrolment/arrival-board.ts';
import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import { missingGates } from '#shared/domain/gates/missing-gates.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { err, ok } from '#shared/result.ts';
import type { GuardianRelation } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { foreseeArrival } from '../enrolments/arrival-facts.ts';
import { flatReason } from '../enrolments/flat-reason.ts';

function decreeOf({ named, ever_named }: DeskChild): 'signed' | 'revoked' | 'none' {
  if (named === 1) return 'signed';
  return ever_named === 1 ? 'revoked' : 'none';
}

/** Who may be meant by what was typed or scanned at the desk. */
export function findArriving(
  { db }: QueryContext,
  { text, limit }: { text: string; limit: number },
) {
  const intakeId = findCurrentIntake(db)?.id ?? 0;
  return ok(
    findAtDesk(db, { intakeId, text, limit }).map((row) => ({
      candidate: row.candidate,
      code: row.code,
      name: row.name,
      sex: row.sex,
      level: row.level,
      grade: row.grade,
      guardians: row.guardians ?? '',
      wave: row.wave,
      standing: deskStanding({
        arrived: row.came === 1,
        closed: row.closed === 1,
        decree: decreeOf(row),
      }),
    })),
  );
}

/** One child at the desk: what it lacks, and whether it may come in today. */
export function showArriving(context: QueryContext, { candidate }: { candidate: string }) {
  const { db, today } = context;
  const facts = findDeskFacts(db, candidate);
  const foreseen = foreseeArrival(context, candidate, today);
  if (!facts || !foreseen) return err({ code: 'enrolments.candidate-unknown', candidate } as const);
  const needs = (JSON.parse(facts.policy) as OrderPolicy).gates;
  const { enrolment, arrived_on: from } = facts;
  return ok({
    candidate,
    code: facts.code,
    name: facts.name,
    sex: facts.sex,
    level: facts.level,
    grade: facts.grade,
    decree: facts.decree,
    guardians: listGuardianPhones(db, facts.person_id).map((one) => ({
      ...one,
      relation: one.relation as GuardianRelation,
    })),
    refusal: foreseen.ok ? null : flatReason(foreseen.error),
    gates: missingGates(answersOf(facts.gate_marks), needs).map(({ gate, need, dueOn }) => ({
      gate,
      dueOn,
      blocks: need === 'before_arrival',
    })),
    papers: listOpenPapers(db, facts.person_id).map(({ kind, due_on }) => ({
      kind,
      dueOn: due_on,
    })),
    stay:
      enrolment === null || from === null
        ? null
        : { enrolment, from, className: facts.class_name, bed: facts.bed },
  });
}
