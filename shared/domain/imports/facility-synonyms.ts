/** Fields only the lists of a facility have. */
export const FACILITY_FIELDS = [
  'mode',
  'mobility',
  'disability',
  'communication',
  'vulnerability_level',
  'referrer',
  'letter_no',
  'letter_date',
  'received_date',
] as const;

/** Headers of a facility's own lists, folded as in synonyms.ts. */
export const FACILITY_SYNONYMS = {
  mode: ['cara layanan', 'layanan', 'jenis layanan', 'bentuk layanan'],
  mobility: ['mobilitas', 'gerak', 'kemampuan gerak', 'cara bergerak'],
  disability: [
    'ragam disabilitas',
    'jenis disabilitas',
    'disabilitas',
    'ragam',
    'subjenis',
    'ragam dan subjenis',
  ],
  communication: ['komunikasi', 'cara komunikasi', 'bahasa'],
  vulnerability_level: ['tingkat kerentanan', 'kerentanan 0 3'],
  referrer: ['perujuk', 'rujukan dari', 'asal rujukan', 'dirujuk oleh', 'instansi perujuk'],
  letter_no: [
    'nomor surat',
    'no surat',
    'nomor surat rujukan',
    'no surat rujukan',
    'surat rujukan',
  ],
  letter_date: [
    'tanggal surat',
    'tgl surat',
    'tanggal surat rujukan',
    'tgl surat rujukan',
    'tanggal rujukan',
  ],
  received_date: [
    'tanggal diterima',
    'tgl diterima',
    'tanggal terima berkas',
    'tgl terima berkas',
    'tanggal permohonan',
    'tgl permohonan',
  ],
  entry_date: [
    'tanggal masuk',
    'tgl masuk',
    'masuk sejak',
    'tanggal masuk panti',
    'tgl masuk panti',
    'tmt masuk',
  ],
  exit_date: [
    'tanggal keluar',
    'tgl keluar',
    'keluar tanggal',
    'keluar',
    'tanggal keluar panti',
    'tgl keluar panti',
    'tmt keluar',
    'tanggal terminasi',
  ],
  exit_reason: [
    'alasan keluar',
    'sebab keluar',
    'keterangan keluar',
    'alasan terminasi',
    'keluar karena',
  ],
  bed: [
    'tempat tidur',
    'no tempat tidur',
    'kode tempat tidur',
    'ranjang',
    'no ranjang',
    'kamar tempat tidur',
  ],
} as const;

/** Headers that mean something else on the lists of a facility. */
export const FACILITY_HEADERS = [
  ['kerentanan', 'vulnerability_level'],
  ['pengusul', 'referrer'],
  ['diusulkan oleh', 'referrer'],
] as const;
