import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { admitChild } from './arrival-facts.ts';
import { type FlatReason, flatReason } from './flat-reason.ts';

const inFuture = (on: LocalDate, today: LocalDate) =>
  on > today ? ({ code: 'enrolments.in-future', on, today } as const) : undefined;

/** Records that a signed child has come. */
export function arrive(context: CommandContext, input: { candidate: string; on: LocalDate }) {
  const future = inFuture(input.on, context.today);
  if (future) return err(future);
  const admitted = admitChild(context, input.candidate, input.on);
  if (!admitted.ok) return admitted;
  const { enrolment, name, candidateId } = admitted.value;
  refreshCandidates(context.db, [candidateId], { today: context.today, search: 'kept' });
  context.describe({ name });
  return ok({ enrolment, name });
}

/**
 * Records the arrival of many on one day. Each is decided after those before it, so limits hold for
 * all together; who cannot come in is named with the reason and the others do.
 */
export function arriveMany(
  context: CommandContext,
  input: { candidates: readonly string[]; on: LocalDate },
) {
  const { db, today } = context;
  const future = inFuture(input.on, today);
  if (future) return err(future);
  const arrived: number[] = [];
  const refused: { candidate: string; name: string; reason: FlatReason }[] = [];
  for (const uid of new Set(input.candidates)) {
    const admitted = admitChild(context, uid, input.on);
    if (admitted.ok) arrived.push(admitted.value.candidateId);
    else
      refused.push({
        candidate: uid,
        name: nameOf(context, uid),
        reason: flatReason(admitted.error),
      });
  }
  if (arrived.length === 0) {
    return err({ code: 'enrolments.nobody-came', refused: refused.length } as const);
  }
  refreshCandidates(db, arrived, { today, search: 'kept' });
  context.describe({ arrived: arrived.length, refused: refused.length });
  return ok({ arrived: arrived.length, refused });
}

const nameOf = ({ db }: CommandContext, uid: string): string =>
  db.sql<{ name: string }>(
    `SELECT p.name FROM candidate AS c JOIN person AS p ON p.id = c.person_id WHERE c.uid = ?`,
    uid,
  )[0]?.name ?? '';
