import type { Chapter } from './chapter.ts';

/** What every office does: lists in and out, paper, backups, settings. */
export const OFFICE: readonly Chapter[] = [
  {
    id: 'impor',
    title: 'Impor dari Excel',
    screens: ['transfer'],
    blocks: [
      'Daftar usulan, siswa yang sudah ada, atau penghuni yang sudah tinggal tidak perlu diketik ulang. Judul kolomnya boleh berbeda-beda; program mengenali yang lazim dan menanyakan sisanya.',
      {
        steps: [
          'Buka {shell.transfer} dan pilih {transfer.start.list} yang akan dimasukkan.',
          'Belum punya daftar? {transfer.start.template} menyimpan berkas dengan kolom yang benar dan contoh isinya.',
          'Tekan {transfer.start.choose} dan pilih berkasnya.',
          'Cocokkan kolom. Yang tidak diperlukan dibiarkan {transfer.mapping.ignore}. Lalu tekan {transfer.mapping.check}.',
          'Baca hasilnya: berapa baris yang {transfer.dryRun.ready}, berapa yang {transfer.dryRun.same} dengan yang sudah ada, dan berapa yang {transfer.dryRun.faulty}. Belum ada yang disimpan.',
          'Perbaiki baris yang salah langsung di layar; F8 ke kesalahan berikutnya. Boleh juga dibiarkan dan diperbaiki nanti.',
          'Simpan. Baris yang salah menunggu di {transfer.waiting.tab} dan tidak pernah hilang.',
        ],
      },
      {
        note: 'NIK yang berakhir 0000 biasanya rusak karena Excel. Minta berkas aslinya, atau format kolom NIK sebagai Teks lalu ketik ulang dari KK.',
      },
      'Salah berkas? {transfer.done.undo} mengembalikan semuanya seperti sebelum impor, selama belum dipakai tindakan lain.',
    ],
  },
  {
    id: 'cetak',
    title: 'Mencetak surat dan daftar',
    screens: ['print'],
    blocks: [
      {
        steps: [
          'Buka {shell.print} dan pilih dokumennya.',
          'Pilih isinya dan kertasnya: A4 atau F4.',
          'Tekan {papers.actions.show}. Yang terlihat di layar sama persis dengan yang keluar di kertas.',
          'Tekan {papers.actions.print} atau {papers.actions.save}. Surat untuk banyak orang dapat disimpan satu berkas per orang dengan {papers.actions.saveEach}.',
        ],
      },
      'Kop surat diatur dengan {papers.actions.settings}. Penanda tangan beserta masa jabatannya diatur di {shell.settings}, bagian {settings.sections.signers}; dokumen lama tetap memakai pejabat pada tanggalnya.',
      {
        list: [
          'Daftar untuk ditempel di dinding tidak memuat NIK, desil, atau kesehatan. Daftar untuk rapat dan dinas boleh.',
          'Daftar dengan kolom pilihan sendiri dibuat sebagai {papers.documents.own-list} dan dapat disimpan untuk dipakai lagi.',
          'Kertas F4 keluar terpotong? Periksa ukuran kertas di printer: F4 adalah 215 × 330 mm, kadang disebut Folio.',
        ],
      },
    ],
  },
  {
    id: 'backup',
    title: 'Backup dan pulih',
    screens: ['backups'],
    blocks: [
      'Backup melindungi dari disk rusak, laptop hilang, dan virus. Setiap backup dikunci dan langsung dibaca kembali; baru sesudah itu disebut {backups.states.verified}.',
      { head: 'Setiap hari' },
      {
        steps: [
          'Buka {shell.backups} dan tekan {backups.create}. Anda boleh terus bekerja.',
          'Sekali seminggu, pasang USB dan tekan {backups.createSecond}. Simpan USB itu di tempat lain, bukan di laci yang sama.',
        ],
      },
      { head: 'Memulihkan' },
      {
        steps: [
          'Pilih backup dari daftar, lalu {backups.panel.restore}. Di komputer baru, pilih {office.setup.how.restore.name} saat program pertama dibuka.',
          'Masukkan kata sandi backup, atau Kunci Pemulihan yang dicetak pada hari pertama.',
          'Baca dulu isinya: kantor mana, dibuat kapan, berapa orang. Baru kemudian pulihkan.',
        ],
      },
      {
        note: 'Memulihkan mengganti semua data dengan keadaan saat backup dibuat. Pekerjaan sesudahnya harus dimasukkan lagi, jadi pilih backup yang paling baru dan terbukti.',
      },
      'Tanpa kata sandi dan tanpa Kunci Pemulihan, backup tidak dapat dibuka oleh siapa pun, juga oleh pembuat program.',
    ],
  },
  {
    id: 'listrik-padam',
    title: 'Kalau listrik padam',
    screens: [],
    blocks: [
      'Yang sudah disimpan aman. Setiap simpanan selesai utuh atau tidak terjadi sama sekali; tidak ada data setengah jadi.',
      {
        steps: [
          'Sebelum hari sibuk, cetak daftar yang Anda perlukan. Kertas tetap bekerja tanpa listrik.',
          'Selama padam, centang di kertas dan tulis jamnya bila perlu.',
          'Sesudah menyala, buka program. Lihat baris teratas di {shell.journal}: itulah tindakan terakhir yang tersimpan.',
          'Lanjutkan dari situ. Kalau sedang mengisi formulir saat padam, isian yang belum disimpan perlu diketik lagi.',
        ],
      },
      'Backup yang sedang dibuat saat listrik padam tidak dipakai; yang sebelumnya tetap utuh. Impor yang terputus tidak menyimpan apa pun: ulangi saja dengan berkas yang sama, baris yang sudah ada tidak menjadi ganda.',
      {
        note: 'Kalau tanggal komputer salah sesudah padam, program bertanya sebelum menyimpan. Betulkan jam komputernya lebih dulu.',
      },
    ],
  },
  {
    id: 'riwayat',
    title: 'Riwayat dan urungkan',
    screens: ['journal'],
    blocks: [
      '{shell.journal} mencatat siapa melakukan apa dan kapan. Tidak ada yang dapat menghapusnya.',
      {
        list: [
          '{journal.undo} mengembalikan tindakan sendiri dalam 24 jam terakhir. Kalau sudah dipakai tindakan lain, program menyebut tindakan mana yang perlu diurungkan lebih dulu.',
          '{journal.verify} memeriksa bahwa tidak ada catatan yang diubah atau hilang.',
        ],
      },
      'Kesalahan yang lebih lama diperbaiki dengan tindakan baru, misalnya mengubah data atau mencatat SK perubahan. Yang lama tetap terbaca.',
    ],
  },
  {
    id: 'pengaturan',
    title: 'Pengaturan',
    screens: ['settings'],
    blocks: [
      'Setiap pengaturan berlaku mulai suatu tanggal. Yang lama tetap berlaku untuk dokumen pada masanya, jadi surat lama tidak berubah.',
      {
        words: [
          [
            '{settings.sections.capacity}',
            'Berapa orang yang boleh ditampung lokasi, dengan nomor suratnya.',
          ],
          [
            '{settings.sections.permits}',
            'Izin tertulis untuk melebihi batas: siapa yang memberi, berapa, sampai kapan. Tanpa izin, kelebihan ditolak.',
          ],
          [
            '{settings.sections.signers}',
            'Siapa yang menandatangani, sejak kapan, juga Plt. dan Plh.',
          ],
          [
            '{settings.sections.columns}',
            'Isian tambahan milik kantor Anda. Tandai Kesehatan bila isinya tentang kesehatan, supaya hanya dibaca yang berhak.',
          ],
          [
            '{settings.sections.presets}',
            'Menyimpan pengaturan ke berkas dan mengambilnya di kantor lain, supaya dua kantor sama.',
          ],
          [
            '{settings.sections.users}',
            'Siapa yang bekerja di sini dan apa tugasnya. Hanya Pengelola yang melihatnya.',
          ],
        ],
      },
      'Lupa kata sandi? Pengelola memberi kata sandi sementara di {settings.sections.users}. Bahasa layar dan tampilan gelap diatur di nama Anda, di kiri bawah.',
    ],
  },
  {
    id: 'istilah',
    title: 'Kata-kata yang dipakai',
    screens: [],
    blocks: [
      {
        words: [
          [
            'Backup',
            'Salinan data yang dikunci. Kata “cadangan” hanya dipakai untuk daftar cadangan.',
          ],
          ['Berita acara', 'Catatan rapat yang mengesahkan urutan, ditandatangani dua orang.'],
          ['Cadangan', 'Anak berikutnya dalam urutan bila yang ditetapkan tidak datang.'],
          ['Daya tampung gedung', 'Berapa orang yang muat di gedung.'],
          ['Daya tampung tahun ini', 'Kursi di kelas yang dibuka tahun ini.'],
          ['Desil', 'Tingkat kesejahteraan keluarga, 1 paling miskin. Berubah tiap triwulan.'],
          ['DTSEN', 'Data tunggal sosial dan ekonomi nasional, tempat desil dibaca.'],
          ['Gelombang', 'Satu masa penerimaan, dengan tanggal buka, tutup, dan rapatnya.'],
          [
            'Izin / Sedang di luar',
            'Penghuni tidak di panti, tetapi tempat tidurnya tetap miliknya.',
          ],
          [
            'Kode Segel',
            'Angka yang dicetak saat gelombang dibuka. Membuktikan nomor undian tidak diganti kemudian.',
          ],
          ['Kunci Pemulihan', 'Kunci di kertas yang membuka backup bila kata sandinya lupa.'],
          ['Percobaan', 'Usulan urutan yang belum disahkan. Boleh dibuat berkali-kali.'],
          ['Siap Diurutkan', 'Semua yang wajib sebelum urutan sudah terjawab.'],
          ['Siap pakai', 'Tempat tidur yang dapat dipakai hari ini.'],
          ['SK', 'Surat keputusan yang memberi tempat. Tanpa SK, program hanya mengusulkan.'],
          ['Terisi', 'Tempat yang sedang dipegang seseorang.'],
          ['Urungkan', 'Mengembalikan tindakan sendiri yang baru saja disimpan.'],
        ],
      },
    ],
  },
];
