import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctionsTasks } from '#electron/data/tasks/corrections.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { TODAY } from '../support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '../support/import-office.ts';

const HEAD = 'Nama;NIK;No KK;L/P;Tgl Lahir;Jenjang;Kelas;Nama Ibu;Desil;Periode Desil;Catatan';
const CHILDREN = [
  'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP;8;Sumiati;2;Triwulan I 2026;Jemput',
  'Ani Wulandari;6402034102140001;6402030101100002;P;01/02/2014;SD;5;Darmi;;;',
  'Candra Wijaya;6402030503130002;6402030101100003;L;05/03/2013;SMP;7;Rahmah;1;Triwulan II 2026;',
  'Dewi Lestari;;;P;07/08/2012;SMP;8;Kartini;3;Triwulan IV 2025;',
];

let office: ImportOffice;
beforeEach(async () => {
  office = newImportOffice({ today: TODAY });
  const path = join(office.folder, 'awal.csv');
  writeFileSync(path, [HEAD, ...CHILDREN].join('\r\n'));
  valueOf(await office.save((await office.tryOut(path)).job));
});
afterEach(() => office.close());

const codes = (): Record<string, string> =>
  Object.fromEntries(
    office.db
      .sql<{ name: string; code: string }>(
        'SELECT p.name, c.code FROM candidate AS c JOIN person AS p ON p.id = c.person_id',
      )
      .map(({ name, code }) => [name.split(' ')[0] ?? '', code]),
  );
async function exported(fullIds: boolean) {
  const file = join(office.folder, 'cek.xlsx');
  const list = { what: 'desil', intake: office.intake.uid, part: 'open' } as const;
  const asked = { list, file, format: 'xlsx', fullIds, purpose: 'Operator SIKS-NG' } as const;
  valueOf(await exportsTasks.writeList(office.context(), asked));
  const { sheets } = await readXlsx(readFileSync(file));
  return sheets[0]?.rows ?? [];
}
async function answer(...lines: readonly string[]) {
  const file = join(office.folder, 'jawaban.csv');
  writeFileSync(file, ['Kode calon;NIK;No. KK;Nama;Desil;Periode;Catatan', ...lines].join('\r\n'));
  return valueOf(await correctionsTasks.read(office.context(), { file, round: true }));
}

