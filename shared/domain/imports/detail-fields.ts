/** Fields of a child's record that are asked for once it is known better (domain brief R7). */
export const PERSON_DETAILS = ['religion', 'postal', 'pkh_no', 'bpnt_no', 'kks_no'] as const;
/** The school before this one. */
export const SCHOOL_BEFORE = ['last_school', 'last_npsn', 'last_grade'] as const;
/** Whether Dapodik still counts the child elsewhere is asked of candidates only. */
export const SCHOOL_DETAILS = [...SCHOOL_BEFORE, 'dapodik_active'] as const;
export const PARENTS = ['mother', 'father', 'guardian'] as const;
export type Parent = (typeof PARENTS)[number];
/** What is asked of each parent and of the wali, beside the name. */
export const PARENT_DETAILS = [
  'mother_nik',
  'mother_life',
  'mother_job',
  'mother_income',
  'father_nik',
  'father_life',
  'father_job',
  'father_income',
  'guardian_nik',
  'guardian_life',
  'guardian_job',
  'guardian_income',
] as const;
export type ParentDetail = (typeof PARENT_DETAILS)[number];

/** What every list of a school may say of a child beside who it is. */
export const OF_CHILD = ['nisn', ...PERSON_DETAILS, ...PARENT_DETAILS] as const;

/** Headers of one parent: `words` are how lists name that person; `block` the upper header over it. */
function headersOf(words: readonly string[], block: string) {
  const each = (...before: readonly string[]) =>
    words.flatMap((word) => before.map((head) => `${head} ${word}`));
  return {
    nik: [...each('nik', 'no nik', 'nomor nik'), `${block} nik`],
    life: [...each('keadaan', 'status hidup', 'hidup meninggal'), `${block} keadaan`],
    job: [...each('pekerjaan', 'kerja', 'mata pencaharian'), `${block} pekerjaan`],
    // Dapodik writes a range under "Penghasilan" of each block: no figure, so it is not guessed.
    income: each('penghasilan', 'pendapatan', 'gaji').flatMap((header) => [
      header,
      `${header} per bulan`,
      `${header} sebulan`,
      `${header} rp`,
      `${header} sebulan rp`,
    ]),
  };
}

const MOTHER = headersOf(['ibu', 'ibu kandung'], 'data ibu');
const FATHER = headersOf(['ayah', 'ayah kandung', 'bapak'], 'data ayah');
const GUARDIAN = headersOf(
  ['wali', 'orang tua', 'orangtua', 'ortu', 'orang tua wali', 'ortu wali', 'kepala keluarga'],
  'data wali',
);

/**
 * Headers, folded as in synonyms.ts. "PKH" or "KKS" alone mostly stands over Ya and Tidak, so only
 * a header that asks for the number names the field.
 */
export const DETAIL_SYNONYMS = {
  nisn: [
    'nisn',
    'no nisn',
    'nomor nisn',
    'nisn siswa',
    'nisn anak',
    'nomor induk siswa nasional',
    'no induk siswa nasional',
  ],
  religion: ['agama', 'agama kepercayaan', 'agama dan kepercayaan'],
  postal: ['kode pos', 'kodepos', 'kd pos'],
  pkh_no: [
    'no pkh',
    'nomor pkh',
    'no peserta pkh',
    'nomor peserta pkh',
    'no kepesertaan pkh',
    'nomor kepesertaan pkh',
    'no kartu pkh',
    'nomor kartu pkh',
    'id pkh',
  ],
  bpnt_no: [
    'no bpnt',
    'nomor bpnt',
    'no kartu bpnt',
    'nomor kartu bpnt',
    'no sembako',
    'no bpnt sembako',
    'nomor bpnt sembako',
    'id bpnt',
  ],
  kks_no: [
    'no kks',
    'nomor kks',
    'no kartu kks',
    'nomor kartu kks',
    'no kartu keluarga sejahtera',
    'nomor kartu keluarga sejahtera',
  ],
  last_school: [
    'sekolah asal',
    'asal sekolah',
    'nama sekolah asal',
    'sekolah sebelumnya',
    'nama sekolah sebelumnya',
    'sekolah terakhir',
    'nama sekolah terakhir',
    'sekolah lama',
  ],
  last_npsn: ['npsn', 'npsn sekolah asal', 'npsn asal', 'npsn sekolah', 'npsn asal sekolah'],
  last_grade: ['kelas terakhir', 'tingkat terakhir', 'kelas di sekolah asal', 'kelas asal'],
  dapodik_active: [
    'dapodik',
    'status dapodik',
    'status di dapodik',
    'dapodik aktif',
    'aktif di dapodik',
    'di dapodik sekolah lain',
  ],
  mother_nik: MOTHER.nik,
  mother_life: MOTHER.life,
  mother_job: MOTHER.job,
  mother_income: MOTHER.income,
  father_nik: FATHER.nik,
  father_life: FATHER.life,
  father_job: FATHER.job,
  father_income: FATHER.income,
  guardian_nik: GUARDIAN.nik,
  guardian_life: GUARDIAN.life,
  guardian_job: GUARDIAN.job,
  guardian_income: GUARDIAN.income,
} as const;
