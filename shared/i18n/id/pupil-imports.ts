/** Words of the list “Data yang sudah berjalan”; part of the texts at `imports`. */
export const pupilImports = {
  fields: {
    class_group: 'Rombel',
    dormitory: 'Asrama',
    room: 'Kamar',
    nis: 'NIS',
    decree_no: 'No. SK',
    decree_date: 'Tgl SK',
  },
  kinds: { class: 'Rombel', nis: 'NIS', places: 'Melebihi tempat' },
  faults: {
    'pupil-level-empty':
      'Rombel kosong. Tulis rombelnya, atau tingkatnya saja (7) agar rombel menyusul.',
    'class-unknown':
      'Rombel {class} tidak ada di sekolah ini. {near, select, none {Tambahkan di Pengaturan, atau tulis tingkatnya saja agar rombel menyusul.} other {Yang mirip: {near}. Tulis salah satunya, atau tingkatnya saja ({grade}) agar rombel menyusul.}}',
    'class-other-grade':
      'Rombel {class} bukan {level} kelas {grade}. Samakan rombel, jenjang, dan kelasnya.',
    'class-full':
      'Rombel {class} sudah penuh. Catat izin melebihi tempat, pilih rombel lain, atau tulis tingkatnya saja.',
    'level-full': 'Kursi {level} sudah habis. Catat izin melebihi tempat, atau tambah rombelnya.',
    'site-full': 'Daya tampung gedung sudah habis. Catat izin melebihi tempat.',
    'beds-full':
      'Tempat tidur {sex, select, L {putra} other {putri}} sudah habis. Catat izin melebihi tempat, atau tambah tempat tidurnya.',
    'pupil-already':
      '{until, select, none {Sudah tercatat sebagai siswa sejak {from}. Samakan tanggal masuknya, atau hapus baris ini.} other {Sudah tercatat sebagai siswa {from} sampai {until}. Periksa tanggal masuknya.}}',
    'pupil-alike':
      'Nama dan tanggal lahirnya sama dengan siswa {name} yang sudah tercatat. Bila orang yang sama, tulis NIK atau nama walinya seperti tercatat; bila bukan, isi NIK keduanya.',
    'pupil-entry-future':
      'Tanggal ini belum terjadi. Yang belum masuk ditulis di daftar calon siswa.',
    'sex-of-known':
      'Orang ini tercatat {sex, select, L {laki-laki} other {perempuan}}. Periksa L/P di KK.',
    'nis-same': 'NIS sama dengan baris {row}. Periksa buku induk, atau kosongkan dulu.',
    'nis-taken': 'NIS ini sudah dipakai {name}. Periksa buku induk, atau kosongkan dulu.',
    'bed-several': 'Tempat tidur {bed} ada di {where}. Isi kolom Asrama dan Kamar.',
    'pupil-bed-unknown':
      'Tempat tidur {bed} tidak ada di kamar itu. Periksa asrama, kamar, dan kodenya, atau kosongkan agar menyusul.',
    'pupil-bed-taken':
      'Tempat tidur {bed} sudah ditempati. Pilih yang lain, atau kosongkan agar menyusul.',
  },
  warnings: { 'room-only': 'Kamar disebut, tempat tidurnya belum. Menjadi tugas.' },
  guide: {
    class_group: 'Nama rombel, misalnya VII-A atau 7A. Belum tahu? Tulis tingkatnya saja: 7.',
    dormitory: 'Nama asrama seperti di Pengaturan. Boleh kosong.',
    room: 'Nomor kamar. Boleh kosong.',
    nis: 'Nomor induk siswa. Boleh kosong, diisi nanti.',
    decree_no: 'Nomor SK penetapan, bila diketahui.',
    decree_date: 'Tanggal SK: 31/12/2025.',
  },
} as const;
