import type { Chapter } from './chapter.ts';

/** The care home: from the request to work. */
export const HOUSE: readonly Chapter[] = [
  {
    id: 'permohonan',
    title: 'Permohonan dan asesmen',
    screens: ['applications'],
    of: 'facility',
    blocks: [
      'Setiap permohonan dimulai dengan {applications.list.add}. Tanggal yang dihitung adalah tanggal surat rujukan; tanpa surat, tanggal cap terima. Waktu mengetik tidak berpengaruh.',
      {
        steps: [
          'Isi data orang dan keluarganya, lalu {applications.acts.documents}.',
          '{applications.acts.assess}: cara bergerak, kebutuhan, dan komunikasi. Ini menentukan tempat tidur yang cocok.',
          '{applications.acts.conference} dengan hasil dan tanggalnya.',
          '{applications.acts.consent} dari orangnya sendiri; bila perlu didampingi wali.',
        ],
      },
      'Panel di kanan selalu menyebut {applications.panel.missing}. Bila keluarga tidak dapat dihubungi, catat setiap usaha dengan {applications.acts.contact}; permohonan tidak pernah ditutup sendiri.',
      {
        note: 'Catatan kesehatan hanya dibuka oleh yang berhak, dan setiap pembukaannya tercatat di riwayat.',
      },
    ],
  },
  {
    id: 'daftar-tunggu',
    title: 'Daftar tunggu',
    screens: ['waitlist', 'calls'],
    of: 'facility',
    blocks: [
      '{shell.order} menyusun yang menunggu: yang kembali ke panti, keadaan darurat, desil, kerentanan, lalu lamanya menunggu sejak surat rujukan. Pilih seseorang untuk membaca mengapa urutannya demikian.',
      {
        steps: [
          'Buka {shell.beds} atau panel {desk.waiting.title}. Di sebelah tempat tidur kosong tertulis siapa yang cocok di situ.',
          'Panggil orangnya. Tempat tidur itu ditahan sampai batas jawab.',
          'Telepon keluarga dan {applications.acts.answer}. {house.accepted} berarti mereka akan datang.',
          'Bila tidak menjawab sampai batasnya, Beranda menampilkannya. Anda yang memutuskan memanggil lagi atau mengakhiri dengan {applications.acts.endCall}.',
        ],
      },
      'Kalau seseorang dilewati, misalnya karena tempat tidurnya tidak cocok, sebabnya ikut dicatat dan dapat dibaca lagi.',
      'Aturan urutan diubah lewat {applications.policy.action} dan berlaku sejak tanggalnya.',
    ],
  },
  {
    id: 'masuk',
    title: 'Masuk sampai keluar',
    screens: ['residents', 'house', 'due'],
    of: 'facility',
    blocks: [
      { head: 'Masuk' },
      'Yang sudah dipanggil masuk dengan {desk.admit.act}. Surat perjanjian boleh menyusul. Yang datang malam hari tanpa panggilan dicatat dengan {desk.emergency}: cukup nama atau ciri, jenis kelamin, dan tempat tidurnya; sisanya menjadi tugas, dan Kepala menyetujui kemudian.',
      { head: 'Izin dan sedang di luar' },
      {
        list: [
          'Izin dicatat dengan {stays.panel.actions.leave} beserta jenisnya, siapa yang menyetujui, dan kapan kembali.',
          'Banyak orang sekaligus, misalnya hari raya: {stays.group}.',
          'Tempat tidurnya tetap ditahan sampai seseorang melepasnya.',
          'Yang lewat tanggal kembali muncul paling atas di {shell.home}.',
        ],
      },
      { head: 'Pindah dan keluar' },
      'Pindah tempat tidur dengan {stays.panel.actions.transfer} atau bertukar dengan {stays.panel.actions.swap}. Program memperingatkan bila tempat tidur tidak cocok dengan cara bergeraknya, dan menolak kamar lawan jenis. Keluar dicatat dengan {stays.panel.actions.discharge} beserta sebabnya.',
      { head: 'Jadwal' },
      'Kontrol, obat, jaminan kesehatan, dan tugas bertanggal terkumpul di {shell.due}. {desk.dueList.drivers} menunjukkan siapa diantar ke mana, tanpa keterangan kesehatan.',
    ],
  },
  {
    id: 'pelatihan',
    title: 'Pelatihan',
    screens: ['training'],
    of: 'facility',
    blocks: [
      'Pelatihan berjalan dalam angkatan. Buat dengan {training.acts.addCohort}, lalu tentukan program, instruktur, dan jadwalnya; sesi dibuat dari jadwal itu dan melewati hari libur.',
      {
        steps: [
          'Usulkan peserta, lalu daftarkan. Orang dari luar panti dapat ikut sebagai peserta harian.',
          'Setiap sesi, isi {training.sheet.label} dengan tombol H, I, S, atau A; penunjuk turun sendiri. T untuk terlambat. Enter menyimpan.',
          'Isi hasil per unit dengan K atau B.',
          'Terbitkan sertifikat, lalu cetak dari {shell.print}: {papers.documents.certificate}, atau {papers.documents.attended} bagi yang belum kompeten semua.',
        ],
      },
      {
        note: 'Yang sedang izin pada hari itu sudah terisi dari catatan izinnya. Daftar hadir kertas dicetak sebagai {papers.documents.attendance-list}.',
      },
    ],
  },
  {
    id: 'kerja',
    title: 'Mitra kerja dan laporan',
    screens: ['partners', 'reports'],
    of: 'facility',
    blocks: [
      '{shell.partners} menyimpan tempat magang dan kerja, lowongannya, dan siapa yang ditempatkan. Sesudah bekerja, tanyakan keadaannya pada bulan-bulan berikutnya; tugasnya muncul sendiri.',
      '{shell.reports} menghitung masuk, keluar, hari rawat, pelatihan, dan hasilnya untuk bulan yang dipilih. Angka kecil disamarkan pada laporan yang keluar dari kantor. Simpan sebagai {reports.actions.pdf} atau {reports.actions.xlsx}.',
    ],
  },
];
