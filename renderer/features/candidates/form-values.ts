import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';

/** A form while it is filled in: what must be chosen may still be open. */
export interface FormValues {
  readonly person: Omit<CandidateForm['person'], 'sex'> & { readonly sex: string };
  readonly family: CandidateForm['family'];
  readonly guardians: CandidateForm['guardians'];
  readonly candidacy: Omit<CandidateForm['candidacy'], 'level' | 'grade' | 'schoolStatus'> & {
    readonly level: string;
    readonly grade: number | null;
    readonly schoolStatus: string;
  };
}

const NO_FAMILY: CandidateForm['family'] = {
  kk: '',
  address: '',
  rt: '',
  rw: '',
  village: '',
  district: '',
  regency: '',
  postal: '',
  pkhNo: '',
  bpntNo: '',
  kksNo: '',
};

export const NEW_GUARDIAN: CandidateForm['guardians'][number] = {
  name: '',
  relation: 'mother',
  phone: '',
  phoneOwner: '',
  nik: '',
  life: '',
  job: '',
  income: '',
};

/** An empty form, proposed today. */
export const emptyForm = (today: string): FormValues => ({
  person: {
    name: '',
    nik: '',
    nikStatus: 'present',
    sex: '',
    birthPlace: '',
    birthDate: '',
    nisn: '',
    religion: '',
  },
  family: NO_FAMILY,
  guardians: [NEW_GUARDIAN],
  candidacy: {
    level: '',
    grade: null,
    proposedOn: today,
    proposer: '',
    schoolStatus: '',
    schoolStatusSource: '',
    vulnerabilities: [],
    recommendation: 'none',
    note: '',
    lastSchool: '',
    lastNpsn: '',
    lastGrade: '',
    dapodikActive: '',
  },
});

/**
 * The form of the next child of the same list: who proposed it, the school and the place are mostly
 * those of the child before; nothing that makes a person is.
 */
export function nextForm({ candidacy, family, guardians }: FormValues, today: string): FormValues {
  const empty = emptyForm(today);
  const { level, grade, proposedOn, proposer, schoolStatus, schoolStatusSource } = candidacy;
  const { village, district, regency } = family;
  const relation = guardians[0]?.relation ?? NEW_GUARDIAN.relation;
  return {
    ...empty,
    family: { ...NO_FAMILY, village, district, regency },
    guardians: [{ ...NEW_GUARDIAN, relation }],
    candidacy: {
      ...empty.candidacy,
      level,
      grade,
      proposedOn,
      proposer,
      schoolStatus,
      schoolStatusSource,
    },
  };
}

/** Numbers in full; those of the guardians in the order of the record. */
export interface FullIds {
  readonly nik: string | null;
  readonly kk: string | null;
  readonly guardians: readonly (string | null)[];
}

/** The form of a record, with NIK and KK in full. */
export function formOf(record: CandidateRecord, ids: FullIds): FormValues {
  const { name, nikStatus, sex, birthPlace, birthDate, nisn, religion } = record.person;
  const { kkMasked: _, regionCode: _code, ...family } = record.family;
  return {
    person: {
      name,
      nik: ids.nik ?? '',
      nikStatus,
      sex,
      birthPlace,
      birthDate: birthDate ?? '',
      nisn,
      religion,
    },
    family: { kk: ids.kk ?? '', ...family },
    guardians:
      record.guardians.length === 0
        ? [NEW_GUARDIAN]
        : record.guardians.map(({ nikMasked: _masked, ...guardian }, index) => ({
            ...guardian,
            nik: ids.guardians[index] ?? '',
          })),
    candidacy: record.candidacy,
  };
}
