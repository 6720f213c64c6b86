export const house = {
  refusals: {
    'not-found':
      '{what, select, building {Gedung} floor {Lantai} other {Catatan perbaikan}} ini tidak ditemukan lagi. Muat ulang layar, lalu pilih kembali.',
    'window-empty': 'Tanggal akhir {to} mendahului tanggal awal {from}. Tukar kedua tanggal itu.',
    'building-exists': 'Gedung {name} sudah ada. Beri nama lain.',
    'floor-exists': 'Lantai {number} sudah ada di {building}. Pilih nomor lain.',
    'outage-overlaps':
      'Tempat tidur {bed} sudah tercatat tidak dipakai sejak {from}. Akhiri catatan itu dahulu, atau pilih tanggal lain.',
    'outage-ended': 'Tempat tidur {bed} sudah dipakai lagi sejak {on}.',
    'outage-ends-early':
      'Tempat tidur {bed} baru tidak dipakai sejak {from}. Tanggal dipakai lagi harus sesudahnya; bila salah ketik, urungkan catatannya.',
    'above-rated':
      'Kapasitas operasional {seats} melebihi daya tampung gedung {rated} pada {on}. Tulis paling banyak {rated}, atau catat dahulu daya tampung yang baru.',
  },
  problems: { floor: 'Tulis nomor lantai 1 sampai 20.' },
} as const;
