import { build } from '#db/build.ts';
import { findDecree } from '#db/queries/decrees.ts';
import { findRun, type RunRow } from '#db/queries/runs.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { type ChangesToStore, gatherChanges, storeChanges } from './change-names.ts';
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
  input: SignedDecree,
): Result<Recorded, RecordRefusal> {
  const { db } = context;
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run });
  const names = gatherNames(context, run, input);
  const changes = gatherChanges(context, run.intake_id, input);
  const amended = findAmended(context, run, input);
  const refusal = checkHead(context, run, input) ?? (amended.ok ? undefined : amended.error);
  if (refusal) return err(refusal);
  if (!names.ok) return names;
  if (!changes.ok) return changes;
  if (!amended.ok) return amended;
  const signed = names.value.filter(({ mark }) => mark !== 'struck');
  const { removed, corrected } = changes.value;
  if (signed.length + removed.length + corrected.length === 0)
    return err({ code: 'decrees.nobody', run: run.number });
  const amendsId = amended.value?.id ?? firstChanged(changes.value);
  const { id, uid } = storeDecree(context, run, { ...input, amendsId }, names.value);
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

function checkHead(
  context: CommandContext,
  run: RunRow,
  input: SignedDecree,
): RecordRefusal | undefined {
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

/** The decree that this one says it changes: of the same intake, standing, not signed later. */
function findAmended(
  { db }: CommandContext,
  run: RunRow,
  { amends, signedOn }: SignedDecree,
): Result<StoredRow<'decree'> | undefined, RecordRefusal> {
  if (amends === undefined) return ok(undefined);
  const decree = findDecree(db, amends);
  if (!decree || decree.intake_id !== run.intake_id)
    return err({ code: 'decrees.not-found', decree: amends });
  if (decree.revoked_on !== null)
    return err({ code: 'decrees.already-revoked', on: decree.revoked_on });
  return decree.signed_on > signedOn
    ? err({ code: 'decrees.amends-later', number: decree.number, signedOn: decree.signed_on })
    : ok(decree);
}

/** Where nobody said which decree is changed: the one that holds the first name it is about. */
const firstChanged = ({ removed, corrected }: ChangesToStore): number | null =>
  [...removed, ...corrected][0]?.child.decreeId ?? null;

function storeDecree(
  context: CommandContext,
  run: RunRow,
  input: SignedDecree & { readonly amendsId: number | null },
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
