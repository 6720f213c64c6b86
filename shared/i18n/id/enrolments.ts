export const enrolments = {
  refusals: {
    'candidate-unknown': 'Calon itu tidak ada lagi. Muat ulang daftarnya.',
    'not-found': 'Siswa itu tidak ada lagi. Muat ulang daftarnya.',
    'not-signed': '{candidate} belum ditetapkan dalam SK. Catat SK-nya dahulu.',
    'decree-revoked': 'SK yang memuat {candidate} sudah dicabut.',
    'already-arrived': '{candidate} sudah tercatat masuk.',
    'gates-missing':
      'Belum lengkap sebelum masuk: {gates}. Lengkapi dahulu, atau beri pengecualian dengan alasan.',
    'held-elsewhere':
      '{candidate} masih tercatat di {site} sejak {since}. Akhiri yang di sana dahulu: satu orang satu tempat.',
    'candidacy-closed':
      '{candidate} sudah ditutup ({reason}). Buka lagi dahulu bila memang datang.',
    'not-arrived': '{candidate} belum tercatat masuk.',
    'in-future': 'Tanggal {on} sesudah hari ini ({today}). Kedatangan dicatat setelah terjadi.',
    'site-full':
      'Daya tampung lokasi sudah penuh: {held} dari {ceiling}. Perlu izin bertanggal untuk menambah.',
    'level-full':
      'Kursi {level} sudah penuh: {held} dari {seats}. Buka kelas, atau catat izin bertanggal.',
    'no-bed':
      'Tempat tidur {sex, select, L {putra} other {putri}} habis: {held} dari {beds} terpakai. Tambah tempat tidur, atau catat izin bertanggal.',
    'nobody-came':
      'Tidak ada yang dicatat masuk: {refused} anak ditolak. Lihat alasannya satu per satu.',
    'nothing-to-fill':
      'Tidak ada yang dapat dibagi: {students} anak menunggu kelas atau tempat tidur, tetapi tidak ada yang kosong.',
    'class-full':
      'Kelas {name} sudah penuh: {held} dari {seats} kursi. {alternativeFree, plural, =0 {Kelas lain pada tingkat ini juga penuh.} other {Kelas {alternative} masih punya #.}}',
    'wrong-class': 'Kelas {name} bukan kelas {level} di lokasi ini. Pilih kelas yang sesuai.',
    'bed-taken': 'Tempat tidur {bed} dipakai {by}. Pilih yang kosong.',
    'bed-closed': 'Tempat tidur {bed} ditutup mulai {from}. Pilih yang lain.',
    'bed-wrong-sex':
      'Tempat tidur {bed} untuk {sex, select, L {putra} other {putri}}. Kamar tidak pernah campur.',
    'bed-unknown': 'Tempat tidur itu tidak ada lagi. Muat ulang denah.',
    'nis-taken': 'NIS {nis} sudah dipakai {by}.',
    'already-ended': '{candidate} sudah keluar {endedOn}.',
    'ends-before-arrival':
      'Tanggal {on} belum sesudah hari masuk ({arrivedOn}). Bila salah catat, urungkan kedatangannya.',
  },
} as const;
