import { faulty, refused, sound } from './make.ts';
import type { Ugly } from './ugly.ts';

const TEXT = 'Nama;L/P;Jenjang\r\nRenée;P;SMP\r\n';
const csv = (file: string, bytes: () => Buffer | string, name = 'Renée'): Ugly => ({
  file,
  bytes,
  expect: { total: 1, fresh: 1, faulty: 0, people: [`${name} | - | - | -`] },
});
const name = (file: string, written: string, stored = written): Ugly =>
  sound(file, { Nama: written }, `${stored} | - | - | -`);

/** Encodings, delimiters, and characters that nobody sees. */
export const TEXTS: readonly Ugly[] = [
  csv('utf8.csv', () => TEXT),
  csv('utf8-bom.csv', () => `\ufeff${TEXT}`),
  csv('windows-1252.csv', () => Buffer.from(TEXT, 'latin1')),
  csv('utf16-le.csv', () => Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
  csv('utf16-be.csv', () => Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()),
  csv('pemisah-koma.csv', () => TEXT.replaceAll(';', ',')),
  csv('pemisah-tab.txt', () => TEXT.replaceAll(';', '\t')),
  csv('pemisah-garis.csv', () => TEXT.replaceAll(';', '|')),
  csv('baris-sep.csv', () => `sep=;\r\n${TEXT}`),
  csv('baris-dalam-sel.csv', () => TEXT.replace('Renée', '"Nur\nAini"'), 'Nur Aini'),
  refused(
    'kutip-terbuka.csv',
    () => 'Nama;L/P;Jenjang\r\n"Renée;P;SMP\r\nBudi;L;SD\r\n',
    'Di berkas kutip-terbuka.csv ada tanda kutip yang tidak ditutup, dekat baris 2. Perbaiki di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi.',
  ),
  name('nama-nfd.xlsx', 'Rene\u0301e', 'Renée'),
  name('nama-lebar-nol.xlsx', 'Nur\u200b Aini\ufeff', 'Nur Aini'),
  name('nama-arah-balik.xlsx', 'Nur \u202eAini', 'Nur Aini'),
  name('nama-spasi-ganda.xlsx', '  Nur \u00a0  Aini ', 'Nur Aini'),
  name('nama-emoji.xlsx', 'Nur Aini 😊'),
  name('nama-seperti-rumus.xlsx', "=cmd|' /C calc'!A0"),
  name('nama-berapostrof.xlsx', "'=1+1", '=1+1'),
  name('nama-markah.xlsx', '<b>Nur</b> & Aini'),
  faulty(
    'nama-sangat-panjang.xlsx',
    { Nama: 'Nur '.repeat(100).trim() },
    'Nama 399 huruf, paling panjang 150. Periksa, mungkin dua orang dalam satu sel.',
  ),
  faulty(
    'sel-raksasa.xlsx',
    { Nama: 'x'.repeat(32_000) },
    '32000 huruf, paling panjang 1000. Ringkas isinya.',
  ),
  faulty('nama-kosong.xlsx', { Nama: ' ' }, 'Nama wajib diisi.'),
];
