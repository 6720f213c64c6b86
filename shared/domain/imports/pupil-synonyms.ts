/** Fields only the list of pupils already in has; entry date and bed it shares with residents. */
export const PUPIL_FIELDS = [
  'class_group',
  'dormitory',
  'room',
  'nis',
  'decree_no',
  'decree_date',
] as const;

/** Headers of a school's own list of pupils, folded as in synonyms.ts. */
export const PUPIL_SYNONYMS = {
  class_group: [
    'rombel',
    'rombongan belajar',
    'nama rombel',
    'rombel saat ini',
    'rombel sekarang',
    'kelas saat ini',
    'kelas sekarang',
    'kelas rombel',
  ],
  dormitory: ['asrama', 'nama asrama', 'gedung asrama'],
  room: ['kamar', 'no kamar', 'nomor kamar', 'kamar asrama', 'nama kamar'],
  nis: ['nis', 'nipd', 'nis nipd', 'no induk', 'nomor induk', 'nis lokal', 'no nis', 'nomor nis'],
  decree_no: [
    'no sk',
    'nomor sk',
    'sk',
    'no sk penetapan',
    'nomor sk penetapan',
    'sk penetapan',
    'no sk penerimaan',
  ],
  decree_date: ['tanggal sk', 'tgl sk', 'tanggal sk penetapan', 'tgl sk penetapan'],
} as const;

/** Headers that mean something else on this list: who is in a school already sits in a class. */
export const PUPIL_HEADERS = [
  ['kelas', 'class_group'],
  ['kasur', 'bed'],
  ['no kasur', 'bed'],
  ['nomor kasur', 'bed'],
  ['kode kasur', 'bed'],
  ['no tempat tidur', 'bed'],
  ['tmt', 'entry_date'],
  ['tanggal masuk sekolah', 'entry_date'],
  ['tgl masuk sekolah', 'entry_date'],
  ['masuk', 'entry_date'],
] as const;
