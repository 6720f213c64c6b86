import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import { readRupiah } from '#shared/domain/imports/read-income.ts';
import { checkCells } from '#tests/support/import-row.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const MOTHER_NIK = '6402034703850001';
const FATHER_NIK = '6402030703840001';
type Cells = Partial<Record<ImportField, Cell>>;

/** The sound row names its mother as wali: "Sumiati", "Ibu". */
describe('what a row says of religion, school before and assistance', () => {
  test.each<[Cells, object]>([
    [{ religion: 'ISLAM' }, { religion: '01' }],
    [{ religion: 'Kristen Protestan' }, { religion: '02' }],
    [{ religion: 'Budha' }, { religion: '05' }],
    [{ religion: '07' }, { religion: '07' }],
    [{ religion: '-' }, { religion: null }],
    [{ postal: 75511 }, { postal: '75511' }],
    [{ postal: '0' }, { postal: '' }],
    [{ kks_no: '6032 9812 3456 7890' }, { kksNo: '6032 9812 3456 7890' }],
    [{ pkh_no: 'Tidak ada' }, { pkhNo: '' }],
    [{ bpnt_no: 640211223344 }, { bpntNo: '640211223344' }],
  ])('[C1] %j is read', (cells, details) => {
    expect(checkCells(cells)).toMatchObject({ faults: [], warnings: [], values: { details } });
  });

  test.each<[Cells, object]>([
    [{ last_school: 'SDN 001 Tenggarong' }, { lastSchool: 'SDN 001 Tenggarong' }],
    [{ last_npsn: 30401234 }, { lastNpsn: '30401234' }],
    [{ last_npsn: 'p9926541' }, { lastNpsn: 'P9926541' }],
    [{ last_grade: 'Kelas VI' }, { lastGrade: 6 }],
    [{ dapodik_active: 'Masih aktif' }, { dapodikActive: true }],
    [{ dapodik_active: 'tidak' }, { dapodikActive: false }],
  ])('[C1] %j is of the school before', (cells, school) => {
    expect(checkCells(cells)).toMatchObject({ faults: [], warnings: [], values: { school } });
  });

  test.each<[Cells, string]>([
    [{ religion: 'Jawa' }, 'religion-unknown'],
    [{ religion: 1 }, 'religion-unknown'],
    [{ postal: '7551' }, 'postal-unreadable'],
    [{ pkh_no: 'Ya' }, 'assistance-no'],
    [{ kks_no: '12' }, 'assistance-no'],
    [{ kks_no: 6.0329812345678e15 }, 'assistance-shortened'],
    [{ kks_no: '6,03298E+15' }, 'assistance-shortened'],
    [{ last_npsn: '304012' }, 'npsn-unreadable'],
    [{ last_grade: 'PAUD' }, 'last-grade-unknown'],
    [{ dapodik_active: 'entah' }, 'dapodik-unknown'],
    [{ mother_life: 'sehat' }, 'life-unknown'],
    [{ mother_income: 'cukup' }, 'income-unreadable'],
    [{ mother_income: 'Rp. 500,000 - Rp. 999,999' }, 'income-range'],
    [{ mother_nik: 6.402034703850001e15 }, 'parent-nik-shortened'],
    [{ mother_nik: '640203470385' }, 'parent-nik-length'],
    [{ mother_nik: '6402039903850001' }, 'parent-nik-odd'],
    [{ mother_nik: '6402035509130003' }, 'parent-nik-same'],
    [{ mother_nik: MOTHER_NIK, father_name: 'Saleh', father_nik: MOTHER_NIK }, 'parent-nik-same'],
  ])('[C1] %j is a fault: %s', (cells, code) => {
    const { faults, values } = checkCells(cells);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(values).toBeNull();
  });
});

describe('what a row says of the parents', () => {
  const said = {
    mother_nik: MOTHER_NIK,
    mother_life: 'Hidup',
    mother_job: 'Petani',
    mother_income: 'Rp 1.500.000',
  };
  const details = { nik: MOTHER_NIK, life: 'alive', job: 'Petani', income: 1_500_000 };

  test('[C1] belongs to the wali who is the mother, or to the mother named beside', () => {
    expect(checkCells(said)).toMatchObject({
      warnings: [],
      values: { guardians: [{ name: 'Sumiati', relation: 'mother', details }] },
    });
    const beside = { guardian_name: 'Rahmah', guardian_relation: 'Nenek', mother_name: 'Sumiati' };
    expect(checkCells({ ...said, ...beside }).values?.guardians).toEqual([
      { name: 'Rahmah', relation: 'guardian' },
      { name: 'Sumiati', relation: 'mother', details },
    ]);
  });

  test('[C1] without a name it is a fault, not lost; a NIK of the other sex is told', () => {
    expect(checkCells({ father_job: 'Nelayan', father_life: 'alm' }).faults).toMatchObject([
      { code: 'parent-unnamed', field: 'father_job', details: { who: 'father' } },
    ]);
    expect(checkCells({ father_life: 'Tidak diketahui' })).toMatchObject({ faults: [] });
    expect(checkCells({ mother_nik: FATHER_NIK }).warnings).toMatchObject([
      { code: 'parent-nik-sex', field: 'mother_nik', details: { nikSex: 'L' } },
    ]);
  });
});

describe('an income', () => {
  test.each([
    ['Rp 1.500.000,00', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1500000.00', 1_500_000],
    ['Rp500.000,-', 500_000],
    ['1,5 juta', 1_500_000],
    ['500rb/bulan', 500_000],
    ['Tidak berpenghasilan', 0],
  ])('[C1] written as %s is %i rupiah', (text, rupiah) => {
    expect(readRupiah(text)).toEqual({ kind: 'rupiah', rupiah });
  });

  test.each(['Kurang dari Rp. 500,000', '1 - 2 juta', 'Rp 1.000.000 s/d 2.000.000', '< 500000'])(
    '[C1] written as %s is a range',
    (text) => {
      expect(readRupiah(text)).toEqual({ kind: 'range' });
    },
  );

  test('[C1] however its thousands are parted, the figure stays', () => {
    const parted = fc.constantFrom('.', ',', '', ' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), parted, (rupiah, mark) => {
        const text = String(rupiah).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(readRupiah(`Rp ${text}`)).toEqual({ kind: 'rupiah', rupiah });
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
