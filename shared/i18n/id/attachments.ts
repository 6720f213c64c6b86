export const attachments = {
  title: 'Lampirkan berkas untuk {name}',
  lead: 'Foto dari HP atau hasil pindai: JPG, PNG, WebP, atau PDF, paling besar 15 MB.',
  kind: 'Jenis berkas',
  file: 'Berkas',
  choose: 'Pilih berkas…',
  chosen: 'Dipilih: {name}',
  submit: 'Lampirkan',
  open: 'Buka {name}',
  end: 'Akhiri lampiran',
  endTitle: 'Akhiri lampiran {name}',
  endLead: 'Lampiran tidak ditampilkan lagi di sini, tetapi tetap ada di riwayat dan backup.',
  endReason: 'Alasan',
  added: '{name} dilampirkan.',
  ended: '{name} diakhiri.',
  size: '{megabytes} MB',
  viewer: 'Lampiran {name}',
  pastedName: 'Tangkapan layar',
  paste: {
    nothing:
      'Papan klip tidak berisi gambar. Ambil tangkapan layar (Windows + Shift + S), lalu tekan Ctrl+V lagi.',
  },
  kinds: {
    family_card: 'Kartu keluarga',
    birth_certificate: 'Akta kelahiran',
    photo: 'Foto anak',
    consent: 'Surat persetujuan',
    visit: 'Formulir kunjungan',
    desil_proof: 'Bukti desil',
    school: 'Surat sekolah',
    other: 'Lainnya',
  },
  problems: {
    'file-missing': 'Pilih berkas dahulu.',
    'reason-empty': 'Tulis alasannya.',
  },
  refusals: {
    unreadable:
      'Berkas {file} tidak dapat dibaca. Periksa flashdisk atau kabel HP, lalu pilih lagi. Tidak ada yang disimpan.',
    empty: 'Berkas {file} kosong. Ambil fotonya lagi, lalu pilih lagi.',
    'too-large':
      'Berkas {file} {megabytes} MB, paling besar {limit} MB. Kecilkan fotonya atau pindai per halaman.',
    'wrong-type': 'Berkas {file} bukan JPG, PNG, WebP, atau PDF. Simpan sebagai salah satunya.',
    same: 'Isi berkas {file} sama dengan lampiran “{known}” yang sudah ada.',
    'not-found': 'Lampiran ini tidak ada lagi.',
    ended: 'Lampiran {file} sudah diakhiri.',
  },
} as const;
