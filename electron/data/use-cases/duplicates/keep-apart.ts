import { listCandidacies, listGateAnswers } from '#db/queries/candidates.ts';
import { findDecision, hasWaiting } from '#db/queries/duplicates.ts';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { storeAnswer } from '../candidates/answer-gates.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { findPair, type PairInput } from './find-pair.ts';
import { storeDecision } from './store-decision.ts';

interface KeepApartInput extends PairInput {
  readonly reason: ApartReason;
  readonly note: string;
}

/** Two entries that are alike are two people; said once, it holds for every later search. */
export function keepApart(context: CommandContext, input: KeepApartInput) {
  const { db } = context;
  const pair = findPair(db, input);
  if (!pair.ok) return pair;
  const [one, other] = pair.value.people;
  const names = { name: one.name, other: other.name };
  const decided = findDecision(db, pair.value);
  if (decided) return err({ code: 'duplicates.decided', ...names, state: decided.state } as const);
  if (input.reason === 'other' && input.note === '')
    return err({ code: 'duplicates.note-needed', ...names } as const);
  storeDecision(context, pair.value, {
    state: 'different',
    reason: input.reason,
    note: input.note,
  });
  for (const { id } of pair.value.people) clearGate(context, id);
  context.subject(one.uid, other.uid);
  context.describe({ ...names, reason: input.reason });
  return ok(names);
}

/**
 * Once nothing about a person waits any more, the check for doubles of a running candidacy is
 * answered, where nobody answered it before.
 */
export function clearGate(context: CommandContext, personId: number): void {
  const { db, today } = context;
  if (hasWaiting(db, personId)) return;
  for (const candidate of listCandidacies(db, personId)) {
    if (candidate.closed_on !== null) continue;
    const answer = listGateAnswers(db, candidate.id).find(({ gate }) => gate === 'duplicate_check');
    if (answer !== undefined && answer.value !== 'open') continue;
    storeAnswer(context, candidate.id, {
      gate: 'duplicate_check',
      value: 'passed',
      answeredOn: today,
      answeredBy: signedIn(context).name,
      source: 'compared',
      reason: '',
      dueOn: '',
      recommendation: null,
    });
    refreshCandidates(db, [candidate.id], { today, search: 'kept' });
  }
}
