export const office = {
  refusals: {
    exists:
      'Di komputer ini sudah ada kantor {name}. Masuk ke kantor itu, atau pulihkan backup dari Pengaturan.',
    damaged:
      'Berkas data kantor rusak: {file}. Berkas itu tidak diubah. Pulihkan backup terakhir yang terbukti.',
    'file-missing':
      'Berkas data kantor tidak ada di tempatnya: {file}. Kembalikan berkas itu, atau pulihkan backup.',
    'file-empty':
      'Berkas data kantor kosong (0 byte): {file}. Berkas itu tidak diubah. Pulihkan backup terakhir yang terbukti.',
    'file-foreign':
      'Berkas ini bukan data Tampung: {file}. Berkas itu tidak diubah. Pindahkan, lalu pulihkan backup.',
    'file-newer':
      'Data ini ditulis oleh Tampung yang lebih baru (versi data {version}; program ini mengenal sampai {known}). Pasang program yang terbaru. Berkas tidak diubah.',
  },
} as const;
