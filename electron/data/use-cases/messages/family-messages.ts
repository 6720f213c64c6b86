import type { ReadDb } from '#db/connection.ts';
import { findMessageFacts, type MessageRow } from '#db/queries/family-messages.ts';
import { familyMessage } from '#shared/documents/messages/family-message.ts';
import { type FamilyMessageKind, messagesFor } from '#shared/domain/enrolment/family-messages.ts';
import { awaitedUntil, isOverdue } from '#shared/domain/enrolment/no-show.ts';
import type { OutcomeReason } from '#shared/domain/order/outcome-reason.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { proposedCall } from '../papers/letter-choices.ts';

/** Whether a child whom a decree names did not come within the days of its intake. */
const isLate = (
  { signedOn, termStartsOn, noShowDays: days }: MessageRow,
  today: LocalDate,
): boolean => signedOn !== null && isOverdue(awaitedUntil({ termStartsOn, signedOn, days }), today);

const fitting = (row: MessageRow, today: LocalDate): readonly FamilyMessageKind[] =>
  messagesFor({
    outcome: row.outcome,
    rank: row.rank,
    reasons: JSON.parse(row.reasons ?? '[]') as OutcomeReason[],
    ended: row.ended === 1,
    designated: row.signedOn !== null,
    arrived: row.arrived === 1,
    late: isLate(row, today),
  });

const textOf = (db: ReadDb, today: LocalDate, row: MessageRow) => {
  const { until } = proposedCall(db, today, row);
  return (kind: FamilyMessageKind): string => familyMessage(kind, { ...row, until });
};

/** Which messages fit a child today, and to whom they go. */
export function showMessages({ db, today }: QueryContext, { candidate }: { candidate: string }) {
  const row = findMessageFacts(db, candidate);
  if (!row) return err({ code: 'candidates.not-found', uid: candidate } as const);
  const say = textOf(db, today, row);
  const { name, guardian, phone } = row;
  const messages = fitting(row, today).map((kind) => ({ kind, text: say(kind) }));
  return ok({ name, guardian, phone, messages });
}

/** Keeps in the history that a message was copied; what it said follows from the records of the day. */
export function noteCopied(
  context: CommandContext,
  { candidate, kind }: { candidate: string; kind: FamilyMessageKind },
) {
  const row = findMessageFacts(context.db, candidate);
  if (!row) return err({ code: 'candidates.not-found', uid: candidate } as const);
  const { name, code } = row;
  if (!fitting(row, context.today).includes(kind))
    return err({ code: 'messages.not-fitting', name } as const);
  context.subject(candidate, row.person);
  context.describe({ name, code, kind });
  return ok(null);
}
