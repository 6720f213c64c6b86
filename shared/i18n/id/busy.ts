export const busy = {
  refusals: {
    writing:
      'Penyimpanan lain sedang berjalan. Tunggu sampai selesai, atau tekan Hentikan, lalu ulangi.',
  },
} as const;
