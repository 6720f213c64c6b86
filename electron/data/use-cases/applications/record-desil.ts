import { listDesil, type PersonRow } from '#db/queries/candidates.ts';
import type { DesilInput } from '#shared/contract/candidate-facts.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { newFamily } from '../candidates/record-desil.ts';
import { checkPast, finish, openApplication } from './open-application.ts';
import { refreshPerson } from './store-application.ts';

/** Adds one dated, sourced desil to the family card; older facts stay as they were. */
export function recordDesil(
  context: CommandContext,
  { application: uid, fact }: { application: string; fact: DesilInput },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { person } = found.value;
  const late = checkPast(fact.asOf, today);
  if (late) return err(late);
  const { asOf, period, source, desil } = fact;
  const known = listDesil(db, person.family_id).some(
    (row) =>
      row.as_of === asOf && row.period === period && row.source === source && row.desil === desil,
  );
  if (known) return err({ code: 'applications.desil-same', period, asOf } as const);
  const family = storeDesil(context, person, fact);
  refreshPerson(context, person.id, [family]);
  return ok(finish(context, found.value, { desil, period }));
}

/** Stores a desil on the family card of a person and answers the family's row id. */
export function storeDesil(
  context: CommandContext,
  person: Pick<PersonRow, 'id' | 'family_id'>,
  { desil, period, asOf, source, seenBy }: DesilInput,
): number {
  const family_id = person.family_id ?? newFamily(context, person.id);
  context.db.insert('desil_fact', {
    uid: context.newUid(),
    family_id,
    desil,
    period,
    as_of: asOf,
    source,
    seen_by: seenBy,
    import_batch_id: null,
  });
  return family_id;
}
