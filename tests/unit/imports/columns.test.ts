import { expect, test } from 'vitest';
import {
  FIELDS_OF,
  IMPORT_FIELDS,
  doubledFields,
  fieldOfHeader,
  foldHeader,
  guessMapping,
  headerSetKey,
  recallMapping,
  rememberMapping,
} from '#shared/domain/imports/columns.ts';
import { missingFields } from '#shared/domain/imports/missing-fields.ts';
import { findHeader } from '#shared/domain/imports/header.ts';
import { SYNONYMS } from '#shared/domain/imports/synonyms.ts';
import { imports as id } from '#shared/i18n/id/imports.ts';

test('every synonym is written folded and names one field only', () => {
  const owner = new Map<string, string>();
  for (const field of IMPORT_FIELDS) {
    for (const synonym of SYNONYMS[field]) {
      expect(foldHeader(synonym)).toBe(synonym);
      expect([synonym, owner.get(synonym) ?? field]).toEqual([synonym, field]);
      owner.set(synonym, field);
    }
  }
});

test.each([
  ['NAMA LENGKAP\n(sesuai akta/KK)', 'name'],
  ['Nama Calon Siswa', 'name'],
  ['N I K', null],
  ['NIK *', 'nik'],
  ['NIK (16 digit)', 'nik'],
  ['NIK KK', null],
  ['No. KK', 'kk'],
  ['nomor_kartu_keluarga', 'kk'],
  ['nomor_induk_kependudukan', 'nik'],
  ['Jenis Kelamin (L/P)', 'sex'],
  ['JK', 'sex'],
  ['TTL', 'birth_place_date'],
  ['Tgl. Lahir', 'birth_date'],
  ['Tanggal Lahir (dd/mm/yyyy)', 'birth_date'],
  ['DESA/KELURAHAN', 'village'],
  ['nama_kabupaten_kota', 'regency'],
  ['desil_nasional', 'desil'],
  ['Kunjungan Rumah', 'visit_result'],
  ['Persetujuan Anak', 'child_consent'],
  ['Rombel Saat Ini', null],
  ['Penghasilan', null],
  ['PKH', null],
  ['No. Kartu KKS', 'kks_no'],
  ['Asal Sekolah', 'last_school'],
  ['NIK Ibu (16 digit)', 'mother_nik'],
  ['Pekerjaan Orang Tua', 'guardian_job'],
  ['Penghasilan Ayah per Bulan (Rp)', 'father_income'],
])('header %j is %s', (header, field) => {
  expect(fieldOfHeader(header)).toBe(field);
});

test('every label the program itself shows is recognised', () => {
  for (const field of FIELDS_OF.candidates) expect(fieldOfHeader(id.fields[field])).toBe(field);
});

test('a field goes to the leftmost column only, the rest stays for the person', () => {
  const mapping = guessMapping(['Nama', 'NIK', 'Nama Anak', 'Jumlah Saudara']);
  expect(mapping).toEqual(['name', 'nik', null, null]);
  expect(missingFields(mapping)).toEqual([['level', 'grade']]);
  expect(missingFields(['name', null])).toEqual([['sex'], ['level', 'grade']]);
  expect(doubledFields(['name', 'name', null])).toEqual(['name']);
});

test('a mapping is found again under moved columns, by the set of headers', () => {
  const headers = ['Nama', 'Nomor Induk', 'L/P'];
  const moved = ['l/p', 'NAMA ', 'nomor induk'];
  expect(headerSetKey(moved)).toBe(headerSetKey(headers));
  expect(headerSetKey(['Nama', 'L/P'])).not.toBe(headerSetKey(headers));
  const kept = rememberMapping(headers, ['name', 'nik', 'sex']);
  expect(recallMapping(moved, kept)).toEqual(['sex', 'name', 'nik']);
  expect(recallMapping(['constructor', '__proto__'], kept)).toEqual([null, null]);
});

test('the header is found beneath titles and an empty row', () => {
  const header = findHeader([
    ['DAFTAR USULAN CALON SISWA SEKOLAH RAKYAT'],
    ['Kabupaten Kutai Kartanegara', null, 'Tahun 2026'],
    [],
    ['No', 'Nama', 'NIK', 'JK', 'Jenjang'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    [1, 'Lidia Hanyeq', '6402035509130003', 'P', 'SMP'],
  ]);
  expect(header).toMatchObject({ at: 3, rows: 1, firstRow: 5 });
});

test('a Dapodik export: two merged header rows, line breaks, parents of their own', () => {
  const header = findHeader([
    ['Daftar Peserta Didik'],
    ['SD NEGERI 001 TENGGARONG'],
    [
      'No',
      'Nama',
      'NIPD',
      'JK',
      'Tanggal Lahir',
      'NIK',
      'Data Ayah',
      null,
      'Data Ibu',
      null,
      'No KK',
      'Jarak Rumah\nke Sekolah (KM)',
    ],
    [null, null, null, null, null, null, 'Nama', 'NIK', 'Nama', 'NIK', null, null],
    [
      1,
      'Ardiansyah',
      '1234',
      'L',
      '2013-02-20',
      '6402032002130001',
      'Saleh',
      '',
      'Sumiati',
      '',
      '6402031107150008',
      2,
    ],
  ]);
  expect(header).toMatchObject({ at: 2, rows: 2, firstRow: 4 });
  expect(header?.labels[6]).toBe('Data Ayah Nama');
  expect(header?.labels[11]).toBe('Jarak Rumah ke Sekolah (KM)');
  expect(guessMapping(header?.labels ?? [])).toEqual([
    null,
    'name',
    null,
    'sex',
    'birth_date',
    'nik',
    'father_name',
    'father_nik',
    'mother_name',
    'mother_nik',
    'kk',
    null,
  ]);
});

test('a first row of people is not taken for the lower half of the header', () => {
  const header = findHeader([
    ['Nama', 'L/P', 'Jenjang', 'Catatan'],
    ['Melati', 'P', 'SD', null],
  ]);
  expect(header).toMatchObject({ at: 0, rows: 1, firstRow: 1 });
});

test('no header is invented where there is none', () => {
  expect(findHeader([['a', 'b', 'c'], [1, 2, 3], []])).toBeNull();
});
