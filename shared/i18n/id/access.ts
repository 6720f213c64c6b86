export const access = {
  refusals: {
    denied:
      'Tindakan ini memerlukan peran {needs}. Mintalah Pengelola menambah peran itu, atau minta rekan yang memilikinya.',
    'signed-out': 'Anda sudah keluar. Masuk lagi untuk melanjutkan.',
    'no-office': 'Belum ada kantor di komputer ini. Mulai dari layar pertama.',
  },
} as const;
