export const exports = {
  tab: 'Ekspor',
  lists: {
    label: 'Daftar yang dapat diekspor',
    candidates: {
      name: 'Calon siswa',
      text: 'Semua calon gelombang ini, tahap, desil, dan alamatnya.',
    },
    run: { name: 'Urutan terakhir', text: 'Masuk, cadangan, dan tidak masuk, dengan alasannya.' },
    students: { name: 'Siswa', text: 'Semua siswa hari ini, NIS, kelas, dan tanggal masuknya.' },
    button: 'Ekspor…',
    noRun: 'Belum ada urutan.',
  },
  title: {
    candidates: 'Ekspor daftar calon',
    desil: 'Ekspor untuk operator SIKS-NG',
    run: 'Ekspor urutan',
    students: 'Ekspor daftar siswa',
    report: 'Ekspor laporan',
    'own-list': 'Ekspor daftar buatan sendiri',
  },
  lead: 'Yang diekspor sama dengan yang tampil di daftar sekarang, dengan saringannya.',
  desilHint:
    'Operator mengisi Desil, Periode, dan Catatan. Tanpa nomor lengkap ia tidak dapat mencari.',
  format: 'Bentuk berkas',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  allColumns: 'Data lengkap',
  allColumnsHint: 'Sesudah kolom yang tampil: NIK, KK, kelahiran, keluarga, alamat.',
  fullIds: 'Sertakan NIK, KK, alamat, nomor HP, dan kolom pribadi lengkap',
  fullIdsHint: 'Tercatat di Riwayat Perubahan atas nama Anda. Tanpa ini nomor disamarkan.',
  purpose: 'Untuk apa berkas ini',
  purposeHint: 'Misalnya: rapat penetapan 12 Juni, Dinas Sosial.',
  submit: 'Pilih tempat dan ekspor',
  rows: '{rows} baris',
  done: '{rows, plural, other {# baris}} diekspor ke {file}.',
  failed: 'Daftar belum diekspor',
  fileName: {
    candidates: 'Calon Siswa',
    desil: 'Cek Desil',
    run: 'Urutan Prioritas',
    students: 'Siswa',
    report: 'Laporan',
    'own-list': 'Daftar',
  },
  problems: { 'purpose-empty': 'Tulis untuk apa berkas ini, paling sedikit 3 huruf.' },
  refusals: {
    'not-found':
      '{what, select, run {Urutan} report {Laporan} column {Kolom} list {Daftar} other {Gelombang}} itu tidak ada lagi, atau bukan untuk Anda. Buka daftarnya lagi, lalu ekspor.',
    'full-ids-denied':
      'NIK dan KK lengkap hanya untuk Kepala dan Petugas. Ekspor tanpa nomor lengkap, atau minta mereka.',
    'not-written':
      '{file} belum tersimpan: folder penuh, terkunci, atau berkasnya sedang dibuka program lain. Pilih tempat lain.',
  },
} as const;
