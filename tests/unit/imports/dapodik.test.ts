import { expect, test } from 'vitest';
import { fieldOfHeader, guessMapping } from '#shared/domain/imports/columns.ts';
import { findHeader } from '#shared/domain/imports/header.ts';

/** Headers of "Daftar Peserta Didik" as Dapodik exports it (domain brief 3), parents' blocks between. */
const BEFORE =
  `No|Nama|Rombel Saat Ini|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|RT|RW|Dusun
|Kelurahan|Kecamatan|Kode Pos|Jenis Tinggal|Alat Transportasi|HP|E-Mail|Penerima KPS|No. KPS`
    .replaceAll('\n', '')
    .split('|');
const PARENT = ['Nama', 'Tahun Lahir', 'Jenjang Pendidikan', 'Pekerjaan', 'Penghasilan', 'NIK'];
const AFTER = [
  ...'Penerima KIP|Nomor KIP|Nama di KIP|Nomor KKS|Layak PIP|Alasan Layak PIP'.split('|'),
  ...'Kebutuhan Khusus|Sekolah Asal|Anak ke-berapa|Lintang|Bujur|No KK|Berat Badan'.split('|'),
  ...'Tinggi Badan|Lingkar Kepala|Jml. Saudara\nKandung|Jarak Rumah\nke Sekolah (KM)'.split('|'),
];
const BLOCKS = ['Data Ayah', 'Data Ibu', 'Data Wali'];
const blank = (count: number): null[] => Array.from({ length: count }, () => null);

const SHEET = [
  ['Daftar Peserta Didik'],
  ['SMP NEGERI 1 TENGGARONG'],
  ['Kecamatan Tenggarong, Kabupaten Kutai Kartanegara'],
  ['Tanggal Unduh: 2026-06-01 08:12:44', null, 'Pengunduh: operator'],
  [...BEFORE, ...BLOCKS.flatMap((block) => [block, ...blank(PARENT.length - 1)]), ...AFTER],
  [...blank(BEFORE.length), ...BLOCKS.flatMap(() => PARENT), ...blank(AFTER.length)],
  [1, 'Ardiansyah', 'Kelas 6A', '1234', 'L', '0131234567'],
];

test('[C3] the two-row header of Dapodik: every column is mapped, or named as not imported', () => {
  const header = findHeader(SHEET);
  expect(header).toMatchObject({ at: 4, rows: 2, firstRow: 6 });
  const labels = header?.labels ?? [];
  const mapping = guessMapping(labels);
  expect(labels).toHaveLength(BEFORE.length + 3 * PARENT.length + AFTER.length);
  const mapped = labels.flatMap((label, column) =>
    mapping[column] ? [`${label} → ${mapping[column]}`] : [],
  );
  expect(mapped).toEqual([
    'Nama → name',
    'JK → sex',
    'NISN → nisn',
    'Tempat Lahir → birth_place',
    'Tanggal Lahir → birth_date',
    'NIK → nik',
    'Agama → religion',
    'Alamat → address',
    'RT → rt',
    'RW → rw',
    'Kelurahan → village',
    'Kecamatan → district',
    'Kode Pos → postal',
    'HP → phone',
    'Data Ayah Nama → father_name',
    'Data Ayah Pekerjaan → father_job',
    'Data Ayah NIK → father_nik',
    'Data Ibu Nama → mother_name',
    'Data Ibu Pekerjaan → mother_job',
    'Data Ibu NIK → mother_nik',
    'Data Wali Nama → guardian_name',
    'Data Wali Pekerjaan → guardian_job',
    'Data Wali NIK → guardian_nik',
    'Nomor KKS → kks_no',
    'Sekolah Asal → last_school',
    'No KK → kk',
  ]);
  // A column without a name could be named to nobody.
  expect(labels.filter((label) => label === '')).toEqual([]);
  expect(labels.at(-1)).toBe('Jarak Rumah ke Sekolah (KM)');
  // Dapodik gives a range there, and a range is no figure.
  for (const block of BLOCKS) expect(fieldOfHeader(`${block} Penghasilan`)).toBeNull();
});
