import { expect, test } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import {
  checkFile,
  type FileOptions,
  type KnownPeople,
} from '#shared/domain/imports/check-file.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import { planRows, type Repair } from '#shared/domain/imports/row-plan.ts';

const MAPPING: readonly ImportField[] = [
  'name',
  'nik',
  'sex',
  'birth_date',
  'level',
  'guardian_name',
  'previous_code',
];
const plan = (repairs: readonly Repair[] = []) =>
  planRows({ mapping: MAPPING, today: '2026-06-08', date1904: false, desilDefault: null, repairs });
const run = (rows: readonly (readonly Cell[])[], options: Partial<FileOptions> = {}) => {
  const check = checkFile({ plan: plan(), ...options });
  const checked = rows.map((cells, i) => check.push(i + 2, cells));
  return { checked, summary: check.summary() };
};
const ALFARIZI = ['Muhammad Alfarizi', '6402031203130004', 'L', '12/03/2013', 'SMP', 'Sumiati'];

test('the second row with a NIK is faulty and names the first', () => {
  const { checked, summary } = run([
    ALFARIZI,
    ['Hendra Gunawan', '6402031203130004', 'L', '12/03/2013', 'SMP', 'Darmi'],
  ]);
  expect(checked[0]?.ready).toBe(true);
  expect(checked[1]?.faults).toMatchObject([
    {
      code: 'nik-same',
      field: 'nik',
      column: 1,
      shown: '6402031203130004',
      details: { row: 2, name: 'Muhammad Alfarizi' },
    },
  ]);
  expect(summary).toMatchObject({ total: 2, ready: 1, faulty: 1 });
});

test('same name, birth date and guardian is a question; twins and siblings are not', () => {
  const { checked } = run([
    ['M. Alfarizi', null, 'L', '12/03/2013', 'SMP', 'Sumiati'],
    ['MUHAMMAD ALFARIZI', null, 'L', '2013-03-12', 'SMP', 'SUMIATI'],
    ['Muhammad Alfarizi', null, 'L', '12/03/2013', 'SMP', 'Darmi'],
    ['Hendra Alfarizi', null, 'L', '12/03/2013', 'SMP', 'Sumiati'],
  ]);
  const likely = checked.map((row) => row?.warnings.filter(({ code }) => code === 'likely-same'));
  expect(likely.map((list) => list?.length)).toEqual([0, 1, 0, 0]);
  expect(likely[1]?.[0]?.details).toEqual({ row: 2, name: 'M. Alfarizi' });
  expect(checked.every((row) => row?.ready)).toBe(true);
});

const people: KnownPeople = {
  byNik: (nik) =>
    nik === '6402031203130004'
      ? { ref: 'p1', name: 'Moh. Alfarizi', birthDate: '2013-03-12', code: 'K-0017' }
      : null,
  byCode: (code) =>
    code === 'K-0018' ? { ref: 'p2', name: 'Rina Lasah', birthDate: '2014-01-02', code } : null,
  byNameAndBirth: (name) =>
    name === 'Wulan Ngau' ? { ref: 'p3', name, birthDate: '2015-05-05', code: 'K-0020' } : null,
};

test('people already recorded are found by NIK, then by code; others only hinted at', () => {
  const { checked, summary } = run(
    [
      ALFARIZI,
      ['Rina Lasah', null, 'P', '02/01/2014', 'SD', 'Darmi', 'K-0018'],
      ['Wulan Ngau', null, 'P', '05/05/2015', 'SD', 'Darmi'],
    ],
    { people },
  );
  expect(checked.map((row) => row?.known?.ref ?? null)).toEqual(['p1', 'p2', null]);
  expect(checked[2]?.warnings.map(({ code }) => code)).toContain('likely-known');
  expect(summary).toMatchObject({ ready: 3, readyKnown: 2 });
});

test('a NIK or code of somebody else never makes two people one', () => {
  const { checked } = run(
    [
      ['Hendra Gunawan', '6402031203130004', 'L', '13/03/2013', 'SMP', 'Darmi'],
      ['Hendra Gunawan', null, 'L', '13/03/2013', 'SMP', 'Darmi', 'K-0018'],
      ['Alfarisi', '6402031203130004', 'L', '12/03/2013', 'SMP', 'Sumiati'],
    ],
    { people },
  );
  expect(checked[0]?.faults.map(({ code }) => code)).toEqual(['nik-of-other']);
  expect(checked[1]?.faults.map(({ code }) => code)).toEqual(['code-of-other']);
  // The third repeats the NIK of the first within the file.
  expect(checked[2]?.faults.map(({ code }) => code)).toEqual(['nik-same']);
});

test('a misspelt name with the right NIK and birth date is the same person, with a warning', () => {
  const { checked } = run([['Alfarisi', '6402031203130004', 'L', '12/03/2013', 'SMP', 'S']], {
    people,
  });
  expect(checked[0]).toMatchObject({ ready: true, known: { ref: 'p1' } });
  expect(checked[0]?.warnings.map(({ code }) => code)).toContain('name-differs');
});

test('ready and faulty are all rows; empty rows are none; kinds and repairs are counted', () => {
  const rows = [
    ALFARIZI,
    [null, ' '],
    ['Rudi Hakim', null, 'Lk', '01/02/2014', 'SD', 'A'],
    ['Rudi Salim', null, 'Lk', '31/02/2014', 'SD', 'B'],
    ['Rudi Musa', null, 'Pr', '01/02/2014', 'SD', 'C'],
  ];
  const { checked, summary } = run(rows);
  expect(checked[1]).toBeNull();
  expect(summary).toMatchObject({ total: 4, ready: 1, faulty: 3, faults: 4 });
  expect(summary.kinds).toEqual([
    { kind: 'sex', rows: 3, faults: 3 },
    { kind: 'birth_date', rows: 1, faults: 1 },
  ]);
  expect(summary.repairs).toEqual([
    { field: 'sex', shown: 'Lk', to: 'L', cells: 2 },
    { field: 'sex', shown: 'Pr', to: 'P', cells: 1 },
  ]);
  const repaired = run(rows, { plan: plan(summary.repairs) });
  expect(repaired.summary).toMatchObject({ total: 4, ready: 3, faulty: 1 });
});

test('a cell typed anew in the dry run counts instead of the one in the file', () => {
  const edits = new Map([[2, new Map([[3, '28/02/2014']])]]);
  const rows = [['Rudi Salim', null, 'L', '31/02/2014', 'SD', 'B']];
  expect(run(rows).summary.ready).toBe(0);
  const { checked } = run(rows, { edits });
  expect(checked[0]?.values?.birthDate).toBe('2014-02-28');
  expect(rows[0]?.[3]).toBe('31/02/2014');
});
