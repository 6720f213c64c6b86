import {
  type ChildToChange,
  findChildToChange,
  listStandingNames,
} from '#db/queries/decree-changes.ts';
import { listCandidatesOfPerson } from '#db/queries/candidate-facts.ts';
import {
  type CorrectedField,
  decideCorrection,
  decideRemoval,
  type NamedBefore,
} from '#shared/domain/decrees/decide-change.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import type { RecordRefusal, SignedDecree } from './signed-decree.ts';

interface RemovalToStore {
  readonly child: ChildToChange;
  readonly reason: string;
}
interface CorrectionToStore extends RemovalToStore {
  readonly fields: readonly CorrectedField[];
  readonly grade: number | undefined;
}
export interface ChangesToStore {
  readonly removed: readonly RemovalToStore[];
  readonly corrected: readonly CorrectionToStore[];
}

const before = ({ name, level, grade, decree, arrived }: ChildToChange): NamedBefore => ({
  name,
  level,
  grade,
  decree,
  arrived: arrived === 1,
});

/** What the decree says about names of earlier ones, or why it cannot say so. */
export function gatherChanges(
  { db }: CommandContext,
  intakeId: number,
  input: SignedDecree,
): Result<ChangesToStore, RecordRefusal> {
  const seen = new Set(input.added.map(({ candidate }) => candidate));
  const find = (uid: string): Result<ChildToChange, RecordRefusal> => {
    const child = findChildToChange(db, uid, intakeId);
    if (!child) return err({ code: 'decrees.candidate-unknown', candidate: uid });
    if (seen.has(uid)) return err({ code: 'decrees.twice', name: child.name });
    seen.add(uid);
    return ok(child);
  };
  const removed: RemovalToStore[] = [];
  for (const { candidate, reason } of input.removed ?? []) {
    const child = find(candidate);
    if (!child.ok) return child;
    const refusal = decideRemoval(before(child.value));
    if (refusal) return err(refusal);
    removed.push({ child: child.value, reason });
  }
  const corrected: CorrectionToStore[] = [];
  for (const { candidate, reason, ...correction } of input.corrected ?? []) {
    const child = find(candidate);
    if (!child.ok) return child;
    const fields = decideCorrection(before(child.value), correction);
    if (!fields.ok) return fields;
    corrected.push({ child: child.value, reason, fields: fields.value, grade: correction.grade });
  }
  return ok({ removed, corrected });
}

/** Ends and corrects the names; the rows of the earlier decrees stay as they were signed. */
export function storeChanges(
  context: CommandContext,
  decree: { readonly id: number; readonly intakeId: number; readonly signedOn: LocalDate },
  { removed, corrected }: ChangesToStore,
): void {
  for (const { child, reason } of removed)
    for (const nameId of listStandingNames(context.db, child.id, decree.intakeId))
      context.db.insert('name_end', {
        uid: context.newUid(),
        name_id: nameId,
        decree_id: decree.id,
        ended_on: decree.signedOn,
        reason,
        second: null,
      });
  for (const one of corrected) storeCorrection(context, decree.id, one);
  refreshCandidates(
    context.db,
    removed.map(({ child }) => child.id),
    { today: context.today, search: 'kept' },
  );
}

function storeCorrection(context: CommandContext, decreeId: number, one: CorrectionToStore): void {
  const { db, today } = context;
  const { child, fields, reason, grade } = one;
  for (const { field, before: was, after } of fields) {
    db.insert('name_correction', {
      uid: context.newUid(),
      decree_id: decreeId,
      candidate_id: child.id,
      field,
      before_text: was,
      after_text: after,
      reason,
    });
    if (field === 'name')
      db.update('person', child.personId, { name: after, name_key: nameKey(after) });
    else
      db.update('candidate', child.id, {
        level: after as ChildToChange['level'],
        ...(grade === undefined ? {} : { grade }),
      });
  }
  refreshCandidates(db, listCandidatesOfPerson(db, child.personId), { today });
}
