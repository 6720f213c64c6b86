export const presets = {
  label: 'Simpan dan ambil pengaturan',
  about:
    'Satu berkas membawa pengaturan ke komputer atau kantor lain. Tidak ada orang dan tidak ada angka di dalamnya.',
  unit: 'perubahan',
  partsUnit: 'bagian',
  notRead: 'Belum ada yang diambil',
  notTaken: 'Bagian ini belum dapat diambil',
  denied: 'Hanya Kepala dan Pengelola yang menyimpan dan mengambil pengaturan.',
  same: 'Pengaturan di sini sudah sama dengan {file}.',
  ready: 'Dari <b>{office}</b>, disimpan {on}. Belum ada yang berubah; pilih bagian yang diambil.',
  save: 'Simpan pengaturan…',
  read: 'Ambil pengaturan…',
  reading: 'Membaca berkas…',
  take: 'Ambil {count} perubahan',
  close: 'Tutup berkas',
  saved: 'Pengaturan disimpan ke {file}.',
  taken: '{count} perubahan diambil dari {file}.',
  fileName: 'Pengaturan {office}',
  emptyTitle: 'Belum ada berkas yang dibuka',
  emptyText:
    'Simpan pengaturan kantor ini, atau ambil yang disimpan kantor lain. Sebelum diambil, tampak dahulu apa yang akan berubah.',
  table: 'Yang akan berubah',
  chosen: 'Ambil {part}',
  parts: {
    papers: 'Kop dan kertas',
    policy: 'Aturan urutan gelombang',
    school: 'Aturan sekolah',
    villages: 'Desa dan kelurahan',
    reasons: 'Daftar alasan',
    words: 'Sebutan',
    letters: 'Teks surat',
    signers: 'Penanda tangan',
    columns: 'Kolom tambahan',
    holidays: 'Hari libur',
    rules: 'Aturan panti',
    waitlist: 'Aturan urutan',
  },
  what: 'Pengaturan',
  before: 'Sekarang',
  after: 'Menjadi',
  missing: 'belum ada',
  empty: 'kosong',
  lines: {
    superiors: 'Instansi di atas kantor',
    office: 'Nama kantor pada kop',
    address: 'Alamat pada kop',
    word: 'Sebutan bagi yang dilayani',
    size: 'Kertas yang biasa dipakai',
    place: 'Tempat tanda tangan',
    right: 'Penanda tangan kanan',
    left: 'Penanda tangan kiri',
    emergencyFirst: 'Darurat didahulukan',
    vulnerability: 'Kerentanan diperhitungkan',
    substituteDesil: 'Desil pengganti',
  },
  words: {
    hidden: 'disembunyikan',
    usual: 'teks bawaan',
    true: 'ya',
    false: 'tidak',
    calendar: 'hari kalender',
    working: 'hari kerja',
    national: 'libur nasional',
    joint: 'cuti bersama',
    house: 'libur panti',
    worked: 'tetap kerja',
    text: 'teks',
    number: 'angka',
    date: 'tanggal',
    choice: 'pilihan',
    yes_no: 'ya atau tidak',
    plain: 'biasa',
    private: 'pribadi',
    health: 'kesehatan',
  },
  faults: {
    reasons:
      'Alasan {name} tidak cocok dengan daftar di sini: kata yang sama ada di bawah alasan lain, atau tidak ada lagi yang dapat dipilih. Betulkan di bagian Daftar alasan, lalu baca lagi berkasnya.',
    'policy-frozen':
      'Aturan urutan gelombang di sini dipakai urutan yang sudah disahkan. Ubah di bagian Aturan urutan bersama orang kedua.',
    'no-intake': 'Di sini belum ada gelombang. Buka gelombang dahulu, lalu baca lagi berkasnya.',
    village:
      'Desa atau kelurahan {name} ({other}) sudah ada di sini dengan kode, nama, atau wilayah lain. Periksa kodenya pada keputusan Kemendagri, lalu simpan lagi berkasnya di kantor asal.',
    'letter-text':
      'Teks {name} memakai isian yang tidak dikenal di sini. Perbarui program di komputer ini, atau ubah teksnya di kantor asal, lalu simpan lagi berkasnya.',
    clash:
      'Masa {name} bertumpang dengan masa {other}: akhiri salah satunya di bagian Penanda tangan, lalu baca lagi berkasnya.',
    'column-kind':
      'Kolom {name} sudah ada di sini dengan jenis atau perlakuan lain ({other}). Ubah nama salah satunya, lalu baca lagi berkasnya.',
    'column-ended': 'Kolom {name} sudah diakhiri di sini. Bagian kolom tidak dapat diambil.',
    'column-choices':
      'Pilihan kolom {name} yang sudah dipakai di sini tidak ada dalam berkas. Tambahkan pilihan itu di kantor asal, lalu simpan lagi berkasnya.',
  },
  refusals: {
    'not-written':
      '{file} belum tersimpan: folder penuh, terkunci, atau berkasnya sedang dibuka program lain. Pilih tempat lain.',
    unreadable: '{file} tidak dapat dibaca. Pastikan berkasnya masih ada, lalu pilih lagi.',
    strange:
      '{file} bukan berkas pengaturan Tampung. Pilih berkas yang dibuat dengan Simpan pengaturan.',
    damaged:
      '{file} rusak atau pernah diubah, jadi tidak ada yang diambil. Simpan lagi pengaturannya di komputer asal.',
    newer:
      '{file} dibuat oleh Tampung yang lebih baru. Perbarui program di komputer ini, lalu ambil lagi.',
    'other-kind':
      '{file} berisi pengaturan {kind, select, facility {panti} other {sekolah}}, bukan kantor seperti ini. Pilih berkas lain.',
    'job-gone': 'Berkas itu sudah ditutup. Pilih lagi berkasnya.',
    outdated:
      'Pengaturan di sini berubah sejak {file} dibaca. Baca lagi berkasnya supaya perbandingannya benar.',
    faulty:
      'Bagian itu masih bermasalah dan tidak dapat diambil. Kosongkan centangnya, atau betulkan dahulu.',
    nothing: 'Tidak ada yang dipilih dari {file}. Centang sedikitnya satu bagian yang berubah.',
  },
} as const;
