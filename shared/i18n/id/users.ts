export const users = {
  roles: {
    head: 'Kepala',
    officer: 'Petugas',
    companion: 'Pendamping',
    instructor: 'Instruktur',
    reader: 'Pembaca',
    admin: 'Pengelola',
  },
  refusals: {
    'wrong-password':
      'Nama masuk atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
    locked: 'Terlalu banyak percobaan. Tunggu {seconds} detik, lalu coba lagi.',
    'login-taken': 'Nama masuk “{login}” sudah dipakai. Pilih nama lain.',
    'not-found': 'Pengguna itu tidak ada lagi. Muat ulang daftar pengguna.',
    'last-admin': '{name} adalah Pengelola terakhir. Angkat Pengelola lain dahulu.',
  },
} as const;
