import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { writeWorkbook } from '#electron/data/files/write-workbook.ts';
import { correctionsTasks } from '#electron/data/tasks/corrections.ts';
import { TODAY } from '../support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '../support/import-office.ts';

let office: ImportOffice;
beforeEach(async () => {
  office = newImportOffice({ today: TODAY });
  const path = join(office.folder, 'awal.csv');
  const header =
    'Nama;NIK;No KK;L/P;Tgl Lahir;Jenjang;Kelas;Nama Ibu;Desil;Periode Desil;Alamat;RT';
  writeFileSync(
    path,
    [
      header,
      'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP;8;Sumiati;2;Triwulan I 2026;Jl. Lama 1;1',
      'Siti Santoso;6402035204160001;6402030101100001;P;12/04/2016;SD;1;Sumiati;2;Triwulan I 2026;Jl. Lama 1;1',
      'Ani Wulandari;;;P;01/02/2014;SD;5;Darmi;;;;',
    ].join('\r\n'),
  );
  valueOf(await office.save((await office.tryOut(path)).job));
});
afterEach(() => office.close());

async function read(...lines: readonly string[]) {
  const file = join(office.folder, 'perbaikan.csv');
  writeFileSync(file, lines.join('\r\n'));
  return correctionsTasks.read(office.context(), { file });
}
const readFine = async (...lines: readonly string[]) => valueOf(await read(...lines));
type Read = Awaited<ReturnType<typeof readFine>>;
const cells = ({ changes }: Read) =>
  changes.map(({ name, field, from, to }) => [name, field, from, to]);
const apply = ({ job, changes }: Read, of: (field: string) => boolean = () => true) =>
  correctionsTasks.apply(office.context(), {
    job,
    taken: changes.filter(({ field }) => of(field)).map(({ id }) => id),
  });
const one = (sql: string) => office.db.sql<Record<string, unknown>>(sql)[0];

const HEAD = 'Nama;NIK;Tgl Lahir;Nama Ibu;Alamat;RT;Jenjang;Desil;Periode Desil';

