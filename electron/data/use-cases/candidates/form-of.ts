import type { ReadDb } from '#db/connection.ts';
import {
  findFamily,
  listGuardians,
  type CandidateRow,
  type FamilyRow,
  type PersonRow,
} from '#db/queries/candidates.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { guardianDetailsOf } from './guardian-details.ts';
import { familyDetailsOf, personDetailsOf, schoolDetailsOf } from './record-details.ts';

/** The form of a stored record, identity numbers in full: what an edit of one value starts from. */
export function formOf(
  db: ReadDb,
  { candidate, person }: { candidate: CandidateRow; person: PersonRow },
): CandidateForm {
  return {
    person: {
      name: person.name,
      nik: person.nik ?? '',
      nikStatus: person.nik_status,
      sex: person.sex,
      birthPlace: person.birth_place,
      birthDate: person.birth_date ?? '',
      ...personDetailsOf(person),
    },
    family: familyOf(findFamily(db, person.family_id)),
    guardians: listGuardians(db, person.id).map((guardian) => ({
      name: guardian.name,
      relation: guardian.relation,
      phone: guardian.phone ?? '',
      phoneOwner: guardian.phone_owner ?? '',
      ...guardianDetailsOf(guardian),
    })),
    candidacy: {
      level: candidate.level,
      grade: candidate.grade,
      proposedOn: candidate.proposed_on,
      proposer: candidate.proposer,
      schoolStatus: candidate.school_status,
      schoolStatusSource: candidate.school_status_source,
      vulnerabilities: JSON.parse(
        candidate.vulnerabilities,
      ) as CandidateForm['candidacy']['vulnerabilities'],
      recommendation: candidate.recommendation,
      note: candidate.note,
      ...schoolDetailsOf(candidate),
    },
  };
}

function familyOf(family: FamilyRow | undefined): CandidateForm['family'] {
  const more = familyDetailsOf(family);
  if (!family)
    return { kk: '', address: '', rt: '', rw: '', village: '', district: '', regency: '', ...more };
  const { kk_no, address, rt, rw, village, district, regency } = family;
  return { kk: kk_no ?? '', address, rt, rw, village, district, regency, ...more };
}
