export const runs = {
  reasons: {
    fits: 'Ada kursi, tempat tidur, dan tempat pada gilirannya.',
    'no-seat': 'Kursi kelas {level} habis pada gilirannya ({seats} kursi).',
    'no-bed':
      'Tidak ada tempat tidur {sex, select, L {putra} other {putri}} untuk {level} pada gilirannya ({beds} tempat tidur).',
    'site-full': 'Daya tampung lokasi sudah penuh pada gilirannya ({ceiling}).',
    'reserve-full': 'Di bawah cadangan terakhir: cadangan {level} dibatasi {reserve}.',
    'desil-not-admitted': 'Desil {desil} di luar gelombang ini.',
    'desil-not-recorded': 'Desil belum tercatat, dan gelombang ini tidak menerimanya.',
    'gate-open': 'Belum selesai: {gate}.',
    'gate-failed': 'Tidak lolos: {gate}.',
    'gate-deferred': 'Ditunda: {gate}.',
    closed: 'Tidak lanjut: {reason}.',
    designated: 'Sudah ditetapkan dalam SK.',
    arrived: 'Sudah masuk.',
    gone: 'Sudah dipanggil, ditetapkan, masuk, atau tidak lanjut.',
  },
  problems: {
    'minutes-empty': 'Nomor berita acara wajib diisi.',
    'second-empty': 'Nama penanda tangan kedua wajib diisi.',
  },
  refusals: {
    'no-intake': 'Belum ada gelombang. Buka gelombang dahulu di Pengaturan.',
    'not-found': 'Urutan itu tidak ada lagi. Muat ulang daftarnya.',
    'not-in-run': 'Calon itu tidak ada dalam urutan ini.',
    'nobody-ready':
      'Belum ada calon yang siap diurutkan dari {candidates} calon. Selesaikan verifikasi dahulu.',
    'already-ratified': 'Percobaan {number} sudah disahkan ({on}).',
    undecided:
      'Ada {people} calon setara untuk {places} tempat. Tutup daftar dahulu, supaya nomor undian menentukan.',
    stale:
      'Data berubah sejak Percobaan {number} dibuat. Buat percobaan baru, lalu sahkan yang baru itu.',
    'another-ratified':
      'Percobaan {number} sudah disahkan dan belum menjadi SK. Catat SK-nya, atau urungkan pengesahannya.',
  },
} as const;
