/** Around the chapters of Bantuan (shared/guide). */
export const guide = {
  search: 'Cari di Bantuan',
  chapters: 'Bab',
  nothing: 'Tidak ada bab tentang “{text}”',
  nothingHow: 'Coba kata lain yang lebih pendek, misalnya “cetak” atau “tempat tidur”.',
  all: 'Lihat semua bab',
} as const;
