import { book, child, HEAD, refused, sheetXml, xlsx, type UglyCell } from './make.ts';
import type { Ugly } from './ugly.ts';

const one = { total: 1, fresh: 1, faulty: 0, people: ['Nur Aini | - | - | -'] };
/** What the screen says in place of trying the list. */
const noHeader =
  'Baris judul belum ditemukan. Tulis nomor baris yang berisi judul kolom di sebelah kiri.';
const incomplete =
  'Ada kolom wajib yang belum dipasangkan. Nama, L/P, dan jenjang atau kelas harus ada.';
const list = (rows: readonly (readonly UglyCell[])[]) => () => xlsx(rows);
const wide = (cells: readonly UglyCell[]): UglyCell[] => [
  ...cells,
  ...Array.from({ length: 300 - cells.length }, (_, i) => `K${i + cells.length}`),
];

/** Where the header and the rows stand. */
export const LAYOUTS: readonly Ugly[] = [
  { file: 'hanya-judul.xlsx', bytes: list([HEAD]), expect: { total: 0, fresh: 0, faulty: 0 } },
  refused('lembar-kosong.xlsx', list([]), noHeader),
  refused('tanpa-judul.xlsx', list([child(), child({ Nama: 'Budi', 'L/P': 'L' })]), noHeader),
  refused('tanpa-kolom-wajib.csv', () => 'Alamat;RT;RW\r\nJalan Mawar;001;002\r\n', incomplete),
  {
    file: 'baris-judul-surat.xlsx',
    bytes: list([
      ['PEMERINTAH KABUPATEN KUTAI KARTANEGARA'],
      ['DAFTAR USULAN CALON SISWA'],
      [],
      HEAD,
      child(),
    ]),
    expect: one,
  },
  {
    file: 'baris-kosong.xlsx',
    bytes: list([HEAD, [], child(), [' ', null, ''], [], child({ Nama: 'Budi', 'L/P': 'L' })]),
    expect: { total: 2, fresh: 2, faulty: 0, people: ['Nur Aini | - | - | -', 'Budi | - | - | -'] },
  },
  {
    file: 'kolom-kosong.xlsx',
    bytes: list([
      [null, 'Nama', null, 'L/P', null, 'Jenjang'],
      [null, 'Nur Aini', null, 'P', null, 'SMP'],
    ]),
    expect: one,
  },
  {
    file: 'nomor-kolom.xlsx',
    bytes: list([HEAD, HEAD.map((_, i) => `(${i + 1})`), child()]),
    expect: one,
  },
  {
    file: 'judul-bertingkat.xlsx',
    bytes: () =>
      book([
        {
          name: 'Data',
          xml: sheetXml(
            [
              ['Daftar Peserta Didik'],
              ['Nama', 'JK', 'Tingkat', 'Data Ayah', null, 'Data Ibu', null],
              [null, null, null, 'Nama', 'Tahun Lahir', 'Nama', 'Tahun Lahir'],
              ['Nur Aini', 'P', 7, 'Hasan', '1980', 'Siti', '1984'],
            ],
            ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'],
          ),
        },
      ]),
    expect: one,
  },
  {
    file: 'judul-patah-baris.xlsx',
    bytes: list([
      ['Nama\nLengkap', 'Jenis\r\nKelamin', 'Jenjang\nTujuan'],
      ['Nur Aini', 'P', 'SMP'],
    ]),
    expect: one,
  },
  {
    file: 'judul-kembar.xlsx',
    bytes: list([
      ['Nama', 'L/P', 'Jenjang', 'Nama'],
      ['Nur Aini', 'P', 'SMP', 'Siti'],
    ]),
    expect: one,
  },
  {
    file: 'baris-pertama-jarang.xlsx',
    bytes: list([HEAD, ['Nur Aini', 'P', 'SMP'], ['Budi', 'L', 'SD']]),
    expect: { total: 2, fresh: 2, faulty: 0, people: ['Nur Aini | - | - | -', 'Budi | - | - | -'] },
  },
  { file: '300-kolom.xlsx', bytes: list([wide(HEAD), wide(child())]), expect: one },
  {
    file: 'lembar-tersembunyi.xlsx',
    bytes: () =>
      book([
        {
          name: 'Lama',
          xml: sheetXml([HEAD, child({ Nama: 'Jangan Dibaca' })]),
          hidden: true,
        },
        { name: 'Usulan', xml: sheetXml([HEAD, child()]) },
      ]),
    expect: one,
  },
  {
    file: 'dua-lembar.xlsx',
    bytes: () =>
      book([
        { name: 'Sampul', xml: sheetXml([['Rekap usulan']]) },
        { name: 'Isi', xml: sheetXml([HEAD, child()]) },
      ]),
    expect: one,
  },
  {
    file: 'baris-rangkap.xlsx',
    bytes: list([
      HEAD,
      child({ NIK: '6402034811120002', 'Tgl Lahir': '08/11/2012' }),
      child({ NIK: '6402034811120002', 'Tgl Lahir': '08/11/2012' }),
    ]),
    expect: {
      total: 2,
      fresh: 1,
      faulty: 1,
      says: ['3: Sama dengan baris 2, Nur Aini. Satu orang cukup satu baris.'],
      people: ['Nur Aini | 6402034811120002 | 2012-11-08 | -'],
    },
  },
  {
    file: 'anak-kembar.xlsx',
    bytes: list([
      HEAD,
      child({ Nama: 'Hasan', 'L/P': 'L', 'Tgl Lahir': '08/11/2012' }),
      child({ Nama: 'Husin', 'L/P': 'L', 'Tgl Lahir': '08/11/2012' }),
    ]),
    expect: {
      total: 2,
      fresh: 2,
      faulty: 0,
      people: ['Hasan | - | 2012-11-08 | -', 'Husin | - | 2012-11-08 | -'],
    },
  },
];
