import { findCandidate, listDesil } from '#db/queries/candidates.ts';
import { listCandidatesOfFamily } from '#db/queries/candidate-facts.ts';
import { storeNewFamily } from '#db/queries/families.ts';
import type { DesilInput } from '#shared/contract/candidate-facts.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { endListed } from '../desil/end-listed.ts';
import { checkPast } from './check-form.ts';
import { refreshCandidates } from './refresh-candidates.ts';

/** A fact as somebody typed it, or as a file brought it. */
type StatedDesil = Omit<DesilInput, 'source'> & {
  readonly source: DesilInput['source'] | 'import';
};

/** Adds one dated, sourced desil to the family card; older facts stay as they were. */
export function recordDesil(
  context: CommandContext,
  { uid, fact }: { uid: string; fact: StatedDesil },
) {
  const { db, today } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  const { candidate, person } = found;
  const late = checkPast(fact.asOf, today);
  if (late) return err(late);
  const { asOf, period, source, desil } = fact;
  const known = listDesil(db, person.family_id).some(
    (row) =>
      row.as_of === asOf && row.period === period && row.source === source && row.desil === desil,
  );
  if (known) return err({ code: 'candidates.desil-same', period, asOf });
  const family_id = person.family_id ?? newFamily(context, person.id);
  db.insert('desil_fact', {
    uid: context.newUid(),
    family_id,
    desil,
    period,
    as_of: asOf,
    source,
    seen_by: fact.seenBy,
    import_batch_id: null,
  });
  if (desil !== null) endListed(db, family_id, asOf);
  refreshCandidates(db, listCandidatesOfFamily(db, family_id), { today, search: 'kept' });
  context.subject(uid, person.uid);
  context.describe({ name: person.name, code: candidate.code, desil: desil ?? 'none', period });
  return ok({ uid, name: person.name, code: candidate.code });
}

/** Somebody without a family card still has a family that a desil belongs to. */
export function newFamily(context: CommandContext, personId: number): number {
  const { db } = context;
  const id = storeNewFamily(db, {
    uid: context.newUid(),
    office_id: ownOffice(context).id,
    kk_no: null,
    import_batch_id: null,
  });
  db.update('person', personId, { family_id: id });
  return id;
}
