import { codeFamilies } from '#db/queries/families.ts';
import { listOwnVillages } from '#db/queries/own-villages.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { villagesContract } from '#shared/contract/villages.ts';
import { villageFault } from '#shared/domain/regions/own-village.ts';
import { type Village, VILLAGES } from '#shared/domain/regions/villages.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';

/** The villages that the office added. */
export const showVillages = ({ db }: QueryContext) =>
  ok({
    rows: listOwnVillages(db).map((row) => ({ ...row, actor: row.actor ?? '' })),
    shipped: VILLAGES.length,
  });

/** Keeps villages and gives families who live there their code; answers how many got one. */
export function storeVillages(context: CommandContext, villages: readonly Village[]): number {
  const { db, today } = context;
  for (const { code, village, district, regency } of villages) {
    const uid = context.newUid();
    const office_id = ownOffice(context).id;
    db.insert('own_village', { uid, office_id, code, village, district, regency, added_on: today });
    context.subject(uid);
  }
  return codeFamilies(db);
}

/** Adds a village that the table of the program does not have. */
export function addVillage(
  context: CommandContext,
  village: ParsedOf<typeof villagesContract.add>,
) {
  const fault = villageFault(village, listOwnVillages(context.db));
  if (fault?.kind === 'other-area')
    return err({ code: 'villages.other-area', number: fault.code, area: fault.area } as const);
  if (fault) {
    const { kind, code: number, village: known } = fault;
    return err({ code: `villages.${kind}`, number, village: known } as const);
  }
  const families = storeVillages(context, [village]);
  context.describe({ village: village.village, number: village.code });
  return ok({ village: village.village, families });
}
