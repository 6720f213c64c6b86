import type { WriteDb } from '#db/connection.ts';
import {
  countFamilyMembers,
  findFamily,
  findFamilyByKk,
  listDesil,
  listGuardians,
  type FamilyRow,
} from '#db/queries/candidates.ts';
import { listCandidatesOfFamily, listCandidatesOfPerson } from '#db/queries/candidate-facts.ts';
import { changeFamily, storeNewFamily } from '#db/queries/families.ts';
import { checkKk } from '#shared/domain/people/kk-number.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { checkNik } from '#shared/domain/people/nik.ts';
import type { z } from 'zod';
import type {
  CandidateForm,
  FamilyFields,
  PersonFields,
} from '#shared/validation/candidate-form.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { guardianDetailColumns } from './guardian-details.ts';
import { schoolDetailColumns } from './record-details.ts';
import { refreshCandidates } from './refresh-candidates.ts';

type IdentityFields = z.output<typeof PersonFields>;
/** The family card of a form; one that does not ask for the details leaves them as they are. */
interface FamilyForm {
  readonly family: z.output<typeof FamilyFields> & Partial<CandidateForm['family']>;
}

/** The columns of a person as the form states them. */
export function personColumns({ person }: { person: IdentityFields }) {
  const nik = typedNik({ person });
  return {
    name: person.name,
    name_key: nameKey(person.name),
    nik,
    nik_status: person.nikStatus,
    sex: person.sex,
    birth_place: person.birthPlace,
    birth_date: person.birthDate === '' ? null : person.birthDate,
  };
}

/** Sixteen digits, or null; the form's schema has refused everything else. */
export function typedNik({ person }: { person: IdentityFields }): string | null {
  const read = person.nikStatus === 'present' ? checkNik(person.nik) : null;
  return read?.ok ? read.value.nik : null;
}

function typedKk(form: FamilyForm): string | null {
  const read = form.family.kk === '' ? null : checkKk(form.family.kk);
  return read?.ok ? read.value : null;
}

type FamilyColumns = Pick<
  FamilyRow,
  'kk_no' | 'address' | 'rt' | 'rw' | 'village' | 'district' | 'regency'
> &
  Partial<Pick<FamilyRow, 'postal' | 'pkh_no' | 'bpnt_no' | 'kks_no'>>;

function familyColumns(form: FamilyForm): FamilyColumns {
  const { kk: _, pkhNo, bpntNo, kksNo, ...address } = form.family;
  return {
    kk_no: typedKk(form),
    ...address,
    ...(pkhNo === undefined ? {} : { pkh_no: pkhNo }),
    ...(bpntNo === undefined ? {} : { bpnt_no: bpntNo }),
    ...(kksNo === undefined ? {} : { kks_no: kksNo }),
  };
}

/** Where somebody lives is not forgotten because a field of the form was left empty. */
const withoutBlanks = (columns: FamilyColumns): Partial<FamilyColumns> =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== ''));

/**
 * Stores the family of a form and answers its id. A card that is known is joined (siblings share
 * it); a card corrected for an only child is corrected in place; a child that leaves a shared card
 * gets a family of its own, for the card stays that of the others.
 */
export function storeFamily(
  context: CommandContext,
  currentId: number | null,
  form: FamilyForm,
): number {
  const { db } = context;
  const columns = familyColumns(form);
  const current = findFamily(db, currentId);
  const known = columns.kk_no === null ? undefined : findFamilyByKk(db, columns.kk_no);
  if (known && known.id !== current?.id) {
    changeFamily(db, known.id, withoutBlanks(columns));
    if (current) takeAlong(db, current, known.id);
    return known.id;
  }
  if (!current) return insertFamily(context, columns);
  const shared = countFamilyMembers(db, current.id) > 1;
  if (shared && current.kk_no !== null && current.kk_no !== columns.kk_no)
    return insertFamily(context, columns);
  changeFamily(db, current.id, columns);
  return current.id;
}

function insertFamily(context: CommandContext, columns: FamilyColumns): number {
  return storeNewFamily(context.db, {
    uid: context.newUid(),
    office_id: ownOffice(context).id,
    ...columns,
    import_batch_id: null,
  });
}

/** A desil seen while the card was not known belongs to the card now named. */
function takeAlong(db: WriteDb, from: FamilyRow, to: number): void {
  if (from.kk_no !== null || countFamilyMembers(db, from.id) > 1) return;
  for (const { id } of listDesil(db, from.id)) db.update('desil_fact', id, { family_id: to });
}

/** Brings the guardians of a person to what the form says, in its order. */
export function storeGuardians(
  context: CommandContext,
  personId: number,
  guardians: CandidateForm['guardians'],
): void {
  const { db } = context;
  const stored = listGuardians(db, personId);
  guardians.forEach((guardian, index) => {
    const columns = {
      name: guardian.name,
      name_key: nameKey(guardian.name),
      relation: guardian.relation,
      phone: guardian.phone === '' ? null : guardian.phone,
      phone_owner: guardian.phoneOwner === '' ? null : guardian.phoneOwner,
      ...guardianDetailColumns(guardian),
    };
    const row = stored[index];
    if (row) db.update('guardian', row.id, columns);
    else
      db.insert('guardian', {
        uid: context.newUid(),
        person_id: personId,
        ...columns,
        import_batch_id: null,
      });
  });
  for (const row of stored.slice(guardians.length)) db.remove('guardian', row.id);
}

/** The columns of a candidacy as the form states them. */
export const candidacyColumns = ({ candidacy }: CandidateForm) => ({
  level: candidacy.level,
  grade: candidacy.grade,
  proposed_on: candidacy.proposedOn,
  proposer: candidacy.proposer,
  school_status: candidacy.schoolStatus,
  school_status_source: candidacy.schoolStatusSource,
  vulnerabilities: JSON.stringify([...new Set(candidacy.vulnerabilities)].sort()),
  recommendation: candidacy.recommendation,
  note: candidacy.note,
  ...schoolDetailColumns(candidacy),
});

/** List columns and search entries of everybody a change of this person's record can touch. */
export function refreshPerson(
  { db, today }: CommandContext,
  personId: number,
  familyIds: readonly (number | null)[],
): void {
  const ofFamilies = familyIds.flatMap((id) => (id === null ? [] : listCandidatesOfFamily(db, id)));
  const own = listCandidatesOfPerson(db, personId);
  refreshCandidates(db, [...new Set([...own, ...ofFamilies])], { today });
}
