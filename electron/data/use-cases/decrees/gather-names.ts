import { findNamedCandidate, listProposed, type NamedCandidate } from '#db/queries/decrees.ts';
import type { RunRow } from '#db/queries/runs.ts';
import { regencyOf } from '#shared/domain/quota/quota-outcome.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import type { RecordRefusal, SignedDecree } from './signed-decree.ts';

export interface NameToStore {
  readonly candidateId: number;
  readonly mark: 'as_proposed' | 'struck' | 'added';
  readonly reason: string | null;
}

/** The proposed names that the decree is about. */
function proposedOf({ db }: CommandContext, run: RunRow, input: SignedDecree): string[] {
  if (input.scope === 'amendment') return [];
  const { regencies } = input;
  return listProposed(db, run.id, input.levels)
    .filter((one) => regencies === undefined || regencies.includes(regencyOf(one) ?? ''))
    .map(({ uid }) => uid);
}

/** The signed list in order: proposal with its struck names in place, then the added. */
export function gatherNames(
  context: CommandContext,
  run: RunRow,
  input: SignedDecree,
): Result<NameToStore[], RecordRefusal> {
  const { db } = context;
  const struck = new Map(input.struck.map(({ candidate, reason }) => [candidate, reason]));
  const proposed = new Set(proposedOf(context, run, input));
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
    if (proposed.has(uid)) continue;
    const name = findNamedCandidate(db, uid)?.name ?? uid;
    return err({ code: 'decrees.struck-not-proposed', name });
  }
  return addNames(context, input, names);
}

function addNames(
  { db }: CommandContext,
  input: SignedDecree,
  names: NameToStore[],
): Result<NameToStore[], RecordRefusal> {
  const known = new Set(names.map(({ candidateId }) => candidateId));
  for (const { candidate: uid, reason } of input.added) {
    const candidate = findNamedCandidate(db, uid);
    if (!candidate) return err({ code: 'decrees.candidate-unknown', candidate: uid });
    const refusal = mayBeNamed(candidate);
    if (refusal) return err(refusal);
    if (known.has(candidate.id)) continue;
    known.add(candidate.id);
    names.push({ candidateId: candidate.id, mark: 'added', reason });
  }
  return ok(names);
}

function mayBeNamed(candidate: NamedCandidate): RecordRefusal | undefined {
  const { name, decree, closed_on: closedOn } = candidate;
  if (decree !== null) return { code: 'decrees.already-designated', name, decree };
  return closedOn === null ? undefined : { code: 'decrees.candidate-closed', name };
}