describe('[C1] a round of desils leaves as a file and comes back', () => {
  test('goes out in the order of the list: numbers as text, three columns empty, in the history', async () => {
    const rows = await exported(true);
    const { Ani, Budi, Dewi } = codes();
    expect(rows[0]).toEqual([
      'Kode calon',
      'NIK',
      'No. KK',
      'Nama',
      'Tanggal lahir',
      'Desil',
      'Periode',
      'Catatan',
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [Ani, '6402034102140001', '6402030101100002', 'Ani Wulandari'],
      [Dewi, null, null, 'Dewi Lestari'],
      [Budi, '6402031203130004', '6402030101100001', 'Budi Santoso'],
    ]);
    expect(rows.slice(1).every((row) => row.slice(5).every((cell) => (cell ?? '') === ''))).toBe(
      true,
    );
    const [entry] = office.must<{ command: string; summary: object }[]>('journal.page', {
      limit: 1,
    });
    expect(entry?.command).toBe('exports.writeList');
    expect(entry?.summary).toMatchObject({ what: 'desil', rows: 3, audits: 'full-id' });
    expect(String((await exported(false))[1]?.[1])).toMatch(/^6402.*•.*0001$/);
  });

  test('comes back: a desil without a period is of the round; empty and other cells change nothing', async () => {
    const { Ani, Budi, Dewi } = codes();
    const read = await answer(
      `${Ani};6402 •••• •••• 0001;6402 •••• •••• 0002;ANI W;2;;`,
      `${Budi};6402031203130004;;BUDI S.;;;Pindah KK`,
      `${Dewi};;;Dewi Lestari;tidak ada;Triwulan II 2026;`,
      ';6402030503130002;;Candra Wijaya;1;TW 2/2026;',
    );
    expect(read.faults).toEqual([]);
    expect(read.desilPeriod).toBe('2026-2');
    expect(read.changes.map(({ name, field, from, to }) => [name, field, from, to])).toEqual([
      ['Ani Wulandari', 'desil', '', '2|2026-2'],
      ['Budi Santoso', 'note', 'Jemput', 'Pindah KK'],
      ['Dewi Lestari', 'desil', '3|2025-4', '|2026-2'],
    ]);
    const { job, changes } = read;
    const taken = changes.filter(({ field }) => field === 'desil').map(({ id }) => id);
    valueOf(await correctionsTasks.apply(office.context(), { job, taken }));
    const { intake } = office;
    expect(office.must('desil.summary', { intake: intake.uid })).toMatchObject({
      missing: 0,
      older: 1,
      absent: 1,
      done: 2,
    });
    const [fact] = office.db.sql<object>('SELECT * FROM desil_fact ORDER BY id DESC LIMIT 1');
    expect(fact).toMatchObject({ desil: null, period: '2026-2', as_of: TODAY, source: 'import' });
  });

  test('what cannot be right is told with row and column, and changes nothing', async () => {
    const { Ani, Budi } = codes();
    const read = await answer(
      `${Ani};6402034102140001;;Ani Wulandari;11;;`,
      `${Budi};6402031203130001;;Budi Santoso;1;;`,
      ';6402030503130002;;Candra Wijaya;2;Triwulan I 2026;',
      ';640203050313;;Candra Wijaya;2;;',
      ';6402030503130999;;Orang Lain;2;;',
      `${codes()['Dewi']};;;Dewi Lestari;2;Triwulan III 2026;`,
    );
    expect(read.changes).toEqual([]);
    expect(read.faults.map(({ row, column, kind, code }) => [row, column, kind, code])).toEqual([
      [2, 'E', 'cell', 'desil-range'],
      [3, 'B', 'match', 'nik-differs'],
      [4, 'E', 'match', 'period-older'],
      [5, 'B', 'cell', 'nik-too-short'],
      [5, '', 'match', 'unmatched'],
      [6, '', 'match', 'unmatched'],
      [7, 'E', 'match', 'period-future'],
    ]);
    expect(read.faults[2]).toMatchObject({
      shown: '2 · Triwulan I 2026',
      details: { than: 'Triwulan II 2026' },
    });
    expect(read).toMatchObject({ total: 6, changed: 0, same: 0, faulty: 6 });
  });

  test('an intake that is gone is told, and no file is written', async () => {
    const file = join(office.folder, 'cek.xlsx');
    const asked = { file, format: 'xlsx', fullIds: false, purpose: 'Operator' } as const;
    const list = { what: 'desil', intake: 'x', part: 'open' } as const;
    expect(await exportsTasks.writeList(office.context(), { ...asked, list })).toMatchObject({
      error: { code: 'exports.not-found', what: 'intake' },
    });
    expect(existsSync(file)).toBe(false);
  });
});

describe('families proposed for DTSEN', () => {
  test('leave as a list for the operator: who waits, to whom, and an empty column for the result', async () => {
    const { Ani } = codes();
    const [row] = office.db.sql<{ uid: string }>('SELECT uid FROM candidate WHERE code = ?', Ani);
    const uid = row?.uid ?? '';
    const intake = office.intake.uid;
    office.must('candidates.recordDesil', {
      uid,
      fact: { desil: null, period: '2026-2', asOf: TODAY, source: 'siks_ng', seenBy: 'Siti' },
    });
    office.must('desil.propose', {
      intake,
      candidate: uid,
      to: 'Dinas Sosial Kukar',
      proposedOn: TODAY,
      checkOn: '2026-07-08',
      note: 'Lihat KK',
    });
    const file = join(office.folder, 'usulan.xlsx');
    const list = { what: 'desil', intake, part: 'proposed' } as const;
    const asked = { list, file, format: 'xlsx', fullIds: true, purpose: 'Usulan desa' } as const;
    expect(valueOf(await exportsTasks.writeList(office.context(), asked)).rows).toBe(1);
    const [head = [], one = []] = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
    const cell = (name: string) => one[head.indexOf(name)] ?? null;
    expect(['Nama', 'NIK', 'Kepada', 'Catatan', 'Hasil'].map(cell)).toEqual([
      'Ani Wulandari',
      '6402034102140001',
      'Dinas Sosial Kukar',
      'Lihat KK',
      null,
    ]);
  });
});
