export const users = {
  roles: {
    head: 'Kepala',
    officer: 'Petugas',
    companion: 'Pendamping',
    instructor: 'Instruktur',
    reader: 'Pembaca',
    admin: 'Pengelola',
  },
} as const;
