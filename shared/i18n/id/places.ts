export const places = {
  whats: {
    site: 'Lokasi',
    class: 'Kelas',
    dormitory: 'Asrama',
    room: 'Kamar',
    bed: 'Tempat tidur',
  },
  limits: {
    'class-seats': 'Kursi kelas',
    beds: 'Tempat tidur',
    'site-ceiling': 'Daya tampung gedung',
  },
  arithmetic: {
    classes: '{classes} kelas × {perClass}',
    seats: '{seats} kursi di {classes} kelas',
    ceiling: '{ceiling} tempat',
    permitted: ' termasuk izin {permitted}',
    held: ', terisi {held}',
    called: ', dipanggil {called}',
    beds: '{seatsFree} kursi, hanya {freeL} L + {freeP} P tempat tidur',
  },
  table: {
    level: 'Jenjang',
    grades: { SD: 'kelas 1–6', SMP: 'kelas 7–9', SMA: 'kelas 10–12' },
    ready: 'Siap diurutkan',
    maxBoys: 'Maks. L',
    maxGirls: 'Maks. P',
    places: 'Tempat',
    limit: 'Yang membatasi',
    total: 'Seluruhnya',
    noteAdds: 'L dan P memakai kursi yang sama, jadi kedua kolom tidak dijumlahkan.',
    noteShares:
      'Jenjang berbagi tempat tidur dan daya tampung gedung, jadi baris tidak dijumlahkan.',
  },
  sentence: {
    allUsable:
      'Kursi kosong <b>{seatsFree}</b>, semuanya punya tempat tidur: <b>kursi kelas yang membatasi.</b>',
    bedsBind:
      'Kursi kosong <b>{seatsFree}</b>, tetapi di {level} tempat tidur membatasi sampai {places}: <b>{unusable} kursi belum punya tempat tidur.</b>',
    bedsBindAll:
      'Kursi kosong <b>{seatsFree}</b>, tetapi tempat tidur membatasi sampai {places}: <b>{unusable} kursi belum punya tempat tidur.</b>',
    ceilingBinds:
      'Kursi kosong <b>{seatsFree}</b>, tetapi <b>daya tampung gedung {ceiling}</b> membatasi sampai {places}: {ceiling} − {held} terisi − {called} dipanggil.',
    ceilingExceeded:
      '<b>Daya tampung gedung {ceiling}</b> terlampaui {over}: {held} terisi dan {called} dipanggil.',
  },
  refusals: {
    'not-found': 'Data tempat ini tidak ditemukan lagi. Muat ulang layar, lalu pilih kembali.',
    'example-unknown': 'Contoh lokasi “{example}” tidak ada.',
    'code-taken': 'Kode {site} sudah dipakai {name}. Pilih kode lain.',
    'class-exists': 'Kelas {name} untuk {year} sudah ada. Beri nama lain.',
    'dormitory-exists': 'Asrama {name} sudah ada. Beri nama lain.',
    'room-exists': 'Kamar {room} sudah ada di {dormitory}. Beri nomor lain.',
    'bed-exists': 'Tempat tidur {bed} sudah ada di kamar {room}. Beri kode lain.',
    'already-closed': '{name} sudah ditutup sejak {on}.',
    'closes-too-early':
      '{name} baru dipakai sejak {from}. Tanggal tutup harus sesudahnya; bila salah ketik, urungkan penambahannya.',
    'room-not-empty':
      'Kamar {room} masih ditempati atau dipesan {people} orang. Pindahkan dahulu; kamar tidak pernah bercampur L dan P.',
  },
  problems: {
    date: 'Tulis tanggal/bulan/tahun, misalnya 08/06/2026.',
    'name-empty': 'Nama wajib diisi.',
    'code-empty': 'Kode wajib diisi.',
    'code-shape': 'Kode 1–10 huruf besar atau angka, tanpa spasi.',
    'year-shape': 'Tulis tahun ajaran seperti 2026/2027.',
    'reason-empty': 'Tulis alasannya.',
    'letter-empty': 'Nomor surat wajib diisi.',
    'granted-by-empty': 'Tulis siapa yang memberi izin.',
    'levels-empty': 'Pilih paling sedikit satu jenjang.',
    'level-empty': 'Pilih jenjangnya.',
    'class-empty': 'Pilih kelasnya.',
    'sex-empty': 'Pilih L atau P.',
    'until-early': 'Tanggal berakhir harus sesudah tanggal mulai.',
    seats: 'Tulis jumlah 0 sampai 100.000.',
    beds: 'Tulis jumlah 0 sampai 60.',
    extra: 'Tulis jumlah 1 sampai 1.000.',
  },
} as const;
