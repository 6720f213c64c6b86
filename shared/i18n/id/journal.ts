export const journal = {
  undone: 'Sudah diurungkan.',
  refusals: {
    'not-found': 'Catatan nomor {seq} tidak ada.',
    'not-own': 'Ini tindakan {actor}. Hanya pelakunya yang dapat mengurungkan.',
    'too-old': 'Tindakan ini sudah lewat {hours} jam. Yang dapat diurungkan hanya 24 jam terakhir.',
    'already-undone': 'Tindakan ini sudah diurungkan.',
    'no-inverse': 'Tindakan ini tidak dapat diurungkan. {reason}',
    depends:
      'Belum dapat diurungkan: masih ada tindakan lain yang memakainya ({later}, {at}, {by}). Urungkan yang itu dahulu.',
  },
} as const;
