export const backups = {
  header: {
    label: 'Backup Data',
    never: 'backup terbukti',
    proven: '{days, plural, other {hari sejak backup terbukti}}',
    second: '{days, plural, other {hari sejak salinan USB}}',
    sentence: {
      never:
        'Belum ada backup yang terbukti. Kalau komputer ini rusak sekarang, semua data hilang.',
      fresh: 'Backup terbaru terbukti: sudah dibaca kembali dari tempatnya dan utuh.',
      old: 'Backup terakhir sudah {days} hari. Buat yang baru hari ini.',
      noSecond: 'Belum ada salinan di luar komputer ini. Pilih flashdisk atau disk lain.',
      paused: 'Backup lama tidak dihapus dahulu, sampai Anda memastikan semuanya benar.',
    },
    resume: 'Semua benar, lanjutkan perapian',
    resumed: 'Perapian backup lama dilanjutkan.',
  },
  create: 'Buat backup',
  createSecond: 'Salin ke USB',
  choosePlace: 'Pilih tempat kedua…',
  placeChosen: 'Salinan kedua disimpan di {folder}.',
  made: 'Backup nomor {seq} dibuat dan terbukti.',
  madeWithoutAttachments:
    'Backup nomor {seq} dibuat dan terbukti. {count, plural, other {# lampiran}} tidak ada lagi di komputer ini.',
  stages: {
    copy: 'Menyalin data',
    compact: 'Merapikan salinan',
    check: 'Memeriksa salinan',
    encrypt: 'Mengunci backup',
    attachments: 'Menyalin lampiran',
    publish: 'Menyimpan backup',
    verify: 'Membaca kembali',
    hash: 'Membaca backup',
    unlock: 'Membuka kunci',
    decrypt: 'Membuka backup',
    restore: 'Memasang data',
    other: 'Bekerja',
  },
  list: {
    label: 'Daftar backup',
    seq: 'Nomor',
    madeAt: 'Dibuat',
    place: 'Tempat',
    state: 'Keadaan',
    candidates: 'Calon',
    students: 'Siswa',
    size: 'Ukuran',
    shown: '{count, plural, other {# backup}}',
    second: 'Tempat kedua: {folder}',
    secondAway: 'Tempat kedua tidak terpasang: {folder}',
    empty: 'Belum ada backup',
    emptyText: 'Satu backup menyimpan semua data kantor ini, terkunci dengan kata sandi backup.',
  },
  places: { own: 'Komputer ini', second: 'USB' },
  states: {
    verified: 'Terbukti',
    opened: 'Terbukti, dibuka',
    unproven: 'Belum dibaca kembali',
    damaged: 'Rusak',
  },
  panel: {
    title: 'Backup nomor {seq}',
    file: 'Berkas',
    madeAt: 'Dibuat',
    provenAt: 'Terbukti',
    people: 'Orang',
    attachments: 'Lampiran',
    absent: '{count} tidak ada saat backup dibuat',
    damaged:
      'Berkas keterangannya tidak terbaca atau ukurannya berubah. Backup ini tidak dapat dipulihkan.',
    verify: 'Buktikan…',
    restore: 'Pulihkan…',
  },
  verify: {
    title: 'Buktikan backup nomor {seq}',
    lead: 'Dengan kuncinya, seluruh isi backup dibuka dan dihitung ulang. Data kantor tidak berubah.',
    submit: 'Buktikan',
    done: 'Backup nomor {seq} terbukti utuh dan dapat dibuka.',
  },
  key: {
    kind: 'Buka dengan',
    passphrase: 'Kata sandi backup',
    recovery: 'Kunci Pemulihan',
    recoveryHint: 'Ketik dari lembar cetak; spasi dan huruf kecil tidak masalah.',
    show: 'Tampilkan',
  },
  restore: {
    title: 'Pulihkan backup',
    lead: 'Data yang sekarang disimpan utuh di samping, tidak dihapus, dan dapat dikembalikan.',
    chooseTitle: 'Pilih backup',
    choose: 'Pilih berkas…',
    chosen: 'Berkas: {file}',
    none: 'Belum ada backup di folder program. Pasang flashdisk, lalu pilih berkasnya.',
    check: 'Periksa backup',
    submit: 'Pulihkan backup nomor {seq}',
    other: 'Pilih backup lain',
    office: 'Kantor',
    seq: 'Nomor',
    madeAt: 'Dibuat',
    people: 'Orang',
    candidates: 'Calon',
    students: 'Siswa',
    attachments: 'Lampiran',
    sound: 'Backup ini utuh dan dapat dipasang.',
    failed: 'Backup belum dipulihkan',
    done: 'Backup nomor {seq} dipasang. Silakan masuk kembali.',
    startLead:
      'Backup membawa kembali semua: orang, keputusan, kelas, kamar, dan pengguna. Siapkan kata sandi backup atau Kunci Pemulihan.',
    undo: 'Kembalikan data sebelum pemulihan…',
    undoTitle: 'Kembalikan data sebelum pemulihan?',
    undoText:
      'Data dari sebelum pemulihan dipasang lagi. Data yang sekarang disimpan di samping, tidak dihapus. Sesudah itu Anda masuk kembali.',
    undoSubmit: 'Kembalikan',
  },
  repair: {
    lead: 'Tidak ada yang dihapus dan tidak ada yang diubah. Data kantor menunggu keputusan Anda.',
    fileTitle: 'Data kantor belum dapat dibuka',
    found: 'Yang ditemukan',
    crashTitle: 'Program berhenti berulang kali',
    crashText:
      'Bagian yang menyimpan data berhenti tiga kali dalam satu menit. Yang sudah tersimpan tetap tersimpan. Tutup Tampung, nyalakan ulang komputer, lalu buka lagi.',
    restore: 'Pulihkan backup',
    again: 'Coba buka lagi',
    quit: 'Keluar',
  },
  problems: {
    'key-empty': 'Isi kata sandi backup atau Kunci Pemulihan.',
    which: 'Pilih satu backup.',
  },
  refusals: {
    'empty-file':
      'Berkas {file} kosong (0 byte). Tidak ada yang diubah. Pilih backup lain, atau salin ulang berkas ini dari tempat asalnya.',
    'foreign-file':
      'Berkas {file} dibuat oleh program lain, bukan Tampung. Tidak ada yang diubah. Pilih berkas backup Tampung (tampung-….age).',
    'not-a-backup':
      'Berkas {file} bukan backup Tampung. Tidak ada yang diubah. Pilih berkas yang namanya diawali “tampung-” dan diakhiri “.age”.',
    'newer-version':
      'Berkas {file} dibuat oleh Tampung yang lebih baru (versi data {found}, program ini mengenal sampai {known}). Tidak ada yang diubah. Pasang Tampung terbaru, lalu coba lagi.',
    damaged:
      'Berkas {file} rusak: {check, select, size {ukurannya tidak cocok} header {awal berkas tidak terbaca} manifest {berkas keterangannya (.json) hilang atau berubah} cipher {isinya berubah sejak dibuat} decrypt {isinya tidak dapat dibuka} plain {isinya berbeda dari saat dibuat} integrity {susunan datanya tidak utuh} references {ada data yang saling terputus} other {isinya berbeda dari catatan}}. Tidak ada yang diubah. Pilih backup lain yang bertanda terverifikasi.',
    'wrong-key':
      'Kata sandi atau kunci pemulihan ini tidak membuka {file}. Tidak ada yang diubah. Periksa huruf besar dan kecil, atau pakai kunci pemulihan cetak yang disimpan di brankas kantor.',
    'mistyped-key':
      'Kunci pemulihan untuk {file} salah ketik: ada huruf yang kurang atau tertukar. Ketik ulang dari lembar cetak, kelompok demi kelompok.',
    'attachments-missing':
      '{count, plural, other {# lampiran}} dari {file} tidak ada atau rusak di folder “lampiran” di sebelah backup. Tidak ada yang diubah. Salin folder itu dari tempat asalnya, atau pilih backup lain.',
    'database-missing':
      'Data kantor ({file}) tidak ada di tempatnya, padahal pernah dibuat di komputer ini. Jangan mulai dengan kantor kosong: pulihkan dari backup, atau kembalikan berkas yang dipindahkan.',
    'database-in-use':
      'Data kantor ({file}) sedang dibuka oleh Tampung lain di komputer ini, mungkin oleh pengguna Windows lain. Tutup Tampung di sana, lalu buka lagi.',
    'no-key':
      'Kunci backup belum dibuat, jadi tidak ada backup yang ditulis ke {place}. Buat kunci dahulu di Pengaturan › Backup Data dan simpan cetakannya.',
    'disk-full':
      'Ruang di {place} habis. Tidak ada backup setengah jadi yang tertinggal. Kosongkan ruang atau pilih tempat lain, lalu ulangi.',
    'place-unavailable':
      'Tempat {place} tidak dapat dipakai: tidak terpasang, terkunci, atau hanya bisa dibaca. Pasang kembali flashdisk atau pilih tempat lain, lalu ulangi.',
    'no-second-place':
      'Kantor {office} belum memilih tempat kedua. Pasang flashdisk, lalu pilih foldernya.',
    'not-found': 'Backup {file} tidak ada lagi di tempatnya. Pilih backup lain.',
    'under-way':
      '{work, select, create {Backup sedang dibuat} verify {Backup sedang dibuktikan} other {Pemulihan sedang berjalan}}. Tunggu sampai selesai, atau hentikan dahulu.',
  },
} as const;
