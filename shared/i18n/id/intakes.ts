export const intakes = {
  refusals: {
    'not-found': 'Gelombang ini tidak ditemukan lagi. Muat ulang layar, lalu pilih kembali.',
    'code-taken': 'Kode {intake} sudah dipakai {name}. Pilih kode lain.',
    'policy-frozen':
      'Urutan nomor {number} sudah disahkan dengan aturan versi {version}. Perubahan perlu orang kedua yang masuk dengan kata sandinya.',
    'policy-same': 'Belum ada yang berubah dari aturan versi {version}.',
    'quota-split':
      'Bagian kabupaten/kota {over} lebih banyak daripada kuota {places}. Kurangi bagiannya, atau naikkan kuotanya.',
    'second-same': 'Orang kedua harus orang lain, bukan {name}.',
    'second-role': '{name} bukan kepala atau petugas, jadi tidak dapat menjadi orang kedua.',
    'list-closed':
      'Daftar {intake} sudah ditutup. Nomor undi sudah dihitung dari rahasia yang disegel, jadi daftar tidak dibuka lagi.',
    empty: 'Belum ada calon di {intake}. Daftar yang kosong tidak ditutup.',
  },
  problems: {
    date: 'Tulis tanggal/bulan/tahun, misalnya 08/06/2026.',
    days: 'Tulis jumlah hari, 0 sampai 60.',
    'name-empty': 'Nama wajib diisi.',
    'code-shape': 'Kode 2–12 huruf besar, angka, atau tanda hubung.',
    'year-shape': 'Tulis tahun ajaran seperti 2026/2027.',
    'closes-early': 'Tanggal tutup tidak boleh sebelum tanggal buka.',
    'nobody-admitted': 'Pilih paling sedikit satu desil, atau yang belum tercatat.',
    'keys-wrong': 'Setiap kunci urutan ada tepat satu kali.',
    reserve: 'Tulis jumlah 0 sampai 1.000.',
    'second-empty': 'Tulis nama masuk orang kedua.',
    'second-password': 'Tulis kata sandi orang kedua.',
  },
} as const;
