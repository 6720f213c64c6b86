import type { WriteDb } from '#db/connection.ts';
import { changeFamily, storeNewFamily } from '#db/queries/families.ts';
import type { NewRow } from '#db/schema/tables.ts';
import { addDays } from '#shared/days.ts';
import type { PersonRow } from '#shared/domain/imports/candidate-row.ts';
import { NIK_DUE_DAYS } from '#shared/domain/people/awaited-paper.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import {
  familyDetailColumns,
  familyOfKk,
  firstRow,
  isNisnTaken,
  type PersonPlace,
  type PersonPlan,
} from './plan-person.ts';

/** Stores what a plan adds to a person and the family card, by recorded changes. */
export function storePersonPlan(
  db: WriteDb,
  place: PersonPlace,
  row: PersonRow,
  plan: PersonPlan,
  newUid: () => string,
): { readonly personId: number; readonly familyId: number } {
  const import_batch_id = place.batchId;
  const familyId =
    plan.familyId ??
    storeNewFamily(db, {
      uid: newUid(),
      office_id: place.officeId,
      kk_no: row.kk !== null && familyOfKk(db, row.kk) ? null : row.kk,
      address: row.address,
      rt: row.rt,
      rw: row.rw,
      village: row.village,
      district: row.district,
      regency: row.regency,
      ...familyDetailColumns(row),
      import_batch_id,
    });
  if (plan.familyId !== null) changeFamily(db, familyId, plan.family);
  const personId = storePerson(db, place, row, plan, { familyId, newUid });
  storeFacts(db, place, row, plan, { personId, familyId, newUid });
  return { personId, familyId };
}

/** Guardians, a phone, a desil, columns of the office, a NIK to be copied. */
function storeFacts(
  db: WriteDb,
  { batchId: import_batch_id, by, today }: PersonPlace,
  row: PersonRow,
  plan: PersonPlan,
  { personId, familyId, newUid }: { personId: number; familyId: number; newUid: () => string },
): void {
  plan.guardians.forEach((guardian, index) =>
    db.insert('guardian', {
      uid: newUid(),
      person_id: personId,
      name: guardian.name,
      name_key: nameKey(guardian.name),
      relation: guardian.relation,
      phone: index === 0 && guardian === row.guardians[0] ? row.phone : null,
      phone_owner: null,
      ...guardian.details,
      import_batch_id,
    }),
  );
  for (const { columnId: column_id, rowId, value } of plan.own) {
    if (rowId !== null) db.update('own_value', rowId, { value });
    else
      db.insert('own_value', {
        uid: newUid(),
        column_id,
        person_id: personId,
        value,
        import_batch_id,
      });
  }
  if (plan.awaitNik)
    db.insert('awaited_paper', {
      uid: newUid(),
      person_id: personId,
      kind: 'nik',
      noted_on: today,
      due_on: addDays(today, NIK_DUE_DAYS),
      import_batch_id,
    });
  for (const { id, patch } of plan.parents) db.update('guardian', id, patch);
  if (plan.phoneOf !== null) db.update('guardian', plan.phoneOf, { phone: row.phone });
  if (plan.desil !== null)
    db.insert('desil_fact', {
      uid: newUid(),
      family_id: familyId,
      desil: plan.desil.desil,
      period: plan.desil.period,
      as_of: plan.desil.asOf,
      source: 'import',
      seen_by: by,
      import_batch_id,
    });
}

function storePerson(
  db: WriteDb,
  place: PersonPlace,
  row: PersonRow,
  plan: PersonPlan,
  { familyId, newUid }: { familyId: number; newUid: () => string },
): number {
  if (plan.personId !== null) {
    const { family_id } = firstRow<{ family_id: number | null }>(
      db,
      'SELECT family_id FROM person WHERE id = ?',
      plan.personId,
    ) ?? { family_id: null };
    db.update('person', plan.personId, {
      ...plan.person,
      ...(family_id === null ? { family_id: familyId } : {}),
    });
    return plan.personId;
  }
  const person: NewRow<'person'> = {
    uid: newUid(),
    office_id: place.officeId,
    family_id: familyId,
    name: row.name,
    name_key: nameKey(row.name),
    nik: row.nik,
    nik_status: row.nikStatus,
    nisn: row.nisn !== null && isNisnTaken(db, row.nisn) ? null : row.nisn,
    religion: row.details.religion,
    sex: row.sex,
    birth_place: row.birthPlace,
    birth_date: row.birthDate,
    import_batch_id: place.batchId,
  };
  return db.insert('person', person);
}
