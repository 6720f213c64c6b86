import { listCandidacies } from '#db/queries/candidates.ts';
import { listAttachmentsOf, listMergedInto } from '#db/queries/merge-facts.ts';
import { findNumber } from '#db/queries/facility-merge-facts.ts';
import type { MergeField } from '#shared/domain/duplicates/merge-fields.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { decidePair, type Merge } from './decide-pair.ts';
import type { PairInput } from './find-pair.ts';
import { clearGate } from './keep-apart.ts';
import { moveAwaited, moveCandidacies, moveOwnValues } from './move-records.ts';
import { moveFacility } from './move-facility.ts';
import { refreshPair } from './refresh-pair.ts';
import { storeDecision } from './store-decision.ts';
import { takeFamily, takeGuardians, takePersonal } from './take-values.ts';

interface MergeInput extends PairInput {
  readonly take: Readonly<Partial<Record<MergeField, 'first' | 'second'>>>;
}

/**
 * Two entries are one person. The one that stays keeps its code; of each field the value a person
 * chose stays. What is not taken stands on the other entry, which leads to the kept one from now on
 * and is found by it: nothing is deleted, and `splitPeople` can put it back.
 */
export function mergePeople(context: CommandContext, input: MergeInput) {
  const { db } = context;
  const found = decidePair(context, input);
  if (!found.ok) return found;
  const merge = found.value;
  const { kept, other } = merge;
  const taken = takenFromOther(input, merge);
  if (taken.has('sex') && kept.sex !== other.sex) {
    const { name, sex } = kept;
    if (merge.plan.because === 'pupil')
      return err({ code: 'duplicates.sex-fixed', name, sex } as const);
    if (merge.facility?.sexFixed === true)
      return err({ code: 'duplicates.sex-of-bed', name, sex } as const);
  }
  takePersonal(db, kept, other, taken);
  takeFamily(db, kept, other, taken);
  if (taken.has('guardians')) takeGuardians(db, kept, other);
  moveCandidacies(context, merge);
  const moved = merge.facility ? moveFacility(context, merge, merge.facility) : ok(undefined);
  if (!moved.ok) return moved;
  moveOwnValues(db, kept.id, other.id);
  moveAwaited(db, kept.id, other.id);
  for (const id of listAttachmentsOf(db, other.id))
    db.update('attachment', id, { subject_id: kept.id });
  for (const id of [...listMergedInto(db, other.id), other.id])
    db.update('person', id, { merged_into: kept.id });
  storeDecision(context, merge.pair, { state: 'merged', kept: kept.id });
  refreshPair(context, [kept, other]);
  clearGate(context, kept.id);
  context.subject(kept.uid, other.uid);
  const code = merge.facility
    ? findNumber(db, kept.id)
    : (listCandidacies(db, kept.id)[0]?.code ?? '');
  context.describe({ name: kept.name, other: other.name, code: code === '' ? 'none' : code });
  return ok({ name: kept.name, other: other.name, code });
}

/** The fields whose value comes from the entry that goes, whatever order the pair was named in. */
function takenFromOther({ first, take }: MergeInput, { other }: Merge): ReadonlySet<MergeField> {
  const side = first === other.uid ? 'first' : 'second';
  return new Set(
    Object.entries(take).flatMap(([field, from]) => (from === side ? [field as MergeField] : [])),
  );
}
