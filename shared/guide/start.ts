import type { Chapter } from './chapter.ts';

/** What everybody reads first. */
export const START: readonly Chapter[] = [
  {
    id: 'hari-pertama',
    title: 'Hari pertama',
    screens: [],
    blocks: [
      'Bab ini untuk hari pertama program dipasang di kantor Anda. Kalau ingin mencoba dulu tanpa takut salah, pilih {office.setup.how.practice.name}: isinya orang-orang buatan, dan apa pun yang Anda lakukan di sana tidak sampai ke data kantor.',
      { head: 'Membuat kantor' },
      {
        steps: [
          'Pilih {office.setup.how.empty.name}, lalu isi nama kantor, nama Anda, dan kata sandi.',
          'Program menampilkan Kunci Pemulihan. Cetak atau tulis di kertas, lalu simpan di lemari Kepala. Tanpa kunci itu dan tanpa kata sandi backup, backup tidak dapat dibuka oleh siapa pun.',
          'Buka {shell.settings}. Tambahkan lokasi, kelas, asrama atau bangsal, dan tempat tidurnya. Contoh yang sudah berisi tersedia dan boleh diubah.',
          'Tambahkan orang yang ikut bekerja di {settings.sections.users}. Setiap orang memakai namanya sendiri, supaya riwayat menyebut siapa yang mengubah apa.',
          'Masukkan data yang sudah ada dari Excel di {shell.transfer}.',
          'Buat backup pertama di {shell.backups} sebelum pulang.',
        ],
      },
      { head: 'Kebiasaan yang menghemat waktu' },
      {
        list: [
          'Tekan Ctrl K di layar mana pun untuk mencari orang, layar, atau perintah.',
          'Tekan F1 untuk melihat tombol pintas layar yang sedang terbuka.',
          'Salah menyimpan? Tekan Ctrl Z, atau buka {shell.journal} dan pilih {journal.undo}. Tindakan sendiri dapat diurungkan selama 24 jam.',
        ],
      },
      {
        note: 'Data tidak pernah dihapus. Yang tidak berlaku lagi diakhiri pada suatu tanggal dengan alasannya, jadi riwayatnya tetap dapat dibaca.',
      },
    ],
  },
  {
    id: 'beranda',
    title: 'Membaca Beranda',
    screens: ['home', 'places'],
    of: 'school',
    blocks: [
      'Angka paling besar di {shell.home} mengikuti musim kerja, dan tombol di sebelahnya adalah pekerjaan berikutnya.',
      {
        words: [
          ['{home.season.emptyLabel}', 'Gelombang belum berisi calon. Masukkan daftar usulan.'],
          ['{home.season.visitingLabel}', 'Masih ada keluarga yang belum dikunjungi.'],
          [
            '{home.season.orderingLabel}',
            'Calon yang siap sudah cukup, atau rapat sudah dekat. Buat urutan percobaan.',
          ],
          ['{home.season.decidingLabel}', 'Urutan sudah disahkan. Begitu SK terbit, catat SK itu.'],
          [
            '{home.season.registeringLabel}',
            'SK sudah ada. Lengkapi surat dan pemeriksaan anak yang ditetapkan sebelum mereka datang.',
          ],
          ['{home.season.arrivalLabel}', 'Anak-anak mulai datang.'],
          [
            '{home.season.termLabel}',
            'Tahun ajaran berjalan. Ini jumlah siswa yang tinggal di asrama.',
          ],
        ],
      },
      { head: 'Yang jatuh tempo' },
      'Di kanan terdaftar semua pekerjaan yang punya tanggal: yang lewat waktu paling atas, lalu hari ini, lalu hari-hari berikutnya. Tekan barisnya untuk langsung ke tempat menyelesaikannya. Baris hilang sendiri begitu pekerjaannya selesai.',
      { head: 'Tempat yang masih kosong' },
      'Tabel menunjukkan berapa anak yang masih dapat diterima per jenjang dan apa yang membatasi: kursi kelas, tempat tidur, atau daya tampung gedung. Anak laki-laki dan perempuan memakai kursi yang sama, jadi kedua kolomnya tidak dijumlahkan. Dengan {home.places.other}. Anda melihat tempat pada tanggal lain, misalnya bulan Juli.',
    ],
  },
  {
    id: 'beranda-panti',
    title: 'Membaca Beranda',
    screens: ['home'],
    of: 'facility',
    blocks: [
      'Angka paling besar di {shell.home} adalah orang yang malam ini ada di panti. Di bawahnya tertulis berapa orang yang masih boleh diterima dan apa yang membatasi.',
      {
        words: [
          ['{house.strip.rated}', 'Tempat tidur yang mampu ditampung gedung.'],
          [
            '{house.strip.operational}',
            'Tempat yang sanggup dilayani sekarang, menurut surat Kepala.',
          ],
          [
            '{house.strip.effective}',
            'Yang lebih kecil di antara kapasitas operasional dan tempat tidur yang dapat dipakai.',
          ],
          [
            '{house.strip.held}',
            'Penghuni yang tempat tidurnya ditahan, termasuk yang sedang di luar.',
          ],
        ],
      },
      'Tempat tidur kosong bisa lebih banyak daripada yang boleh diterima. Yang menentukan adalah batasnya, bukan jumlah tempat tidur kosong.',
      'Di kanan terdaftar yang lewat waktu, yang harus dikerjakan hari ini, dan yang berikutnya. {desk.dueList.all} menampilkan semuanya dalam satu daftar.',
    ],
  },
  {
    id: 'mencari',
    title: 'Mencari dengan Ctrl K',
    screens: [],
    blocks: [
      'Tekan Ctrl K, lalu mulai mengetik. Tidak perlu menunggu sampai selesai: hasilnya muncul sambil Anda mengetik.',
      {
        list: [
          'Orang dicari dengan nama, sebagian nama, kode, NIS, awal NIK, atau angka akhir NIK. Kalau ejaannya sedikit berbeda, nama yang mirip tetap ditawarkan.',
          'Layar dan perintah dicari dengan kata pada tombolnya, misalnya “buat backup” atau “tambah calon”.',
          'Surat dan daftar cetak dicari dengan namanya, misalnya “daftar kedatangan”.',
          'Bagian pengaturan dicari dengan namanya, misalnya “penanda tangan”.',
        ],
      },
      'Panah naik dan turun memilih, Enter menjalankan, Esc menutup. Yang sering Anda pakai berdiri di atas. Yang tidak boleh Anda lakukan menurut peran Anda tidak ditampilkan.',
    ],
  },
];
