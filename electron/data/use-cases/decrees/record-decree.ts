import { build } from '#db/build.ts';
import { findNamedCandidate, listProposed, type NamedCandidate } from '#db/queries/decrees.ts';
import { findRun, type RunRow } from '#db/queries/runs.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Level, LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';

interface WithReason {
  readonly candidate: string;
  readonly reason: string;
}

export interface SignedDecree {
  readonly run: string;
  readonly scope: 'proposal' | 'amendment';
  readonly levels: readonly Level[];
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly issuer: string;
  readonly signer: string;
  readonly struck: readonly WithReason[];
  readonly added: readonly WithReason[];
}

type Refusal = AppError<
  | 'runs.not-found'
  | 'decrees.run-not-frozen'
  | 'decrees.number-taken'
  | 'decrees.signed-in-future'
  | 'decrees.candidate-unknown'
  | 'decrees.already-designated'
  | 'decrees.candidate-closed'
  | 'decrees.struck-not-proposed'
  | 'decrees.nobody'
>;

interface NameToStore {
  readonly candidateId: number;
  readonly mark: 'as_proposed' | 'struck' | 'added';
  readonly reason: string | null;
}

/**
 * Records what was signed as signed, also where it differs from the proposal (product.md, principle
 * 1): struck and added names keep their mark and reason for ever.
 */
export function recordDecree(
  context: CommandContext,
  input: SignedDecree,
): Result<{ uid: string; names: number; struck: number; added: number }, Refusal> {
  const { db } = context;
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run });
  const refusal = checkHead(context, run, input);
  if (refusal) return err(refusal);
  const names = gatherNames(context, run, input);
  if (!names.ok) return names;
  const signed = names.value.filter(({ mark }) => mark !== 'struck');
  if (signed.length === 0) return err({ code: 'decrees.nobody', run: run.number });
  const uid = storeDecree(context, run, input, names.value);
  refreshCandidates(
    db,
    names.value.map(({ candidateId }) => candidateId),
    { today: context.today, search: 'kept' },
  );
  context.subject(uid, run.uid);
  context.describe({
    number: input.number,
    names: signed.length,
    struck: input.struck.length,
    added: input.added.length,
  });
  return ok({
    uid,
    names: signed.length,
    struck: input.struck.length,
    added: input.added.length,
  });
}

function checkHead(context: CommandContext, run: RunRow, input: SignedDecree): Refusal | undefined {
  const { db, today } = context;
  if (!run.ratified_at) return { code: 'decrees.run-not-frozen', number: run.number };
  if (input.signedOn > today) {
    return { code: 'decrees.signed-in-future', signedOn: input.signedOn, today };
  }
  const same = db.one(
    build
      .selectFrom('decree')
      .select('id')
      .where('intake_id', '=', run.intake_id)
      .where('number', '=', input.number),
  );
  return same ? { code: 'decrees.number-taken', number: input.number } : undefined;
}

/** The signed list in order: proposal with its struck names in place, then the added. */
function gatherNames(
  { db }: CommandContext,
  run: RunRow,
  input: SignedDecree,
): Result<NameToStore[], Refusal> {
  const struck = new Map(input.struck.map(({ candidate, reason }) => [candidate, reason]));
  const proposed =
    input.scope === 'proposal' ? listProposed(db, run.id, input.levels).map(({ uid }) => uid) : [];
  const names: NameToStore[] = [];
  for (const uid of proposed) {
    const candidate = findNamedCandidate(db, uid);
    if (!candidate) return err({ code: 'decrees.candidate-unknown', candidate: uid });
    const reason = struck.get(uid);
    const refusal = reason === undefined ? mayBeNamed(candidate) : undefined;
    if (refusal) return err(refusal);
    names.push({
      candidateId: candidate.id,
      mark: reason === undefined ? 'as_proposed' : 'struck',
      reason: reason ?? null,
    });
  }
  for (const uid of struck.keys()) {
    if (proposed.includes(uid)) continue;
    const name = findNamedCandidate(db, uid)?.name ?? uid;
    return err({ code: 'decrees.struck-not-proposed', name });
  }
  for (const { candidate: uid, reason } of input.added) {
    const candidate = findNamedCandidate(db, uid);
    if (!candidate) return err({ code: 'decrees.candidate-unknown', candidate: uid });
    const refusal = mayBeNamed(candidate);
    if (refusal) return err(refusal);
    if (names.some(({ candidateId }) => candidateId === candidate.id)) continue;
    names.push({ candidateId: candidate.id, mark: 'added', reason });
  }
  return ok(names);
}

function mayBeNamed(candidate: NamedCandidate): Refusal | undefined {
  const { name, decree, closed_on: closedOn } = candidate;
  if (decree !== null) return { code: 'decrees.already-designated', name, decree };
  return closedOn === null ? undefined : { code: 'decrees.candidate-closed', name };
}

function storeDecree(
  context: CommandContext,
  run: RunRow,
  input: SignedDecree,
  names: readonly NameToStore[],
): string {
  const { db } = context;
  const uid = context.newUid();
  const decreeId = db.insert('decree', {
    uid,
    intake_id: run.intake_id,
    run_id: run.id,
    number: input.number,
    signed_on: input.signedOn,
    issuer: input.issuer,
    signer: input.signer,
    recorded_at: context.now,
    revoked_on: null,
    revoke_reason: null,
    revoked_second: null,
  });
  for (const [index, { candidateId, mark, reason }] of names.entries()) {
    db.insert('decree_name', {
      decree_id: decreeId,
      candidate_id: candidateId,
      position: index + 1,
      mark,
      reason,
    });
  }
  return uid;
}
