export const users = {
  roles: {
    head: 'Kepala',
    officer: 'Petugas',
    companion: 'Pendamping',
    instructor: 'Instruktur',
    reader: 'Pembaca',
    admin: 'Pengelola',
  },
  signIn: {
    title: 'Masuk',
    sentence: 'Pakai nama Anda sendiri: setiap perubahan tercatat atas nama pelakunya.',
    login: 'Nama masuk',
    password: 'Kata sandi',
    showPassword: 'Tampilkan kata sandi',
    submit: 'Masuk',
  },
  account: {
    language: 'Bahasa layar',
    look: 'Tampilan',
    auto: 'Ikut Windows',
    light: 'Terang',
    dark: 'Gelap',
    signOut: 'Keluar',
    close: 'Tutup',
    program: 'Tampung {version} · Electron {electron}',
    trialProgram:
      'BUKAN UNTUK KANTOR: hanya untuk mencoba. Tampung {version} · Electron {electron}',
  },
  problems: {
    'password-short': 'Kata sandi paling sedikit 8 huruf atau angka.',
    'login-shape': 'Nama masuk 2–40 huruf kecil atau angka, tanpa spasi.',
    'name-empty': 'Nama lengkap wajib diisi.',
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
