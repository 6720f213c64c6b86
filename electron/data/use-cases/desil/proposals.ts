import { findCandidate } from '#db/queries/candidates.ts';
import { listUnproposed } from '#db/queries/desil-check.ts';
import { findWaiting, listProposals } from '#db/queries/dtsen-proposals.ts';
import { findDtsenPeriod } from '#db/queries/dtsen-period.ts';
import { findIntake } from '#db/queries/intakes.ts';
import type { desilContract, ProposalInput } from '#shared/contract/desil.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import { checkState } from '#shared/domain/desil/desil-check.ts';
import { proposalFault } from '#shared/domain/desil/proposal.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext, signedIn } from '../../context.ts';

/** The proposals of a candidate's family, the newest first. */
export function showProposals({ db }: QueryContext, { candidate: uid }: { candidate: string }) {
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'desil.not-found', uid } as const);
  return ok(
    listProposals(db, found.person.family_id).map((row) => ({
      on: row.proposed_on,
      to: row.addressed_to,
      checkOn: row.check_on,
      by: row.proposed_by,
      note: row.note,
      ended:
        row.ended_on === null || row.result === null
          ? null
          : { on: row.ended_on, result: row.result, note: row.result_note },
    })),
  );
}

interface Family {
  readonly id: number;
  readonly uid: string;
}

/** Proposes one family, or all that are not in DTSEN and wait for nothing yet. */
export function propose(
  context: CommandContext,
  { intake: intakeUid, candidate, ...input }: ParsedOf<typeof desilContract.propose>,
) {
  const { db, today } = context;
  const intake = findIntake(db, intakeUid);
  if (!intake) return err({ code: 'desil.intake-not-found', intake: intakeUid } as const);
  const late = daysRefused(input, today);
  if (late) return err(late);
  if (candidate !== null) {
    const family = proposable(context, candidate);
    return family.ok ? store(context, [family.value], input) : family;
  }
  const { period } = findDtsenPeriod(db, today);
  const families = listUnproposed(db, { intakeId: intake.id, part: 'absent', period });
  if (families.length === 0) return err({ code: 'desil.nobody', intake: intake.name } as const);
  return store(context, families, input);
}

function daysRefused(
  days: Pick<ProposalInput, 'proposedOn' | 'checkOn'>,
  today: string,
): AppError<'desil.future-date' | 'desil.days'> | undefined {
  const fault = proposalFault(days, today);
  if (fault === undefined) return undefined;
  return fault.code === 'future'
    ? { code: 'desil.future-date', date: fault.date, today }
    : { code: 'desil.days', from: fault.from, to: fault.to };
}

/** The family of a candidate who was looked up in this period and not found. */
function proposable(
  context: CommandContext,
  uid: string,
): Result<Family, AppError<'desil.not-found' | 'desil.not-absent' | 'desil.proposed'>> {
  const { db, today } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'desil.not-found', uid });
  const { candidate, person } = found;
  const { name, family_id: id } = person;
  const { desil, desil_period: period } = candidate;
  const state = checkState({ desil, period }, findDtsenPeriod(db, today).period);
  if (state !== 'absent' || id === null) return err({ code: 'desil.not-absent', name });
  const waiting = findWaiting(db, id);
  if (waiting) {
    const { proposed_on: on, addressed_to: to } = waiting;
    return err({ code: 'desil.proposed', name, on, to });
  }
  context.subject(uid);
  context.describe({ name });
  return ok({ id, uid });
}

function store(context: CommandContext, families: readonly Family[], input: ProposalInput) {
  const { db } = context;
  for (const { id } of families)
    db.insert('dtsen_proposal', {
      uid: context.newUid(),
      office_id: ownOffice(context).id,
      family_id: id,
      proposed_on: input.proposedOn,
      proposed_by: signedIn(context).name,
      addressed_to: input.to,
      check_on: input.checkOn,
      note: input.note,
      ended_on: null,
      result: null,
    });
  context.subject(...families.map(({ uid }) => uid));
  context.describe({ families: families.length, to: input.to });
  return ok({ families: families.length });
}

/** Records what became of a proposal. */
export function endProposal(
  context: CommandContext,
  { candidate: uid, result, on, note }: ParsedOf<typeof desilContract.endProposal>,
) {
  const { db, today } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'desil.not-found', uid } as const);
  const { name, family_id } = found.person;
  const waiting = family_id === null ? undefined : findWaiting(db, family_id);
  if (!waiting) return err({ code: 'desil.no-proposal', name } as const);
  if (on > today) return err({ code: 'desil.future-date', date: on, today } as const);
  const { proposed_on: from } = waiting;
  if (on < from) return err({ code: 'desil.days', from, to: on } as const);
  db.update('dtsen_proposal', waiting.id, { ended_on: on, result, result_note: note });
  context.subject(uid);
  context.describe({ name, result });
  return ok({ name });
}
