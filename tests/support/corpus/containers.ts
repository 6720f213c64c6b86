import { compound, locked, lockedBefore2010 } from './lock.ts';
import { book, child, HEAD, refused, sheetXml, xlsx, zip } from './make.ts';
import type { Ugly } from './ugly.ts';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const sheet = () => xlsx([HEAD, child()]);
const UNSAFE =
  'Demi keamanan tidak dibuka. Salin datanya ke buku kerja baru di Excel, simpan, lalu pilih lagi.';
const oddSize = (file: string) => `Isi berkas ${file} tidak wajar besarnya. ${UNSAFE}`;
const oddShape = (file: string) => `Susunan berkas ${file} tidak wajar. ${UNSAFE}`;
const isLocked = (file: string) =>
  `Berkas ${file} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu pilih lagi.`;
const bomb = () => book([{ name: 'Data', xml: ' '.repeat(24 * 1024 * 1024) }], { packed: true });
const damaged = (file: string) =>
  `Berkas ${file} rusak dan tidak terbaca utuh. Buka di Excel, simpan ulang, atau minta kiriman baru.`;
const unknown = (file: string) =>
  `Berkas ${file} bukan lembar kerja. Pilih berkas .xlsx atau .csv.`;
const empty = (file: string) => `Berkas ${file} kosong. Pilih berkas yang berisi daftar calon.`;

/** A harmless name of the same length made into one that leaves the folder. */
function renamed(from: string, to: string): Buffer {
  const bytes = book([{ name: 'Data', xml: sheetXml([HEAD, child()]) }], {
    extra: [{ name: from, content: 'x' }],
  });
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
  return bytes;
}

/** Files that are something else than they say, or are built to harm. */
export const CONTAINERS: readonly Ugly[] = [
  refused('kosong-0-byte.xlsx', () => '', empty('kosong-0-byte.xlsx')),
  refused('kosong-spasi.csv', () => ' \r\n\r\n', empty('kosong-spasi.csv')),
  refused(
    'excel-lama.xls',
    () => Buffer.concat([OLE, Buffer.alloc(600)]),
    'Berkas excel-lama.xls berformat Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”, lalu pilih berkas baru itu.',
  ),
  refused(
    'excel-lama-diganti-nama.xlsx',
    () => Buffer.concat([OLE, Buffer.alloc(600)]),
    'Berkas excel-lama-diganti-nama.xlsx berformat Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”, lalu pilih berkas baru itu.',
  ),
  refused(
    'biner.xlsb',
    () =>
      zip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    'Berkas biner.xlsb berformat .xlsb. Buka di Excel, pilih Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”, lalu pilih berkas baru itu.',
  ),
  refused(
    'libreoffice.ods',
    () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<a/>' },
      ]),
    'Berkas libreoffice.ods berformat OpenDocument (.ods). Buka di LibreOffice, pilih Simpan Sebagai, jenis “Excel 2007–365 (.xlsx)”, lalu pilih berkas baru itu.',
  ),
  refused(
    'halaman-web.xls',
    () => '\ufeff<html><body><table><tr><td>Nama</td></tr></table></body></html>',
    'Berkas halaman-web.xls sebenarnya halaman web yang diberi nama Excel. Buka di Excel, pilih Simpan Sebagai .xlsx, lalu pilih berkas baru itu.',
  ),
  {
    file: 'csv-diganti-nama.xlsx',
    bytes: () => 'Nama;L/P;Jenjang\r\nNur Aini;P;SMP\r\n',
    expect: { total: 1, fresh: 1, faulty: 0, people: ['Nur Aini | - | - | -'] },
  },
  {
    file: 'xlsx-diganti-nama.csv',
    bytes: sheet,
    expect: { total: 1, fresh: 1, faulty: 0, people: ['Nur Aini | - | - | -'] },
  },
  refused(
    'dokumen-word.xlsx',
    () =>
      zip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<a/>' },
      ]),
    unknown('dokumen-word.xlsx'),
  ),
  refused('surat.pdf', () => '%PDF-1.7 surat', unknown('surat.pdf')),
  refused(
    'foto-kk.xlsx',
    () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    unknown('foto-kk.xlsx'),
  ),
  refused('zip-kosong.xlsx', () => zip([]), unknown('zip-kosong.xlsx')),
  refused('dikunci.xlsx', () => locked(sheet(), 'buka2026'), isLocked('dikunci.xlsx')),
  refused(
    'dikunci-excel-2007.xlsx',
    () => lockedBefore2010(sheet(), 'buka2026'),
    isLocked('dikunci-excel-2007.xlsx'),
  ),
  {
    // Marked as "read only": Excel opens it without asking, and so do we.
    file: 'hanya-dibaca.xlsx',
    bytes: () => locked(sheet(), 'VelvetSweatshop'),
    expect: { total: 1, fresh: 1, faulty: 0, people: ['Nur Aini | - | - | -'] },
  },
  refused(
    'dikunci-bom-zip.xlsx',
    () => locked(bomb(), 'VelvetSweatshop'),
    oddSize('dikunci-bom-zip.xlsx'),
  ),
  refused(
    'dikunci-cara-lain.xlsx',
    () =>
      compound({ EncryptionInfo: Buffer.from([4, 0, 3, 0]), EncryptedPackage: Buffer.alloc(64) }),
    'Berkas dikunci-cara-lain.xlsx dikunci dengan cara yang tidak dapat dibuka di sini. Buka di Excel, pilih File, Info, Lindungi Buku Kerja, Enkripsi dengan Kata Sandi, kosongkan, simpan, lalu pilih lagi.',
  ),
  refused(
    'dikunci-terpotong.xlsx',
    () => locked(sheet(), 'VelvetSweatshop').subarray(0, 10_000),
    damaged('dikunci-terpotong.xlsx'),
  ),
  refused(
    'excel-lama-dikunci.xls',
    () => compound({ Workbook: Buffer.from('EncryptedPackage', 'utf16le') }),
    'Berkas excel-lama-dikunci.xls berformat Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”, lalu pilih berkas baru itu.',
  ),
  refused('terpotong.xlsx', () => sheet().subarray(0, 900), damaged('terpotong.xlsx')),
  refused(
    'lembar-terpotong.xlsx',
    () =>
      book([
        { name: 'Data', xml: sheetXml([HEAD, child(), child({ Nama: 'Siti' })]).slice(0, -80) },
      ]),
    damaged('lembar-terpotong.xlsx'),
  ),
  refused('bom-zip.xlsx', bomb, oddSize('bom-zip.xlsx')),
  refused(
    'keluar-folder.xlsx',
    () => renamed('zzz/evil.xml', '../evil.xmlx'),
    oddShape('keluar-folder.xlsx'),
  ),
  refused(
    'alamat-mutlak.xlsx',
    () => renamed('zzz/evil.xml', '/zz/evil.xml'),
    oddShape('alamat-mutlak.xlsx'),
  ),
  refused(
    'bagian-kembar.xlsx',
    () => renamed('xl/workbook.xmm', 'xl/workbook.xml'),
    oddShape('bagian-kembar.xlsx'),
  ),
  {
    file: 'bermakro.xlsm',
    bytes: () =>
      xlsx([HEAD, child()], { extra: [{ name: 'xl/vbaProject.bin', content: 'Sub x()' }] }),
    expect: { total: 1, fresh: 1, faulty: 0, people: ['Nur Aini | - | - | -'] },
  },
];
