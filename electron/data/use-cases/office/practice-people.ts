import { insertUnrecorded } from '#db/unrecorded.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { InventedChild, InventedFamily } from '#shared/domain/practice/invent-family.ts';
import { regionCodeOf } from '#shared/domain/regions/region-code.ts';
import type { CommandContext } from '../../context.ts';

/** Stores the family card of an invented family. */
export const addFamily = (
  context: CommandContext,
  officeId: number,
  family: InventedFamily,
): number =>
  insertUnrecorded(context.db, 'family', {
    uid: context.newUid(),
    office_id: officeId,
    kk_no: family.kkNo,
    address: family.address,
    rt: family.rt,
    rw: family.rw,
    village: family.place.village,
    district: family.place.district,
    regency: family.place.regency,
    region_code: regionCodeOf(family.place),
    import_batch_id: null,
  });

/** Stores an invented child with the guardian of its family. */
export function addChild(
  context: CommandContext,
  ids: { readonly officeId: number; readonly familyId: number },
  child: InventedChild,
  { guardian }: InventedFamily,
): number {
  const personId = insertUnrecorded(context.db, 'person', {
    uid: context.newUid(),
    office_id: ids.officeId,
    family_id: ids.familyId,
    name: child.name,
    name_key: nameKey(child.name),
    nik: child.nik,
    nik_status: 'present',
    sex: child.sex,
    birth_place: child.birthPlace,
    birth_date: child.birthDate,
    import_batch_id: null,
  });
  insertUnrecorded(context.db, 'guardian', {
    uid: context.newUid(),
    person_id: personId,
    name: guardian.name,
    name_key: nameKey(guardian.name),
    relation: guardian.relation,
    phone: guardian.phone,
    phone_owner: guardian.name,
    import_batch_id: null,
  });
  return personId;
}
