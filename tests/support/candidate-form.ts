import type { CandidateForm } from '#shared/validation/candidate-form.ts';

interface Changes {
  readonly person?: Partial<CandidateForm['person']>;
  readonly family?: Partial<CandidateForm['family']>;
  readonly candidacy?: Partial<CandidateForm['candidacy']>;
  /** Name of the only guardian, the mother. */
  readonly mother?: string;
}

/** A filled-in form of Muhammad Alfarizi, 13, who left school; parts of it changed. */
export const candidateForm = (changes: Changes = {}): CandidateForm => ({
  person: {
    name: 'Muhammad Alfarizi',
    nik: changes.person?.name === undefined ? '6402050403130004' : '',
    nikStatus: changes.person?.name === undefined ? 'present' : 'none_yet',
    sex: 'L',
    birthPlace: 'Tenggarong',
    birthDate: '2013-03-04',
    nisn: '',
    religion: '',
    ...(changes.person?.nik ? { nikStatus: 'present' as const } : {}),
    ...changes.person,
  },
  family: {
    kk: '6402050101200011',
    address: 'Jl. Poros 12',
    rt: '4',
    rw: '',
    village: 'Loa Ipuh',
    district: 'Tenggarong',
    regency: 'Kutai Kartanegara',
    postal: '',
    pkhNo: '',
    bpntNo: '',
    kksNo: '',
    ...changes.family,
  },
  guardians: [
    {
      name: changes.mother ?? 'Masitah',
      relation: 'mother',
      phone: '0812 3456 7890',
      phoneOwner: '',
      nik: '',
      life: '',
      job: '',
      income: '',
    },
  ],
  candidacy: {
    level: 'SMP',
    grade: 7,
    proposedOn: '2026-05-01',
    proposer: 'Pendamping PKH Loa Kulu',
    schoolStatus: 'out_of_school',
    schoolStatusSource: 'Dapodik',
    vulnerabilities: [],
    recommendation: 'none',
    note: '',
    lastSchool: '',
    lastNpsn: '',
    lastGrade: '',
    dapodikActive: '',
    ...changes.candidacy,
  },
});
