import type { Chapter } from './chapter.ts';

/** From the list of proposals to the minutes. */
export const SCHOOL: readonly Chapter[] = [
  {
    id: 'calon',
    title: 'Calon dan kunjungan',
    screens: ['candidates'],
    of: 'school',
    blocks: [
      'Setiap anak yang diusulkan menjadi calon dan mendapat kode. Kode itu dicetak pada tanda terima keluarga dan tidak berubah, walaupun anaknya dimasukkan lagi dari daftar lain.',
      { head: 'Menambah calon' },
      {
        list: [
          'Banyak anak sekaligus: impor dari Excel.',
          'Satu anak di meja: tekan {candidates.list.add}. Ctrl Enter menyimpan dan langsung membuka isian anak berikutnya.',
        ],
      },
      { head: 'Kunjungan rumah' },
      {
        steps: [
          'Buka {shell.print}, pilih {papers.documents.visit-form}, dan cetak formulir untuk keluarga yang akan dikunjungi.',
          'Di lapangan, isi formulir dan minta tanda tangan orang tua. Tanyakan juga kesediaan anak, bukan hanya orang tuanya.',
          'Kembali di kantor, buka {shell.candidates}, pilih saringan {candidates.list.unvisitedChip}, dan catat hasilnya anak demi anak. Kalau hasilnya sama untuk banyak anak, pakai {candidates.list.answerMany}.',
          'Foto rumah atau formulir disimpan dengan {candidates.page.attach} di halaman anak.',
        ],
      },
      {
        note: 'Jawaban yang belum ada boleh ditunda dengan tanggal janji. Tanggal itu muncul di Beranda; anaknya tidak pernah hilang dari daftar.',
      },
      { head: 'Kapan seorang anak siap diurutkan' },
      'Halaman anak menunjukkan {candidates.page.missing} dengan langkah berikutnya paling atas. Begitu semua pemeriksaan yang diwajibkan sebelum urutan sudah terjawab, tahapnya menjadi {kit.stages.ready}. Surat yang memang belum dimiliki keluarga dicatat dengan {candidates.page.awaitPaper}, lalu ditanyakan lagi pada tanggalnya.',
      'Anak yang tidak melanjutkan ditutup dengan {candidates.page.close} beserta alasannya, dan dapat dibuka lagi dengan {candidates.page.reopen}.',
    ],
  },
  {
    id: 'desil',
    title: 'Memeriksa desil',
    screens: ['desil'],
    of: 'school',
    blocks: [
      'Desil milik keluarga (nomor KK), bukan milik anak, dan dapat berubah setiap triwulan. Karena itu setiap desil dicatat dengan periode dan sumbernya.',
      {
        steps: [
          'Buka {shell.desil}. Bagian {desil.part.open} berisi anak yang belum dicek atau yang periodenya lama.',
          'Salin NIK dengan tombol N, buka laman pengecekan desil, dan baca hasilnya.',
          'Ketik angkanya lalu Enter. Daftar langsung ke anak berikutnya. Kalau tidak terdaftar, tekan T.',
          'Tangkapan layar hasil cek dapat ditempel dengan Ctrl V sebagai bukti.',
        ],
      },
      'Keluarga yang tidak ada di DTSEN diusulkan dengan {desil.toPropose} dan suratnya dicetak dengan {desil.toPrint}. Hasil usulan dicatat dengan {desil.proposal.end}.',
      {
        note: 'Periode lama hanya menjadi tugas. Tidak ada anak yang dikeluarkan dari daftar karena periodenya lama.',
      },
    ],
  },
  {
    id: 'data-ganda',
    title: 'Data ganda',
    screens: ['duplicates'],
    blocks: [
      'Anak yang sama bisa masuk dari dua daftar. Tekan {duplicates.scan}, lalu {duplicates.compare}.',
      {
        list: [
          'Satu orang: tekan {duplicates.same} dan pilih isian yang dipakai. Kedua riwayatnya tetap tersimpan.',
          'Dua orang: pilih sebabnya, misalnya {duplicates.apart.twins} atau {duplicates.apart.siblings}. Pasangan itu tidak ditanyakan lagi.',
          'Belum yakin: tekan {duplicates.pair.skip}.',
        ],
      },
      'Program hanya menawarkan; yang memutuskan selalu orang. Gabungan yang ternyata keliru dipisahkan lagi dari daftar {duplicates.list.merged}.',
    ],
  },
  {
    id: 'penetapan',
    title: 'Urutan dan rapat',
    screens: ['order'],
    of: 'school',
    blocks: [
      'Program menyusun usulan urutan menurut aturan gelombang. Yang menetapkan adalah rapat dan SK.',
      {
        steps: [
          'Tekan {runs.actions.make}. Percobaan boleh dibuat sesering yang perlu; tidak ada yang berubah pada anak-anaknya.',
          'Pilih seorang anak untuk membaca mengapa peringkatnya demikian, atau mengapa ia tidak masuk. Tunjukkan penjelasan itu bila keluarga bertanya.',
          'Perhatikan kalimat di bawah angka: di situ tertulis kalau ada data yang berubah sesudah percobaan dibuat, atau kalau ada anak yang setara di batas tempat.',
          'Sebelum rapat, tutup daftar di {shell.settings}, bagian {settings.sections.intakes}, dengan {settings.intakes.close}. Nomor undian dihitung saat itu, sekali saja, supaya anak yang setara terurai.',
          'Buat percobaan terakhir, cetak {papers.documents.ordered-list} dan {papers.documents.plenary-minutes}, lalu bawa ke rapat.',
          'Sesudah berita acara ditandatangani, tekan {runs.actions.ratify} dan isi {runs.ratify.minutesNo} serta {runs.ratify.secondName}. Mulai saat itu urutan tidak berubah lagi.',
        ],
      },
      {
        note: 'Berita acara bertanda tangan dipindai dan dilampirkan dalam tujuh hari. Sampai itu terjadi, Beranda mengingatkan.',
      },
      { head: 'Mengapa anak yang lebih dulu didaftarkan tidak otomatis di atas' },
      'Waktu mendaftar tidak pernah menjadi penentu. Urutan memakai desil, keadaan sekolah, kerentanan khusus, rekomendasi lapangan, dan usia; yang masih setara diurai dengan nomor undian yang dapat dihitung ulang oleh siapa pun memakai Kode Segel.',
    ],
  },
  {
    id: 'sk',
    title: 'Mencatat SK',
    screens: ['decrees'],
    of: 'school',
    blocks: [
      'SK dicatat seperti yang ditandatangani, juga bila berbeda dari usulan. Perbedaannya ditandai dan tetap terbaca.',
      {
        steps: [
          'Buka {shell.decrees} dan tekan {decrees.actions.record}.',
          'Isi nomor, tanggal, dan penanda tangan persis seperti tertulis di SK. Bila nomornya belum ada, centang {decrees.head.numberFollows}; Beranda mengingatkan pada hari yang Anda tulis.',
          'Cocokkan nama dengan lampiran SK. Nama yang dicoret atau ditambahkan di SK dicatat begitu juga di sini, beserta alasannya.',
          'Simpan. Anak yang ditetapkan kini ditunggu kedatangannya.',
        ],
      },
      'Satu gelombang boleh punya beberapa SK, misalnya per jenjang. Perubahan dicatat dengan {decrees.actions.amend}. SK yang dibatalkan dicabut dengan {decrees.actions.revoke} dan memerlukan orang kedua.',
      'Surat untuk keluarga dicetak dari {shell.print}: {papers.documents.acceptance-letter}, {papers.documents.reserve-letter}, {papers.documents.not-accepted-letter}, dan {papers.documents.reregistration-letter}. Surat tidak memuat desil atau keterangan kesehatan.',
    ],
  },
  {
    id: 'kedatangan',
    title: 'Hari kedatangan',
    screens: ['arrivals'],
    of: 'school',
    blocks: [
      'Satu meja, satu isian, satu anak. Biarkan penunjuk di isian {arrivals.desk.field} sepanjang hari.',
      {
        steps: [
          'Ketik tiga huruf awal nama, atau pindai kode pada surat panggilan.',
          'Enter membuka anak itu: jenjang, kamar, dan surat yang masih kurang.',
          'Enter sekali lagi mencatat kedatangannya. Isian langsung kosong untuk anak berikutnya.',
        ],
      },
      'Kelas, tempat tidur, NIS, dan hasil kesehatan boleh menyusul. Semuanya menjadi tugas bertanggal di {shell.home}.',
      { head: 'Yang tidak datang' },
      'Bagian {arrivals.parts.waiting} berisi anak yang ditunggu beserta nomor HP walinya. Hubungi dulu keluarganya. Bila memang tidak datang, pilih {arrivals.expected.noShowOne} dan tulis sebabnya; cadangan berikutnya langsung disebutkan. Tidak ada anak yang gugur sendiri karena terlambat.',
      {
        note: 'Cetak {papers.documents.arrival-list} sebelum hari kedatangan. Kalau listrik padam, centang di kertas dan ketik kodenya sesudah listrik menyala.',
      },
    ],
  },
  {
    id: 'siswa',
    title: 'Siswa dan kamar',
    screens: ['students', 'beds'],
    of: 'school',
    blocks: [
      '{shell.students} berisi anak yang hari ini memegang tempat. Saringan menunjukkan siapa yang belum punya kelas, tempat tidur, atau NIS.',
      {
        list: [
          '{enrolments.fill.action} membagi semua yang belum punya kelas dan tempat tidur sekaligus. Sesudahnya boleh diubah satu per satu di panel anak.',
          'Satu kamar hanya untuk satu jenis kelamin, dan satu tempat tidur untuk satu orang. Aturan ini tidak dapat dilewati.',
          'Anak yang keluar dicatat dengan {enrolments.panel.leave}: tempatnya kosong mulai tanggal yang Anda tulis.',
        ],
      },
      'Di {shell.beds} terlihat kamar demi kamar. Panah berpindah antar tempat tidur dan Enter membukanya. Tempat tidur yang ditutup menampilkan siapa yang perlu dipindah.',
    ],
  },
];
