export const decrees = {
  problems: {
    'reason-empty': 'Alasan wajib diisi.',
    'number-empty': 'Nomor SK wajib diisi.',
    'issuer-empty': 'Pejabat yang menetapkan wajib diisi.',
    'signer-empty': 'Nama penanda tangan wajib diisi.',
  },
  refusals: {
    'not-found': 'SK itu tidak ada lagi. Muat ulang daftarnya.',
    'run-not-frozen': 'Percobaan {number} belum disahkan. Sahkan dahulu, lalu catat SK-nya.',
    'number-taken': 'SK nomor {number} sudah tercatat pada gelombang ini. Periksa nomornya.',
    'signed-in-future': 'Tanggal SK {signedOn} sesudah hari ini ({today}). Periksa tanggalnya.',
    'candidate-unknown': 'Calon {candidate} tidak ada.',
    'already-designated': '{name} sudah ditetapkan dalam SK {decree}. Satu anak cukup satu SK.',
    'candidate-closed':
      '{name} sudah ditutup (tidak lanjut). Buka lagi dahulu bila memang ditetapkan.',
    'struck-not-proposed': '{name} tidak ada dalam usulan, jadi tidak dapat dicoret.',
    nobody: 'Tidak ada nama yang ditetapkan dari Percobaan {run}. Pilih jenjang atau tambah nama.',
    'already-revoked': 'SK ini sudah dicabut {on}.',
    'second-same': 'Orang kedua harus orang lain, bukan {name}.',
  },
} as const;
