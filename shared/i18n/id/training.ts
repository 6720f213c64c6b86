export const training = {
  refusals: {
    'not-found':
      '{what, select, program {Jurusan} workshop {Bengkel} instructor {Instruktur} cohort {Angkatan} slot {Jam pelajaran} session {Sesi} trainee {Peserta} person {Orang} unit {Unit kompetensi} partner {Mitra} vacancy {Lowongan} internship {Magang} follow_up {Bimbingan lanjut} user {Pengguna} other {Data}} itu tidak ada lagi. Muat ulang daftarnya.',
    'name-taken': '“{name}” sudah ada. Pakai nama lain, atau ubah yang sudah ada.',
    dates: 'Tanggal akhir ({until}) harus sesudah tanggal mulai ({from}). Periksa tanggalnya.',
    'already-closed': '{name} sudah berakhir {on}.',
    'in-use':
      '{name} masih dipakai: {used} catatan sesudah tanggal itu. Akhiri dahulu yang memakainya, atau pilih tanggal yang lebih lambat.',
    'seats-full':
      'Kursi {cohort} sudah penuh: {held} dari {seats}. Masukkan ke daftar tunggu kursi, atau tambah kursinya.',
    'workshop-full':
      'Bengkel {cohort} sudah penuh: {held} dari {seats} tempat. Masukkan ke daftar tunggu kursi, atau pilih bengkel yang lebih besar.',
    'day-seats-full':
      'Kursi harian {cohort} sudah penuh: {held} dari {seats}. Tambah kursi harian pada angkatan itu, atau pilih berhenti.',
    'wheelchair-full':
      'Tempat kursi roda di bengkel {cohort} sudah terpakai semua ({stations}). Masukkan ke daftar tunggu kursi, atau pilih bengkel lain.',
    'limit-other-day':
      'Hari itu masih bisa, tetapi pada hari lain tidak: {limit, select, seats {kursi angkatan penuh} workshop {bengkel penuh} day_seats {kursi harian penuh} wheelchair {tempat kursi roda penuh} main {ada jurusan utama lain} cohort {ada catatan di luar tanggal angkatan} other {jam pelajaran bertabrakan}}. Pilih tanggal lain, atau ubah yang mendahuluinya.',
    'main-twice':
      '{name} sudah mengikuti {cohort} sejak {since}. Satu orang satu jurusan utama: akhiri yang itu, atau usulkan ini sebagai keterampilan tambahan.',
    'already-in': '{name} sudah ada di {cohort}.',
    'outside-cohort':
      'Tanggal {on} di luar angkatan ini (mulai {from}, berakhir {until}). Pilih tanggal di dalamnya.',
    'in-future': 'Tanggal {on} sesudah hari ini ({today}). Yang dicatat adalah yang sudah terjadi.',
    'wrong-state':
      '{name} sedang {state, select, proposed {diusulkan} waiting {menunggu kursi} registered {terdaftar, belum mulai} active {aktif} paused {jeda} other {sudah selesai}}. Langkah ini belum dapat dicatat; kerjakan dahulu langkah sebelumnya.',
    'too-early':
      'Tanggal {on} mendahului catatan {name} yang sudah ada ({since}). Pilih tanggal itu atau sesudahnya.',
    clash:
      '{kind, select, instructor {Instruktur {who}} workshop {{who}} other {{who}}} sudah dipakai {cohort} hari {weekday, select, 1 {Senin} 2 {Selasa} 3 {Rabu} 4 {Kamis} 5 {Jumat} 6 {Sabtu} other {Minggu}} pukul {start}–{end}. Pilih jam, {kind, select, instructor {instruktur} workshop {bengkel} other {atau kelompok}} lain.',
    times: 'Jam selesai ({end}) harus sesudah jam mulai ({start}).',
    'nothing-to-make':
      'Tidak ada sesi baru dari {from} sampai {until}: jadwal mingguan kosong, atau sesinya sudah dibuat.',
    'no-lesson':
      'Sesi {day} {state, select, held {sudah dilaksanakan} holiday {ditandai libur} cancelled {ditandai batal} other {belum dilaksanakan}}. Ubah dahulu keadaan sesinya bila salah.',
    'not-in-class': '{name} tidak aktif di kelas ini pada {day}. Muat ulang daftar hadirnya.',
    'marks-missing': 'Belum ditandai: {names}. Isi H, I, S, atau A untuk semua.',
    'certificate-lacks':
      '{name} belum memenuhi syarat Sertifikat Pelatihan: {percent, plural, =-1 {belum ada sesi yang dilaksanakan} other {kehadiran # % dari {needed} %}}{unitCount, plural, =0 {} other {, # unit inti belum K ({units})}}. Terbitkan Surat Keterangan Mengikuti, atau lengkapi dahulu.',
    'certificate-exists': '{name} sudah punya yang ini, nomor {number}.',
    'number-taken': 'Nomor {number} sudah dipakai {by}. Pakai nomor berikutnya.',
    'vacancy-filled':
      'Lowongan {title} sudah terisi semua ({seats}). Tambah jumlahnya bila mitra menerima lebih.',
    'internship-overlap': '{name} sudah magang di {partner} pada tanggal itu.',
    'follow-up-done': 'Bimbingan lanjut {name} ini sudah dicatat {on}.',
  },
  problems: {
    date: 'Isi tanggalnya.',
    time: 'Tulis jam seperti 08:00.',
    number: 'Isi dengan bilangan.',
    title: 'Isi namanya.',
    name: 'Isi namanya.',
    code: 'Isi kode unit.',
    reason: 'Isi alasannya.',
    assessor: 'Isi nama penilai.',
    issuer: 'Isi penerbitnya.',
    sector: 'Pilih sektornya.',
    kind: 'Pilih salah satu.',
    way: 'Pilih caranya.',
    'certificate-number': 'Isi nomornya.',
    'valid-until': 'Berlaku sampai harus sesudah tanggal terbit.',
    'more-than-seats': 'Tidak boleh lebih dari jumlah kursi.',
    'until-needed': 'Angkatan tetap perlu tanggal berakhir.',
  },
} as const;
