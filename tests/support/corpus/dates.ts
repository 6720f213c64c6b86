import { child, faulty, HEAD, sound, xlsx } from './make.ts';
import type { Ugly } from './ugly.ts';

const AS_READ = 'Nur Aini | - | 2012-07-14 | -';
const read = (file: string, cell: string | number | { serial: number }): Ugly =>
  sound(file, { 'Tgl Lahir': cell }, AS_READ);

/** Dates of birth in every form an office writes. */
export const DATES: readonly Ugly[] = [
  read('tanggal-garis-miring.xlsx', '14/07/2012'),
  read('tanggal-strip.xlsx', '14-07-2012'),
  read('tanggal-titik.xlsx', '14.7.2012'),
  read('tanggal-iso.xlsx', '2012-07-14'),
  read('tanggal-iso-jam.xlsx', '2012-07-14 00:00:00'),
  read('tanggal-bulan-nama.xlsx', '14 Juli 2012'),
  read('tanggal-bulan-singkat.xlsx', '14-Jul-2012'),
  read('tanggal-angka-excel.xlsx', 41104),
  read('tanggal-format-excel.xlsx', { serial: 41104 }),
  {
    file: 'tanggal-1904.xlsx',
    bytes: () => xlsx([HEAD, child({ 'Tgl Lahir': { serial: 39642 } })], { date1904: true }),
    expect: { total: 1, fresh: 1, faulty: 0, people: [AS_READ] },
  },
  faulty(
    'tanggal-tahun-dua-angka.xlsx',
    { 'Tgl Lahir': '14/07/12' },
    'Tahunnya hanya dua angka. Mungkin 2012? Tulis tahun empat angka.',
  ),
  faulty(
    'tanggal-mustahil.xlsx',
    { 'Tgl Lahir': '31/02/2013' },
    '31 Februari tidak ada. Periksa tanggal di akta.',
  ),
  faulty(
    'tanggal-bulan-dulu.xlsx',
    { 'Tgl Lahir': '07/14/2012' },
    'Bulan 14 tidak ada. Tulis hari dulu, lalu bulan, lalu tahun: 31/12/2013.',
  ),
  faulty(
    'tanggal-depan.xlsx',
    { 'Tgl Lahir': '12/09/2031' },
    'Tanggal ini belum terjadi. Periksa tanggal di akta.',
  ),
  faulty(
    'tanggal-kata.xlsx',
    { 'Tgl Lahir': 'lupa' },
    'Tidak terbaca sebagai tanggal. Tulis seperti 31/12/2013.',
  ),
];
