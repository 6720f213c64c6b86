export const incident = {
  refusals: {
    internal:
      'Terjadi kesalahan pada program, nomor {incident}. Data tidak berubah. Coba lagi; bila terulang, catat nomor ini untuk petugas.',
  },
} as const;
