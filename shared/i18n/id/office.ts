export const office = {
  setup: {
    lead: 'Tampung membantu memutuskan siapa mendapat tempat, dan tahu berapa tempat yang masih ada. Semua data tetap di komputer ini.',
    kindTitle: 'Kantor ini apa?',
    kindSentence: 'Pilih satu. Menu dan kata-katanya mengikuti.',
    kinds: {
      school: { name: 'Sekolah Rakyat', text: 'Menerima siswa, membagi kelas dan tempat tidur.' },
      facility: {
        name: 'Panti Rapak Dalam',
        text: 'Rumah dan pusat pelatihan bagi penyandang disabilitas.',
      },
      agency: {
        name: 'Dinas Sosial',
        text: 'Menyiapkan daftar calon dan urutan untuk ditetapkan.',
      },
    },
    howTitle: 'Mulai dari mana?',
    how: {
      empty: {
        name: 'Kantor kosong',
        text: 'Untuk bekerja sungguhan. Isi nama kantor dan pengguna pertama.',
      },
      practice: {
        name: 'Kantor latihan',
        text: 'Orang karangan, warna mencolok, semua cetakan bertanda LATIHAN.',
      },
      restore: {
        name: 'Pulihkan backup',
        text: 'Dari USB atau map, dengan kata sandi backup atau Kunci Pemulihan.',
      },
    },
    back: 'Kembali',
    backText: 'Pilih jenis kantor yang lain.',
  },
  form: {
    lead: 'Kata sandi backup membuka semua backup kantor ini. Tanpa kata sandi itu atau Kunci Pemulihan, backup tidak dapat dibuka siapa pun.',
    practiceLead:
      'Kantor latihan terpisah dari kantor sungguhan. Semua isian di bawah boleh dibiarkan.',
    practiceEmpty:
      'Kantor latihan ini masih kosong: isi contoh orang karangan baru tersedia untuk sekolah.',
    practiceHouse: 'Denah contoh dengan 200 tempat tidur sudah ada; penghuninya belum.',
    title: { school: 'Sekolah baru', facility: 'Panti baru', agency: 'Kantor Dinas Sosial baru' },
    sentence: 'Semua dapat diubah nanti di Pengaturan.',
    practiceTitle: 'Kantor latihan',
    practiceSentence: 'Kata sandi latihan: latihan-2026. Kata sandi backup: kunci latihan 2026.',
    practiceName: {
      school: 'SR Terpadu Bukit Biru',
      facility: 'Panti Rapak Dalam',
      agency: 'Dinas Sosial Kaltim',
    },
    name: 'Nama kantor',
    code: 'Kode kantor',
    codeHint: '2–10 huruf besar atau angka; menjadi nama berkas backup.',
    example: 'Mulai dari contoh lokasi',
    exampleHint:
      'Susunan ruang dan tempat tidur contoh; semuanya dapat diubah. Kosongkan untuk mengisi sendiri.',
    fullName: 'Nama lengkap Anda',
    jobTitle: 'Jabatan',
    login: 'Nama masuk',
    password: 'Kata sandi',
    passwordHint: 'Paling sedikit 8 huruf atau angka.',
    passphrase: 'Kata sandi backup',
    passphraseHint: 'Paling sedikit 12 huruf; boleh satu kalimat pendek. Simpan di lemari kantor.',
    showPassword: 'Tampilkan',
    failed: 'Kantor belum dibuat',
    back: 'Kembali',
    submit: 'Buat kantor',
    submitPractice: 'Buat kantor latihan',
  },
  recoveryKey: {
    lead: 'Kunci ini membuka backup bila kata sandi backup terlupa. Program tidak menyimpannya.',
    title: 'Kunci Pemulihan',
    sentence:
      'Salin ke kertas dua kali: satu untuk lemari kantor, satu untuk kepala. Kunci ini hanya tampil sekarang.',
    code: 'Kode pemulihan Pengelola',
    codeSentence:
      'Membuka akun Pengelola satu kali bila kata sandinya terlupa. Simpan bersama kunci di atas.',
    kept: 'Kunci dan kode sudah disalin dan disimpan',
    done: 'Mulai bekerja',
  },
  practiceDay: {
    title: 'Hari ini di kantor latihan',
    lead: 'Semua daftar dan hitungan mengikuti tanggal ini. Kantor sungguhan selalu memakai tanggal hari ini.',
    day: 'Tanggal',
    submit: 'Pakai tanggal ini',
    done: 'Hari ini di kantor latihan sekarang {day}.',
    open: 'Ubah hari ini ({today})',
  },
  problems: {
    day: 'Tulis tanggal yang ada di kalender.',
    'name-empty': 'Nama kantor wajib diisi.',
    'code-shape': 'Kode 2–10 huruf besar atau angka, tanpa spasi.',
    'passphrase-short': 'Kata sandi backup paling sedikit 12 huruf.',
  },
  refusals: {
    'not-practice':
      '{name} kantor sungguhan: hari ini selalu tanggal komputer (WITA). Hanya kantor latihan yang dapat mengubahnya.',
    exists:
      'Di komputer ini sudah ada kantor {name}. Masuk ke kantor itu, atau pulihkan backup dari Pengaturan.',
    damaged:
      'Berkas data kantor rusak: {file}. Berkas itu tidak diubah. Pulihkan backup terakhir yang terbukti.',
    'file-missing':
      'Berkas data kantor tidak ada di tempatnya: {file}. Kembalikan berkas itu, atau pulihkan backup.',
    'file-empty':
      'Berkas data kantor kosong (0 byte): {file}. Berkas itu tidak diubah. Pulihkan backup terakhir yang terbukti.',
    'file-foreign':
      'Berkas ini bukan data Tampung: {file}. Berkas itu tidak diubah. Pindahkan, lalu pulihkan backup.',
    'file-newer':
      'Data ini ditulis oleh Tampung yang lebih baru (versi data {version}; program ini mengenal sampai {known}). Pasang program yang terbaru. Berkas tidak diubah.',
  },
} as const;
