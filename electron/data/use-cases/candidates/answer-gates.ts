import { findIntakeRules } from '#db/queries/candidate-facts.ts';
import { countCandidates, listChosenIds, listIdsOf } from '#db/queries/candidate-list.ts';
import { findCandidate, listGateAnswers } from '#db/queries/candidates.ts';
import { type GateAnswerInput } from '#shared/contract/candidate-facts.ts';
import { MOST_AT_ONCE } from '#shared/contract/candidate-list.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Gate, Recommendation } from '#shared/vocabulary.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { checkPast } from './check-form.ts';
import { type ChosenInput, choiceOf } from './list-candidates.ts';
import { refreshCandidates } from './refresh-candidates.ts';

type AnswerRefusal = AppError<
  'candidates.gate-not-used' | 'candidates.future-date' | 'candidates.needs-head'
>;

/** Why this answer may not be given by this person in this intake; undefined when it may. */
export function mayAnswer(
  context: CommandContext,
  intakeId: number,
  { gate, value, answeredOn }: Pick<GateAnswerInput, 'gate' | 'value' | 'answeredOn'>,
): AnswerRefusal | undefined {
  const { policy } = findIntakeRules(context.db, intakeId);
  if (policy.gates[gate] === 'not_used') return { code: 'candidates.gate-not-used', gate };
  if (value === 'excepted' && !signedIn(context).roles.includes('head'))
    return { code: 'candidates.needs-head', gate };
  return checkPast(answeredOn, context.today);
}

/** Writes one answer; the list columns are the caller's to refresh. */
export function storeAnswer(
  context: CommandContext,
  candidateId: number,
  input: GateAnswerInput,
): void {
  const { db } = context;
  const columns = {
    value: input.value,
    answered_on: input.answeredOn,
    answered_by: input.answeredBy,
    source: input.source,
    reason: input.reason === '' ? null : input.reason,
    due_on: input.dueOn === '' ? null : input.dueOn,
  };
  const row = listGateAnswers(db, candidateId).find(({ gate }) => gate === input.gate);
  if (row) db.update('gate_answer', row.id, columns);
  else
    db.insert('gate_answer', {
      uid: context.newUid(),
      candidate_id: candidateId,
      gate: input.gate,
      ...columns,
      import_batch_id: null,
    });
  if (input.gate === 'home_visit' && input.recommendation !== null)
    storeRecommendation(context, candidateId, input.recommendation);
}

const storeRecommendation = (
  { db }: CommandContext,
  id: number,
  recommendation: Recommendation,
): void => db.update('candidate', id, { recommendation });

/** Answers one gate of one candidate. */
export function answerGate(
  context: CommandContext,
  { uid, answer }: { uid: string; answer: GateAnswerInput },
) {
  const { db, today } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  const { candidate, person } = found;
  const { name } = person;
  if (candidate.closed_reason !== null)
    return err({ code: 'candidates.closed', name, reason: candidate.closed_reason });
  const refusal = mayAnswer(context, candidate.intake_id, answer);
  if (refusal) return err(refusal);
  storeAnswer(context, candidate.id, answer);
  refreshCandidates(db, [candidate.id], { today, search: 'kept' });
  context.subject(uid, person.uid);
  context.describe({ name, code: candidate.code, gate: answer.gate, value: answer.value });
  return ok({ uid, name, code: candidate.code });
}

type Changed = { changed: number; answered: number; closed: number };
type BulkRefusal =
  | AnswerRefusal
  | AppError<
      | 'candidates.intake-not-found'
      | 'columns.not-found'
      | 'candidates.nobody'
      | 'candidates.too-many'
    >;

/**
 * Gives everybody a list shows, or those marked in it, the same answer, in one transaction and one journal entry. What
 * somebody answered before (who, when, why) is never written over this way: those stay untouched
 * and are counted, as are those whose candidacy ended.
 */
export function answerGates(
  context: CommandContext,
  input: ChosenInput & { answer: GateAnswerInput; uids?: readonly string[] | undefined },
): Result<Changed, BulkRefusal> {
  const { db, today } = context;
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const { uids } = input;
  const marked = uids && listIdsOf(db, choice.value.intakeId, uids);
  const count = marked?.length ?? countCandidates(db, choice.value, MOST_AT_ONCE + 1);
  if (count > MOST_AT_ONCE) return err({ code: 'candidates.too-many', count, most: MOST_AT_ONCE });
  if (count === 0) return err({ code: 'candidates.nobody', text: input.text });
  const refusal = mayAnswer(context, choice.value.intakeId, input.answer);
  if (refusal) return err(refusal);
  const changed: number[] = [];
  const counts = { answered: 0, closed: 0 };
  const ids = marked ?? listChosenIds(db, choice.value, count);
  for (const { id, uid, closed } of chosen(context, ids)) {
    if (closed) counts.closed += 1;
    else if (isAnswered(context, id, input.answer.gate)) counts.answered += 1;
    else {
      storeAnswer(context, id, input.answer);
      changed.push(id);
      context.subject(uid);
    }
  }
  refreshCandidates(db, changed, { today, search: 'kept' });
  context.describe({ gate: input.answer.gate, value: input.answer.value, count: changed.length });
  return ok({ changed: changed.length, ...counts });
}

/** Whether somebody answered this gate for good; open and deferred ones still wait. */
function isAnswered({ db }: CommandContext, candidateId: number, gate: Gate): boolean {
  const value = listGateAnswers(db, candidateId).find((row) => row.gate === gate)?.value ?? 'open';
  return value !== 'open' && value !== 'deferred';
}

const chosen = ({ db }: CommandContext, ids: readonly number[]) =>
  db
    .sql<{ id: number; uid: string; closed: number }>(
      `SELECT c.id, c.uid, c.closed_on IS NOT NULL AS closed
       FROM json_each(?) AS j JOIN candidate AS c ON c.id = j.value`,
      JSON.stringify(ids),
    )
    .map((row) => ({ ...row, closed: row.closed === 1 }));
