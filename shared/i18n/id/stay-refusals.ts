/** Why the program says no about a stay, and what to do next. */
export const refusals = {
  'not-found': 'Orang itu tidak ada lagi pada daftar. Muat ulang daftarnya.',
  'application-unknown': 'Permohonan itu tidak ada lagi. Muat ulang daftar calonnya.',
  'person-unknown': 'Orang yang dipilih tidak ada lagi. Cari namanya sekali lagi.',
  'no-site': 'Denah {office} belum dibuat. Buat dahulu gedung dan bangsalnya di Pengaturan.',
  'in-future': 'Tanggal {on} sesudah hari ini ({today}). Catat setelah terjadi.',
  before: 'Tanggal {on} terlalu awal. Paling awal {first}.',
  'already-admitted': '{name} sudah dicatat masuk, atau permohonannya sudah ditutup.',
  'open-stay':
    '{name} masih tercatat tinggal sejak {since}. Satu orang satu tempat: catat keluar yang itu dahulu.',
  overlap:
    '{name} sudah tercatat tinggal {from} sampai {until}. Pilih tanggal yang tidak bertindihan.',
  'not-eligible':
    '{name} belum diputuskan layak dalam pembahasan kasus. Catat keputusannya dahulu.',
  'not-accepted': '{name} belum dipanggil dan bersedia masuk. Panggil dahulu dari daftar tunggu.',
  'agreement-missing':
    'Surat perjanjian {name} belum ditandatangani. Isi tanggalnya, lalu catat masuk.',
  'house-full':
    'Panti penuh: {effective} siap pakai, {held} terisi, {reserved} sudah dipanggil ({limit, select, beds {tempat tidur} site {daya tampung gedung} other {kapasitas operasional}} yang membatasi). Lepas tempat tidur yang lama ditinggal, akhiri panggilan yang lewat, rujuk ke panti lain, atau minta kepala menerima dengan alasan.',
  'limit-other-day':
    'Hari ini masih ada tempat, tetapi pada hari lain {limit, select, site {daya tampung gedung} other {kapasitas operasional}} tidak cukup. Periksa daya tampung di Pengaturan, atau catat izin.',
  'bed-unknown': 'Tempat tidur {bed} tidak ada di panti ini. Pilih yang lain.',
  'bed-unfit':
    'Tempat tidur {bed} tidak cocok: {reasons}. {overridable, select, yes {Kepala boleh memberikannya dengan alasan tertulis, atau pilih yang lain.} other {Pilih tempat tidur lain.}}',
  'bed-rule': 'Tempat tidur itu tidak dapat diberikan: {rule}. Pilih yang lain.',
  'age-group':
    'Umur ±{age} tahun tidak sesuai dengan pilihan anak atau dewasa. Betulkan salah satu.',
  ended: '{name} sudah keluar pada {on}.',
  'not-residential': '{name} tidak tinggal di panti, jadi tidak memakai tempat tidur.',
  'moved-since': '{name} sudah pindah sejak {first}. Pilih tanggal itu atau sesudahnya.',
  'same-bed': '{name} sudah menempati tempat tidur itu.',
  'without-bed': '{name} belum punya tempat tidur, jadi tidak dapat bertukar. Pakai Pindah.',
  'bed-released':
    'Tempat tidur {name} sudah dilepas selama di luar. Pakai Kembali dan pilih tempat tidur baru.',
  'not-released': 'Tempat tidur {name} masih disimpan. Catat kembali tanpa memilih tempat tidur.',
  away: '{name} sudah tercatat di luar sejak {since}. Catat kembalinya dahulu.',
  'not-away': '{name} tidak sedang di luar.',
  'leave-facts': 'Belum lengkap untuk izin ini: {missing}.',
  'due-before': 'Tanggal kembali {due} sebelum tanggal berangkat {from}.',
  'nobody-goes':
    'Tidak ada yang dicatat: {refused} orang ditolak, mulai dari {first}. Lihat alasannya satu per satu.',
  'note-needed':
    '{reason, select, died {Isi keterangan tentang meninggalnya.} other {Sebab “Lainnya” perlu keterangan.}}',
  'later-event': 'Masih ada catatan sampai {last}. Tanggal keluar {on} tidak boleh sebelumnya.',
  approved: 'Penerimaan {name} sudah disetujui oleh {by}.',
  'nik-wrong': 'NIK {nik} bukan 16 angka yang benar. Salin dari KTP atau KK.',
  'nik-known': 'NIK itu sudah milik {by}. Bila orangnya sama, pakai Gabungkan.',
  'birth-ahead': 'Tanggal lahir {birth} sesudah hari ini.',
  'same-person': 'Itu catatan {name} sendiri. Pilih orang yang lain.',
  'already-joined': 'Catatan {name} sudah digabungkan dengan orang lain.',
  'sex-differs':
    '{name} tercatat {sex, select, L {laki-laki} other {perempuan}}, jadi bukan orang yang sama. Betulkan dahulu yang salah catat.',
  'open-application':
    '{name} masih punya permohonan terbuka nomor {number}. Tutup yang itu dahulu.',
  'not-ticked': 'Layanan itu belum dicatat untuk {name}.',
  'review-before': 'Tanggal tinjauan harus sesudah rencana dibuat ({made}).',
  reviewed: 'Rencana {name} sudah ditinjau pada {on}.',
  'item-done': 'Jadwal {name} sudah dicatat selesai pada {on}.',
  'incident-closed': 'Kejadian itu sudah ditutup pada {on}.',
  'needs-tick':
    'Akun ini tidak boleh membaca {tick, select, health {data kesehatan} other {catatan kejadian}}. Minta Pengelola memberi tandanya.',
} as const;
