/** Words of a correction file ("Perbaikan data"). */
export const corrections = {
  refusals: {
    'nobody-findable':
      'Di {file} tidak ada kolom untuk mengenali anak. Sertakan kolom NIK, Kode calon, atau Nama dengan Tgl lahir dan nama ibu.',
    'nothing-taken': 'Belum ada perubahan dari {file} yang dicentang. Centang dulu yang diambil.',
    refused:
      'Perubahan untuk {name} tidak dapat disimpan bersama. Belum ada yang disimpan; baca berkasnya lagi dan centang satu per satu.',
  },
  match: {
    unmatched:
      'Anak ini tidak ditemukan. Isi NIK atau Kode calon; tanpa keduanya, nama, tgl lahir, dan nama ibu harus sama.',
    several: 'Lebih dari satu anak cocok. Isi NIK atau Kode calon supaya jelas.',
    contradiction: 'NIK milik anak lain daripada Kode calon. Perbaiki salah satunya.',
    'code-unknown': 'Kode calon ini tidak ada di kantor ini. Perbaiki kodenya, atau isi NIK.',
    'nik-differs':
      'Kode calon anak ini, tetapi NIK-nya lain daripada yang tercatat. Cocokkan dengan KK; desilnya belum diambil.',
    'period-older':
      'Desil {than} sudah tercatat, yang di berkas lebih lama. Biarkan, atau minta desil terbaru.',
    'period-future': 'Periode ini belum mulai; sekarang {than}. Perbaiki periodenya.',
    'row-same': 'Anak ini sudah ada di baris {row}. Sisakan satu baris saja.',
  },
  rule: 'Isian ini ditolak aturan formulir. Buka halaman anak untuk melihat sebabnya.',
  choose: 'Perbaikan data…',
  label: 'Perbaikan data · {file} · {count, plural, other {# baris}}',
  cells: 'isian berubah',
  same: 'baris sama',
  faulty: 'baris perlu diperbaiki',
  limit:
    '<b>Belum ada yang disimpan.</b> Sel kosong tidak menghapus apa pun; yang tidak dicentang tetap.',
  nik: 'Perubahan NIK menyangkut identitas: cocokkan dengan KK, lalu centang sendiri.',
  unread: 'Kolom yang tidak dibaca: {columns}.',
  round: 'Desil tanpa periode dibaca sebagai {period}.',
  nothing: 'Tidak ada yang baru',
  nothingText: 'Semua isian yang terbaca sudah tercatat sama.',
  take: 'Ambil {count, plural, other {# isian}}',
  done: '{cells, plural, other {# isian}} pada {people, plural, other {# calon}} diperbaiki.',
  outdated: 'Data berubah sejak berkas dibaca. Berkas dibaca lagi; periksa sekali lagi.',
  columns: 'Ambil per kolom',
  column: '{field} ({count})',
  all: 'Semua',
  allButNik: 'Semua selain NIK',
  changes: 'Perubahan',
  faults: 'Perlu diperbaiki',
  pick: 'Ambil {field} {name}',
  picked: 'Ambil',
  row: 'Baris',
  who: 'Nama',
  field: 'Kolom',
  from: 'Sekarang',
  to: 'Menjadi',
  shown: 'Isi sel',
  repair: 'Yang perlu diperbaiki',
  empty: '(kosong)',
  desil: '{desil} ({period})',
  noDesil: 'Tidak terdata ({period})',
} as const;
