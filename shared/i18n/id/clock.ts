export const clock = {
  refusals: {
    suspicious:
      'Jam komputer menunjukkan {now}, padahal catatan terakhir {last}. Periksa tanggal dan jam komputer, lalu lanjutkan bila sudah benar.',
  },
} as const;
