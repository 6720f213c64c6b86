export const clock = {
  title: 'Jam komputer diragukan',
  check: 'Periksa dulu',
  right: 'Jam sudah benar, lanjutkan',
  refusals: {
    suspicious:
      'Jam komputer menunjukkan {now}, padahal catatan terakhir {last}. Periksa tanggal dan jam komputer, lalu lanjutkan bila sudah benar.',
  },
} as const;
