export const access = {
  refusals: {
    denied:
      'Tindakan ini memerlukan peran {needs}. Mintalah Pengelola menambah peran itu, atau minta rekan yang memilikinya.',
    'signed-out': 'Anda sudah keluar. Masuk lagi untuk melanjutkan.',
    'password-due': 'Ganti dahulu kata sandi sementara dengan kata sandi Anda sendiri.',
    'no-office': 'Belum ada kantor di komputer ini. Mulai dari layar pertama.',
  },
} as const;
