import type { WriteDb } from '#db/connection.ts';
import {
  countFamilyMembers,
  type FamilyRow,
  findFamily,
  findPerson,
  listDesil,
} from '#db/queries/candidates.ts';
import { changeFamily } from '#db/queries/families.ts';
import { listRowsOf } from '#db/queries/merge-facts.ts';
import type { RowPatch } from '#db/schema/tables.ts';
import type { MergeField } from '#shared/domain/duplicates/merge-fields.ts';
import type { Person } from './find-pair.ts';

type Taken = ReadonlySet<MergeField>;

const PERSONAL: Partial<Record<MergeField, (person: Person) => RowPatch<'person'>>> = {
  name: ({ name, name_key }) => ({ name, name_key }),
  sex: ({ sex }) => ({ sex }),
  birth_place: ({ birth_place }) => ({ birth_place }),
  birth_date: ({ birth_date, birth_estimated }) => ({ birth_date, birth_estimated }),
};

/** Values taken change places, so that the child is found by either of them. */
export function takePersonal(db: WriteDb, kept: Person, other: Person, taken: Taken): void {
  for (const [field, values] of Object.entries(PERSONAL)) {
    if (!taken.has(field as MergeField)) continue;
    db.update('person', kept.id, values(other));
    db.update('person', other.id, values(kept));
  }
  if (kept.religion === null && other.religion !== null)
    db.update('person', kept.id, { religion: other.religion });
  takeNumbers(db, kept, other, taken);
}

/** A number stands once in the office: it is set free before it goes over. None is lost. */
function takeNumbers(db: WriteDb, kept: Person, other: Person, taken: Taken): void {
  if (kept.nik !== other.nik && (taken.has('nik') || kept.nik === null)) {
    db.update('person', other.id, { nik: null, nik_status: 'unknown' });
    db.update('person', kept.id, { nik: other.nik, nik_status: other.nik_status });
    db.update('person', other.id, { nik: kept.nik, nik_status: kept.nik_status });
  }
  if (kept.nisn === other.nisn || !(taken.has('nisn') || kept.nisn === null)) return;
  db.update('person', other.id, { nisn: null });
  db.update('person', kept.id, { nisn: other.nisn });
  db.update('person', other.id, { nisn: kept.nisn });
}

/** The family card, its address, and the desils of an entry whose card was not known. */
export function takeFamily(db: WriteDb, kept: Person, other: Person, taken: Taken): void {
  if (kept.family_id === other.family_id) return;
  if (taken.has('kk') || kept.family_id === null) {
    db.update('person', kept.id, { family_id: other.family_id });
    db.update('person', other.id, { family_id: kept.family_id });
  }
  const own = findFamily(db, findPerson(db, kept.id)?.family_id ?? null);
  if (!own) return;
  const source = findFamily(db, taken.has('address') ? other.family_id : kept.family_id);
  if (source && source.id !== own.id) {
    const { address, rt, rw, village, district, regency, postal } = source;
    changeFamily(db, own.id, { address, rt, rw, village, district, regency, postal });
  }
  const left = findFamily(db, own.id === kept.family_id ? other.family_id : kept.family_id);
  if (left) takeAlong(db, left, own);
}

/** What was written down of an entry whose card was not known; another card keeps its own. */
function takeAlong(db: WriteDb, left: FamilyRow, own: FamilyRow): void {
  if (left.kk_no !== null || countFamilyMembers(db, left.id) > 1) return;
  for (const column of ['pkh_no', 'bpnt_no', 'kks_no'] as const)
    if (own[column] === '' && left[column] !== '')
      changeFamily(db, own.id, { [column]: left[column] });
  for (const { id } of listDesil(db, left.id)) db.update('desil_fact', id, { family_id: own.id });
}

export function takeGuardians(db: WriteDb, kept: Person, other: Person): void {
  const [own, theirs] = [listRowsOf(db, 'guardian', kept.id), listRowsOf(db, 'guardian', other.id)];
  for (const id of own) db.update('guardian', id, { person_id: other.id });
  for (const id of theirs) db.update('guardian', id, { person_id: kept.id });
}
