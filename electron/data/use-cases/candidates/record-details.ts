import type { ReadDb } from '#db/connection.ts';
import {
  findPersonByNisn,
  heldByOther,
  standingFor,
  type CandidateRow,
  type FamilyRow,
  type PersonRow,
} from '#db/queries/candidates.ts';
import type { AppError } from '#shared/errors.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';

/** The further values of a record as stored, and as its form states them: '' for unknown. */
export const personDetailColumns = ({ nisn, religion }: CandidateForm['person']) => ({
  nisn: nisn === '' ? null : nisn,
  religion: religion === '' ? null : religion,
});

export const personDetailsOf = ({ nisn, religion }: PersonRow) => ({
  nisn: nisn ?? '',
  religion: religion ?? ('' as const),
});

export const familyDetailsOf = (family: FamilyRow | undefined) => ({
  postal: family?.postal ?? '',
  pkhNo: family?.pkh_no ?? '',
  bpntNo: family?.bpnt_no ?? '',
  kksNo: family?.kks_no ?? '',
});

export const schoolDetailColumns = (candidacy: CandidateForm['candidacy']) => ({
  last_school: candidacy.lastSchool,
  last_npsn: candidacy.lastNpsn,
  last_grade: candidacy.lastGrade === '' ? null : Number(candidacy.lastGrade),
  dapodik_active:
    candidacy.dapodikActive === '' ? null : Number(candidacy.dapodikActive === 'active'),
});

type SchoolDetails = Pick<
  CandidateForm['candidacy'],
  'lastSchool' | 'lastNpsn' | 'lastGrade' | 'dapodikActive'
>;

function dapodikState(active: number | null): SchoolDetails['dapodikActive'] {
  if (active === null) return '';
  return active === 1 ? 'active' : 'inactive';
}

export function schoolDetailsOf(candidate: CandidateRow): SchoolDetails {
  return {
    lastSchool: candidate.last_school,
    lastNpsn: candidate.last_npsn,
    lastGrade: String(candidate.last_grade ?? '') as SchoolDetails['lastGrade'],
    dapodikActive: dapodikState(candidate.dapodik_active),
  };
}

/** Nobody shares a NISN: who holds the one typed already; undefined when it is free. */
export function checkNisn(
  db: ReadDb,
  person: PersonRow | undefined,
  { nisn }: CandidateForm['person'],
): AppError<'candidates.nisn-taken'> | undefined {
  const holder = nisn === '' ? undefined : heldByOther(findPersonByNisn(db, nisn), person);
  return holder && { code: 'candidates.nisn-taken', name: standingFor(db, holder).name };
}
