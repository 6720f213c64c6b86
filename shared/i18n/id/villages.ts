export const villages = {
  label: 'Desa dan kelurahan tambahan',
  unit: 'ditambah kantor',
  shipped: 'Program sudah memuat <b>{count}</b> desa dan kelurahan Kalimantan Timur.',
  denied: 'Hanya Kepala, Petugas, dan Pengelola yang menambah desa.',
  add: 'Tambah desa atau kelurahan',
  lead: 'Untuk yang baru dimekarkan atau di provinsi lain. Kodenya menurut keputusan Kemendagri, sepuluh angka.',
  table: 'Desa dan kelurahan tambahan',
  code: 'Kode Kemendagri',
  village: 'Desa atau kelurahan',
  district: 'Kecamatan',
  regency: 'Kabupaten atau kota',
  added: 'Ditambahkan',
  addedBy: '{on}, {actor}',
  codeHint: 'Kecamatan dan kabupaten terisi sendiri bila kodenya dikenal.',
  done: '{village} ditambahkan; {families} keluarga mendapat kodenya.',
  none: 'Belum ada tambahan',
  noneText: 'Tambahkan desa atau kelurahan yang belum ada di daftar program.',
  problems: {
    code: 'Isi sepuluh angka, misalnya 64.02.06.2015; bagian terakhir mulai 1 (kelurahan) atau 2 (desa).',
    name: 'Bagian ini wajib diisi.',
  },
  refusals: {
    'code-known': 'Kode {number} sudah dipakai {village}. Periksa kodenya.',
    'name-known': '{village} sudah ada dengan kode {number}. Tidak perlu ditambahkan.',
    'other-area':
      'Kode {number} termasuk wilayah {area}. Betulkan kodenya, atau nama kecamatan dan kabupatennya.',
  },
} as const;
