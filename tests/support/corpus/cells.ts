import { child, faulty, HEAD, refused, sound, xlsx } from './make.ts';
import type { Ugly } from './ugly.ts';

const NIK = '6402034811120002';
const WITH_NIK = `Nur Aini | ${NIK} | - | -`;
const desil = (file: string, cell: string | number, value: string): Ugly =>
  sound(file, { Desil: cell, 'Periode Desil': 'Triwulan I 2026' }, `Nur Aini | - | - | ${value}`);
const badDesil = (file: string, cell: string, sentence: string): Ugly =>
  faulty(file, { Desil: cell, 'Periode Desil': 'Triwulan I 2026' }, sentence);

/** Numbers of identity, desils, formulas. */
export const CELLS: readonly Ugly[] = [
  sound('nik-apostrof.xlsx', { NIK: `'${NIK}` }, WITH_NIK),
  sound('nik-spasi.xlsx', { NIK: '6402 0348 1112 0002' }, WITH_NIK),
  sound('nik-belum-ada.xlsx', { NIK: 'belum ada' }, 'Nur Aini | - | - | -'),
  faulty(
    'nik-angka.xlsx',
    { NIK: 6402034811120000 },
    'Excel memendekkan NIK, angka aslinya hilang. Ketik ulang 16 angka dari KK.',
  ),
  faulty(
    'nik-pangkat.xlsx',
    { NIK: '6,40203E+15' },
    'Excel memendekkan NIK, angka aslinya hilang. Ketik ulang 16 angka dari KK.',
  ),
  faulty(
    'nik-kurang.xlsx',
    { NIK: '640203481112' },
    'Hanya 12 angka, kurang 4. Cocokkan dengan KK.',
  ),
  faulty(
    'nik-lebih.xlsx',
    { NIK: `${NIK}7` },
    '17 angka, lebih 1. NIK 16 angka; cocokkan dengan KK.',
  ),
  faulty(
    'nik-huruf.xlsx',
    { NIK: '64020348111200O2' },
    'Ada “O” di dalamnya. NIK hanya angka; cocokkan dengan KK.',
  ),
  {
    file: 'nik-sama-dengan-kk.xlsx',
    bytes: () =>
      xlsx([
        [...HEAD, 'No KK'],
        [...child({ NIK }), NIK],
      ]),
    expect: {
      total: 1,
      fresh: 0,
      faulty: 1,
      says: ['2: Sama dengan NIK di baris ini. Tulis nomor KK dari sudut atas kartu keluarga.'],
    },
  },
  {
    file: 'nol-depan-hilang.xlsx',
    bytes: () =>
      xlsx([
        [...HEAD, 'No HP', 'RT'],
        [...child(), 81234567890, 7],
      ]),
    expect: { total: 1, fresh: 1, faulty: 0, people: ['Nur Aini | - | - | -'] },
  },
  desil('desil-angka.xlsx', 1, '1'),
  desil('desil-d1.xlsx', 'D1', '1'),
  desil('desil-kata.xlsx', 'Desil 1 (miskin ekstrem)', '1'),
  desil('desil-belum.xlsx', 'belum terdata', '-'),
  badDesil('desil-romawi-satu.xlsx', 'I', 'Tulis dengan angka: 1.'),
  badDesil('desil-romawi-dua.xlsx', 'II', 'Tulis dengan angka: 2.'),
  badDesil(
    'desil-rentang.xlsx',
    '1-4',
    'Tulis satu angka saja, bukan rentang. Kosongkan bila belum tercatat.',
  ),
  badDesil('desil-dua-belas.xlsx', '12', 'Desil hanya 1 sampai 10. Kosongkan bila belum tercatat.'),
  faulty(
    'desil-tanpa-periode.xlsx',
    { Desil: 1 },
    'Desil 1 dari kapan? Isi periode desil untuk seluruh berkas, atau kolom periode.',
  ),
  sound(
    'rumus-terhitung.xlsx',
    { Nama: { xml: '<c t="str"><f>UPPER("Nur Aini")</f><v>NUR AINI</v></c>' } },
    'NUR AINI | - | - | -',
  ),
  refused(
    'rumus-belum-dihitung.xlsx',
    () => xlsx([HEAD, child({ Nama: { xml: '<c><f>UPPER("Nur Aini")</f></c>' } })]),
    'Lembar “Data” berisi rumus yang belum dihitung. Buka di Excel, simpan, lalu pilih lagi.',
  ),
  faulty(
    'rumus-gagal.xlsx',
    { Nama: { xml: '<c t="e"><v>#N/A</v></c>' } },
    'Rumusnya gagal (#N/A). Tulis isinya langsung di sel ini.',
  ),
  faulty(
    'nama-jadi-tanggal.xlsx',
    { Nama: { serial: 41104 } },
    'Excel mengubah isi sel ini menjadi tanggal. Ubah format sel ke Teks, lalu ketik ulang.',
  ),
  faulty('kelamin-lain.xlsx', { 'L/P': 'Lk' }, 'Tulis L atau P.'),
  faulty('jenjang-tk.xlsx', { Jenjang: 'TK' }, 'Tulis SD, SMP, atau SMA.'),
];
