import { findRun, type RunRow } from '#db/queries/runs.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { type ChangesToStore, gatherChanges, storeChanges } from './change-names.ts';
import { checkHead, findAmended, type Head, headOf } from './decree-head.ts';
import { gatherNames, type NameToStore } from './gather-names.ts';
import type { RecordRefusal, SignedDecree } from './signed-decree.ts';

interface Recorded {
  readonly uid: string;
  readonly names: number;
  readonly struck: number;
  readonly added: number;
  readonly removed: number;
  readonly corrected: number;
}

/**
 * Records what was signed as signed, also where it differs from the proposal (product.md, principle
 * 1): struck and added names keep their mark and reason for ever. What it changes in earlier decrees
 * is written beside them: they stay as they were, and who holds a place follows the latest.
 */
export function recordDecree(
  context: CommandContext,
  given: SignedDecree,
): Result<Recorded, RecordRefusal> {
  const { db } = context;
  const run = findRun(db, given.run);
  if (!run) return err({ code: 'runs.not-found', run: given.run });
  const head = headOf(context, run, given);
  const input = { ...given, ...head, numberDue: head.numberDue ?? undefined };
  const names = gatherNames(context, run, input);
  const changes = gatherChanges(context, run.intake_id, input);
  const amended = findAmended(context, run, input);
  if (!run.ratified_at) return err({ code: 'decrees.run-not-frozen', number: run.number });
  const refusal = checkHead(context, run.intake_id, input);
  if (refusal) return err(refusal);
  if (!amended.ok) return amended;
  if (!names.ok) return names;
  if (!changes.ok) return changes;
  const signed = names.value.filter(({ mark }) => mark !== 'struck');
  const { removed, corrected } = changes.value;
  if (signed.length + removed.length + corrected.length === 0)
    return err({ code: 'decrees.nobody', run: run.number });
  const amendsId = amended.value?.id ?? firstChanged(changes.value);
  const { id, uid } = storeDecree(context, run, { ...given, ...head, amendsId }, names.value);
  const { signedOn } = input;
  storeChanges(context, { id, intakeId: run.intake_id, signedOn }, changes.value);
  refreshCandidates(
    db,
    names.value.map(({ candidateId }) => candidateId),
    { today: context.today, search: 'kept' },
  );
  context.subject(uid, run.uid);
  const counts = {
    names: signed.length,
    struck: input.struck.length,
    added: input.added.length,
    removed: removed.length,
    corrected: corrected.length,
  };
  const changed = removed.length + corrected.length > 0 ? 'yes' : null;
  context.describe({ number: input.number, ...counts, changed });
  return ok({ uid, ...counts });
}

/** Where nobody said which decree is changed: the one that holds the first name it is about. */
const firstChanged = ({ removed, corrected }: ChangesToStore): number | null =>
  [...removed, ...corrected][0]?.child.decreeId ?? null;

function storeDecree(
  context: CommandContext,
  run: RunRow,
  input: Omit<SignedDecree, keyof Head> & Head & { readonly amendsId: number | null },
  names: readonly NameToStore[],
): { id: number; uid: string } {
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
    amends_id: input.amendsId,
    number_due: input.numberDue,
    date_open: input.dateOpen ? 1 : 0,
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
  return { id: decreeId, uid };
}
