/** One article of the agreement: what it is about, and its numbered paragraphs. */
export interface Article {
  readonly about: string;
  readonly items: readonly string[];
}

/**
 * The articles of the service agreement that are the same for everybody, in their order; those that
 * depend on the person (period, consent) are written by service-agreement.ts at `PERIOD` and
 * `CONSENT`. Office wording without references to articles of law: which ones apply is for the office
 * to say (domain-facility section 8, point 11).
 */
export const PERIOD = 'period';
export const CONSENT = 'consent';

export const AGREEMENT: readonly (Article | typeof PERIOD | typeof CONSENT)[] = [
  {
    about: 'Maksud',
    items: [
      'PIHAK PERTAMA memberikan layanan rehabilitasi sosial kepada PIHAK KEDUA sesuai dengan hasil asesmen dan rencana layanan yang disusun bersama PIHAK KEDUA.',
      'Layanan dilaksanakan sesuai dengan kemampuan panti dan ketentuan yang berlaku.',
    ],
  },
  PERIOD,
  {
    about: 'Hak PIHAK KEDUA',
    items: [
      'Diperlakukan dengan hormat, aman dari kekerasan, penelantaran, dan perlakuan yang merendahkan.',
      'Memperoleh tempat tinggal, makanan, pakaian, bimbingan, dan alat bantu sesuai dengan kebutuhannya.',
      'Memperoleh layanan kesehatan, pendidikan, dan pelatihan keterampilan sesuai dengan minat dan kemampuannya.',
      'Mengetahui isi rencana layanannya, menyampaikan pendapat, dan ikut memutuskan hal yang menyangkut dirinya.',
      'Menjalankan ibadah, menerima kunjungan, berkomunikasi dengan keluarga, dan mengajukan izin pulang.',
      'Dijaga kerahasiaan data dirinya, serta dapat mengajukan pengaduan tanpa dirugikan karenanya.',
    ],
  },
  {
    about: 'Kewajiban PIHAK KEDUA',
    items: [
      'Mengikuti rencana layanan dan jadwal kegiatan yang telah disepakati sesuai dengan kemampuannya.',
      'Menjaga ketertiban, kebersihan, dan barang milik panti serta milik sesama penghuni.',
      'Meminta izin sebelum meninggalkan panti dan kembali pada waktu yang ditetapkan.',
      'Memberikan keterangan yang benar tentang diri dan keluarganya.',
    ],
  },
  {
    about: 'Hak dan kewajiban PIHAK PERTAMA',
    items: [
      'Memberikan layanan sesuai dengan rencana layanan dan meninjaunya secara berkala bersama PIHAK KEDUA.',
      'Menyampaikan segala keterangan dengan cara yang dapat dipahami PIHAK KEDUA.',
      'Memberitahukan kepada keluarga atau wali setiap kejadian penting yang menyangkut PIHAK KEDUA.',
      'Mengatur penempatan kamar dan tempat tidur dengan memperhatikan keselamatan semua penghuni.',
    ],
  },
  CONSENT,
  {
    about: 'Berakhirnya perjanjian',
    items: [
      'Perjanjian berakhir karena tujuan layanan telah tercapai, PIHAK KEDUA berpindah ke layanan lain, atau atas permintaan PIHAK KEDUA atau walinya.',
      'PIHAK KEDUA dapat menarik persetujuannya setiap saat. Akibatnya dijelaskan lebih dahulu dengan cara yang dapat dipahami.',
      'Pada akhir layanan PIHAK PERTAMA menyerahkan PIHAK KEDUA kepada keluarga, wali, atau lembaga penerima dengan berita acara, dan melaksanakan bimbingan lanjut.',
    ],
  },
  {
    about: 'Penutup',
    items: [
      'Hal yang belum diatur dalam perjanjian ini diselesaikan secara musyawarah.',
      'Perjanjian ini dibuat dalam rangkap dua, dibacakan atau disampaikan kepada PIHAK KEDUA, dan ditandatangani atau dibubuhi cap jempol tanpa paksaan.',
    ],
  },
];