describe('[C1] a correction file', () => {
  test('shows old and new, empties never erase, and taken whole it says nothing new', async () => {
    const lines = [
      HEAD,
      'Budi Santosa;6402031203130004;;;;001;SMP;1;Triwulan II 2026',
      'ani  wulandari;;01/02/2014;DARMI;Jl. Baru 9;;;;',
    ];
    const dry = await readFine(...lines);
    expect(cells(dry)).toEqual([
      ['Budi Santoso', 'name', 'Budi Santoso', 'Budi Santosa'],
      ['Budi Santoso', 'desil', '2|2026-1', '1|2026-2'],
      ['Ani Wulandari', 'name', 'Ani Wulandari', 'ani wulandari'],
      ['Ani Wulandari', 'mother_name', 'Darmi', 'DARMI'],
      ['Ani Wulandari', 'address', '', 'Jl. Baru 9'],
    ]);
    expect(dry.faults).toEqual([]);
    expect(valueOf(await apply(dry))).toMatchObject({ people: 2, cells: 5 });
    expect(one("SELECT desil FROM candidate WHERE name_key = 'budi santosa'")).toEqual({
      desil: 1,
    });
    expect(one("SELECT address FROM family WHERE kk_no = '6402030101100001'")).toEqual({
      address: 'Jl. Lama 1',
    });
    expect((await readFine(...lines)).changes).toEqual([]);
  });

  test('taken by column the others stay; undone it is as before', async () => {
    const before = contentHash(office.raw);
    const dry = await readFine(HEAD, 'Budi Santosa;6402031203130004;;;Jl. Baru 2;;;;');
    const { seq } = valueOf(await apply(dry, (field) => field === 'address'));
    expect(one("SELECT name FROM person WHERE nik = '6402031203130004'")).toEqual({
      name: 'Budi Santoso',
    });
    expect(one("SELECT address FROM family WHERE kk_no = '6402030101100001'")).toEqual({
      address: 'Jl. Baru 2',
    });
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toEqual(before);
  });

  test('religion, school before, assistance, parents and phone; a wali who is the mother is the mother', async () => {
    const head =
      'Nama;NIK;Nama Wali;Hubungan;No. HP;Agama;No. KKS;Sekolah Asal;NISN;NIK Wali;Pekerjaan Wali;Penghasilan Wali';
    const said =
      'Ibu;0812 3456 7890;Kristen;6032 9812 3456;SDN 001;0131234567;6402034703850001;Petani;1,5 juta';
    const dry = await readFine(head, `Budi Santoso;6402031203130004;Sumiati;${said}`);
    expect(dry).toMatchObject({ unread: [], faults: [] });
    expect(dry.changes.map(({ field, to }) => `${field} ${to}`)).toEqual([
      'nisn 0131234567',
      'mother_nik 6402034703850001',
      'mother_job Petani',
      'mother_income 1500000',
      'phone 081234567890',
      'religion 02',
      'kks_no 6032 9812 3456',
      'last_school SDN 001',
    ]);
    const before = contentHash(office.raw);
    const { seq } = valueOf(await apply(dry));
    expect(
      one("SELECT phone, nik, job, income FROM guardian WHERE name = 'Sumiati' ORDER BY id"),
    ).toEqual({ phone: '081234567890', nik: '6402034703850001', job: 'Petani', income: 1_500_000 });
    // The same again, also with the mother as "wali" of no relation, says nothing new.
    const again = await readFine(
      head,
      `Budi Santoso;6402031203130004;Sumiati;${said.replace('Ibu', '').replaceAll(' 9812', '9812')}`,
    );
    expect(again).toMatchObject({ changed: 0, same: 1, faults: [] });
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('what is said of a parent without a name is a fault; the rest of the row is offered', async () => {
    const dry = await readFine(
      'NIK;Pekerjaan Ayah;Hubungan;Nama Wali;Alamat;Agama',
      '6402031203130004;Nelayan;Tetangga;Rahmah;Jl. Baru 3;Jawa',
    );
    expect(dry.changes.map(({ field }) => field)).toEqual(['address']);
    expect(dry.faults.map(({ column, code }) => `${column} ${code}`).sort()).toEqual([
      'B candidates.guardian-name-empty',
      'C relation-unknown',
      'F religion-unknown',
    ]);
  });

  test('of several sheets the first that says whom it is about is read, another when it is named', async () => {
    const file = join(office.folder, 'perbaikan.xlsx');
    const nik = '6402031203130004';
    await writeWorkbook(file, [
      { name: 'Rekap', rows: [['Kecamatan', 'Jenjang', 'Desil']], columns: [] },
      {
        name: 'Alamat',
        rows: [
          ['NIK', 'Alamat', 'RT'],
          [nik, 'Jl. Baru 5', null],
        ],
        columns: [],
      },
      {
        name: 'Agama',
        rows: [
          ['NIK', 'Agama', 'RT'],
          [nik, 'Hindu', null],
        ],
        columns: [],
      },
    ]);
    const first = valueOf(await correctionsTasks.read(office.context(), { file }));
    expect(first).toMatchObject({ sheet: 'Alamat', sheets: ['Rekap', 'Alamat', 'Agama'] });
    expect(cells(first)).toEqual([['Budi Santoso', 'address', 'Jl. Lama 1', 'Jl. Baru 5']]);
    const named = valueOf(await correctionsTasks.read(office.context(), { file, sheet: 'Agama' }));
    expect(cells(named)).toEqual([['Budi Santoso', 'religion', '', '04']]);
    expect(await correctionsTasks.read(office.context(), { file, sheet: 'Rekap' })).toMatchObject({
      ok: false,
      error: { code: 'corrections.nobody-findable' },
    });
  });

  test('nobody is guessed: unknown, of another, twice in the file', async () => {
    const code = String(
      one("SELECT code FROM candidate WHERE name_key = 'ani wulandari'")?.['code'],
    );
    const dry = await readFine(
      'Nama;NIK;Kode calon;Tgl Lahir;Nama Ibu;Alamat',
      'Orang Baru;;;01/01/2014;Darmi;x',
      `Budi Santoso;6402031203130004;${code};;;x`,
      'Siapa;;TIDAK-ADA;;;x',
      'Siti Santoso;6402035204160001;;;;Jl. Lama 1',
      'Siti Santoso;6402035204160001;;;;Jl. Lain',
      'Ani Wulandari;;;01/02/2014;Rahmah;x',
    );
    expect(dry.faults.map(({ row, code: why }) => [row, why])).toEqual([
      [2, 'unmatched'],
      [3, 'contradiction'],
      [4, 'code-unknown'],
      [6, 'row-same'],
      [7, 'unmatched'],
    ]);
    expect(dry).toMatchObject({ total: 6, changed: 0, same: 1, faulty: 5, changes: [] });
  });

  test('what the form refuses is a fault of row and column', async () => {
    const code = String(
      one("SELECT code FROM candidate WHERE name_key = 'ani wulandari'")?.['code'],
    );
    const dry = await readFine(
      'NIK;Kode calon;Kelas;Jenjang;Alamat',
      `64020352041600;${code};;;Jl. Baru`,
      '6402031203130004;;;SMA;',
    );
    expect(dry.faults).toMatchObject([
      { row: 2, column: 'A', kind: 'cell', code: 'nik-too-short' },
      { row: 3, kind: 'rule', code: 'candidates.grade-not-of-level', column: 'D' },
    ]);
    expect(cells(dry)).toEqual([['Ani Wulandari', 'address', '', 'Jl. Baru']]);
  });

  test('a record that changed since, a job that is gone, nothing taken, no column to find by', async () => {
    const line = 'Budi Santosa;6402031203130004;;;Jl. Baru 2;;;;';
    const first = await readFine(HEAD, line);
    expect(await apply(first, () => false)).toMatchObject({
      error: { code: 'corrections.nothing-taken' },
    });
    office.raw.prepare("UPDATE family SET address = 'Jl. Pindah'").run();
    const before = contentHash(office.raw);
    expect(await apply(first)).toMatchObject({ error: { code: 'imports.outdated' } });
    expect(contentHash(office.raw)).toEqual(before);
    const second = await readFine(HEAD, line);
    expect(await apply(first)).toMatchObject({ error: { code: 'imports.job-gone' } });
    expect(valueOf(await apply(second))).toMatchObject({ cells: 2 });
    expect(await read('Nama;Alamat;Desa', 'Budi;x;y')).toMatchObject({
      error: { code: 'corrections.nobody-findable' },
    });
  });
});
