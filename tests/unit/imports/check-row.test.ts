import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { CANDIDATE_FIELDS, type CandidateField } from '#shared/domain/imports/columns.ts';
import { checkRow, type RowOutcome } from '#shared/domain/imports/check-row.ts';
import type { FaultCode } from '#shared/domain/imports/faults.ts';
import { planRows, type RowOptions } from '#shared/domain/imports/row-plan.ts';
import { GRADES_OF } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const SOUND: Partial<Record<CandidateField, Cell>> = {
  name: 'Lidia Hanyeq',
  nik: '6402035509130003',
  kk: '6402036509730002',
  sex: 'P',
  birth_date: '15/09/2013',
  level: 'SMP',
  grade: 7,
  guardian_name: 'Sumiati',
  guardian_relation: 'Ibu',
  desil: 1,
  desil_period: 'Triwulan II 2026',
  school_status: 'Putus sekolah',
};

function check(
  changes: Partial<Record<CandidateField, Cell>>,
  options: Partial<RowOptions> = {},
): RowOutcome {
  const row = { ...SOUND, ...changes };
  const mapping = Object.keys(row) as CandidateField[];
  const plan = planRows({
    mapping,
    today: '2026-06-08',
    date1904: false,
    desilDefault: null,
    repairs: [],
    ...options,
  });
  return checkRow(Object.values(row), plan);
}
const onlyFault = (outcome: RowOutcome) => {
  expect(outcome.values).toBeNull();
  expect(outcome.faults).toHaveLength(1);
  return outcome.faults[0]!;
};

test('a sound row becomes values as the tables hold them', () => {
  const { values, faults, warnings } = check({
    phone: '+62 812-5555-0101',
    rt: 'RT. 3',
    rw: '-',
    vulnerability: 'Yatim, anak jalanan',
    visit_result: 'Sangat mendesak',
    visit_date: { date: '2026-05-20', time: '' },
    parent_consent: 'Ya',
    child_consent: 'belum',
  });
  expect(faults).toEqual([]);
  expect(warnings).toEqual([]);
  expect(values).toMatchObject({
    name: 'Lidia Hanyeq',
    nik: '6402035509130003',
    nikStatus: 'present',
    kk: '6402036509730002',
    sex: 'P',
    birthDate: '2013-09-15',
    level: 'SMP',
    grade: 7,
    guardians: [{ name: 'Sumiati', relation: 'mother' }],
    phone: '081255550101',
    rt: '003',
    rw: '',
    desil: { desil: 1, period: '2026-2', asOf: '2026-04-01' },
    schoolStatus: 'out_of_school',
    vulnerabilities: ['orphan', 'street_child'],
    recommendation: 'very_urgent',
    gates: [
      { gate: 'home_visit', value: 'passed', on: '2026-05-20', reason: null },
      { gate: 'parent_consent', value: 'passed', on: null, reason: null },
    ],
  });
});

const FAULTS: readonly [FaultCode, Partial<Record<CandidateField, Cell>>, object][] = [
  ['name-empty', { name: ' ' }, { guardian: 'Sumiati' }],
  ['name-too-long', { name: 'a'.repeat(151) }, { length: 151 }],
  ['nik-shortened', { nik: 6402035509130000 }, {}],
  ['nik-shortened', { nik: '6,40209E+15' }, {}],
  ['nik-too-short', { nik: '640203110715' }, { digits: 12, missing: 4 }],
  ['nik-too-short', { nik: 640203110715 }, { digits: 12, missing: 4 }],
  ['nik-too-long', { nik: '64020355091300034' }, { digits: 17, extra: 1 }],
  ['nik-not-digits', { nik: '640203550913O003' }, { found: 'O' }],
  ['nik-birth-part', { nik: '6402037213130003' }, { part: '721313' }],
  ['nik-serial-zero', { nik: '6402035509130000' }, {}],
  ['kk-shortened', { kk: 6402036509730002 }, {}],
  ['kk-too-short', { kk: '640203650973' }, { missing: 4 }],
  ['kk-is-nik', { kk: '6402035509130003' }, {}],
  ['sex-empty', { sex: null }, {}],
  ['sex-unknown', { sex: 'Lk' }, {}],
  ['birth-date-impossible', { birth_date: '31/02/2013' }, { day: 31, month: 2 }],
  ['birth-date-impossible', { birth_date: '29 Februari 2013' }, { day: 29, month: 2 }],
  ['birth-date-month', { birth_date: '09/15/2013' }, { month: 15 }],
  ['birth-date-two-digits', { birth_date: '15/09/13' }, { guess: 2013 }],
  ['birth-date-two-digits-baby', { birth_date: '04/05/26' }, { age: 0, guess: 2016 }],
  ['birth-date-two-digits-unclear', { birth_date: '15/09/73' }, {}],
  ['birth-date-future', { birth_date: '09/06/2026' }, { date: '2026-06-09' }],
  ['birth-date-too-old', { birth_date: '15/09/1913' }, { age: 112 }],
  ['birth-date-unreadable', { birth_date: 'Jumat' }, {}],
  ['level-empty', { level: null, grade: null }, {}],
  ['level-unknown', { level: 'TK' }, {}],
  ['grade-unknown', { grade: '13' }, {}],
  ['grade-not-of-level', { grade: 'V' }, { grade: 5, level: 'SMP', from: 7, to: 9 }],
  ['desil-range', { desil: 12 }, { found: 12 }],
  ['desil-range', { desil: '0' }, { found: 0 }],
  ['desil-roman', { desil: 'II' }, { value: 2 }],
  ['desil-several', { desil: '1-4' }, {}],
  ['desil-unreadable', { desil: 'miskin' }, {}],
  ['desil-undated', { desil_period: null }, { desil: 1 }],
  ['desil-period-unreadable', { desil_period: 'kemarin' }, {}],
  ['desil-date-future', { desil_date: '01/07/2026' }, {}],
  ['relation-unknown', { guardian_relation: 'tetangga' }, {}],
  ['phone-shortened', { phone: '8,12555E+11' }, {}],
  ['rt-unreadable', { rt: '12/03' }, {}],
  ['cell-is-date', { rt: { date: '2026-03-12', time: '' } }, {}],
  ['school-status-unknown', { school_status: 'entah' }, {}],
  ['vulnerability-unknown', { vulnerability: 'yatim, nakal' }, { word: 'nakal' }],
  ['visit-unknown', { visit_result: 'oke' }, {}],
  ['visit-date-future', { visit_result: 'Layak', visit_date: '09/06/2026' }, {}],
  ['answer-unknown', { parent_consent: 'mungkin' }, {}],
  ['cell-error', { village: { error: '#REF!' } }, { error: '#REF!' }],
  ['cell-too-long', { address: 'a'.repeat(501) }, { length: 501 }],
];

test.each(FAULTS)('%s for %j', (code, changes, details) => {
  const outcome = check(changes);
  const fault = onlyFault(outcome);
  expect(fault).toMatchObject({ code, details });
  const mapping = Object.keys({ ...SOUND, ...changes });
  expect(fault.column).toBe(mapping.indexOf(fault.field));
});

test('each fault says where it stands and what the cell shows', () => {
  expect(onlyFault(check({ nik: 6402091203130000 }))).toMatchObject({
    field: 'nik',
    column: 1,
    shown: '6,40209E+15',
  });
});

test('a row with several faults shows all of them', () => {
  const { faults } = check({ name: null, sex: 'X', desil: 11 });
  expect(faults.map(({ code }) => code)).toEqual(['name-empty', 'sex-unknown', 'desil-range']);
});

test('repairs are offered, and mend every cell alike once accepted', () => {
  expect(onlyFault(check({ sex: 'Pr' })).suggestion).toEqual({ to: 'P', forAll: true });
  expect(onlyFault(check({ desil: 'II' })).suggestion).toEqual({ to: '2', forAll: true });
  expect(onlyFault(check({ birth_date: '15/09/13' })).suggestion).toEqual({
    to: '15/09/2013',
    forAll: false,
  });
  const repairs = [{ field: 'sex' as const, shown: 'Pr', to: 'P' }];
  expect(check({ sex: ' Pr ' }, { repairs }).values?.sex).toBe('P');
  expect(check({ sex: 'Lk' }, { repairs }).faults).toHaveLength(1);
});

test.each<[Partial<Record<CandidateField, Cell>>, string]>([
  [{ nik: null }, 'nik-empty'],
  [{ nik: 'belum ada' }, 'nik-empty'],
  [{ nik: '6402031509130003' }, 'nik-sex-differs'],
  [{ nik: '6402035609130003' }, 'nik-birth-differs'],
  [{ name: 'Lidia 2' }, 'name-odd'],
  [{ birth_date: null }, 'birth-date-empty'],
  [{ birth_date: '15/09/1990', nik: '6402035509900003' }, 'age-unlikely'],
  [{ guardian_name: '-' }, 'guardian-empty'],
  [{ phone: 'tetangga' }, 'phone-odd'],
  [{ grade: null }, 'grade-assumed'],
  [{ school_status: null }, 'school-status-empty'],
])('%j can be saved, with warning %s', (changes, code) => {
  const { values, warnings } = check(changes);
  expect(values).not.toBeNull();
  expect(warnings.map((warning) => warning.code)).toEqual([code]);
});

test.each<[Cell, string | null]>([
  ['2013-09-15', '2013-09-15'],
  ['15-9-2013', '2013-09-15'],
  ['15.09.2013', '2013-09-15'],
  ['15 September 2013', '2013-09-15'],
  ['15 Sept. 2013', '2013-09-15'],
  ['15/09/2013 00:00:00', '2013-09-15'],
  [{ date: '2013-09-15', time: '' }, '2013-09-15'],
  [41532, '2013-09-15'],
  ['-', null],
])('birth date %j is %s', (birth_date, expected) => {
  expect(check({ birth_date }).values?.birthDate).toBe(expected);
});

test('a serial of the 1904 system is another day', () => {
  expect(check({ birth_date: 40070 }, { date1904: true }).values?.birthDate).toBe('2013-09-15');
});

test('place and date in one column', () => {
  const { birth_date: _, ...rest } = SOUND;
  const mapping = [...Object.keys(rest), 'birth_place_date'] as CandidateField[];
  const plan = planRows({
    mapping,
    today: '2026-06-08',
    date1904: false,
    desilDefault: null,
    repairs: [],
  });
  const outcome = checkRow([...Object.values(rest), 'Kota Bangun, 15 September 2013'], plan);
  expect(outcome.values).toMatchObject({ birthPlace: 'Kota Bangun', birthDate: '2013-09-15' });
});

test('numbers that Excel made of text are read where nothing was lost', () => {
  expect(
    check({ phone: 81255550101, rt: 7, desil: '1.0', grade: '7 (tujuh)' }).values,
  ).toMatchObject({
    phone: '081255550101',
    rt: '007',
    desil: { desil: 1 },
    grade: 7,
  });
});

test('desil takes the period given for the whole file', () => {
  const desilDefault = { period: '2026-1', asOf: '2026-03-31' };
  expect(check({ desil_period: null }, { desilDefault }).values?.desil).toEqual({
    desil: 1,
    ...desilDefault,
  });
  expect(
    check({ desil: 'belum terdata', desil_period: null }, { desilDefault }).values?.desil,
  ).toEqual({
    desil: null,
    ...desilDefault,
  });
  expect(check({ desil: null }).values?.desil).toBeNull();
  expect(check({ desil_period: null, desil_date: '20/05/2026' }).values?.desil).toEqual({
    desil: 1,
    period: '2026-2',
    asOf: '2026-05-20',
  });
});

test('a refused visit or consent is recorded with its reason', () => {
  const { values } = check({
    visit_result: 'Tidak layak',
    parent_consent: 'tidak',
    documents: 'menyusul',
  });
  expect(values?.gates).toEqual([
    { gate: 'home_visit', value: 'failed', on: null, reason: 'home_condition' },
    { gate: 'parent_consent', value: 'failed', on: null, reason: 'parent_refuses' },
    { gate: 'documents', value: 'deferred', on: null, reason: 'documents_incomplete' },
  ]);
  expect(values?.recommendation).toBe('none');
});

test.each([
  ["'=cmd", '=cmd'],
  ['  Nur\u00a0 Aini ', 'Nur Aini'],
  ["Nurul 'Aini", "Nurul 'Aini"],
  ["O'Brien", "O'Brien"],
  ['Null', 'Null'],
  ['D\u200bewi\u202e', 'Dewi'],
  ['Ame\u0301lie', 'Am\u00e9lie'],
  ['Sumi', 'Sumi'],
])('name %j is kept as %j', (name, kept) => {
  expect(check({ name }).values?.name).toBe(kept);
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('L', 'P', 'SD', '1', '31/02/2013', '6402035509130003', '#N/A', "'", '-', 'E+15'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ date: '2013-09-15', time: '' }),
  fc.constant({ error: '#REF!' }),
);

test('whatever the cells hold: values or faults, never both, never an exception', () => {
  const plan = planRows({
    mapping: CANDIDATE_FIELDS,
    today: '2026-06-08',
    date1904: false,
    desilDefault: null,
    repairs: [],
  });
  fc.assert(
    fc.property(
      fc.array(anyCell, { maxLength: CANDIDATE_FIELDS.length }),
      fc.subarray(CANDIDATE_FIELDS.map((_, i) => i)),
      (cells, sound) => {
        const row: Cell[] = CANDIDATE_FIELDS.map((field, i) =>
          sound.includes(i) ? (SOUND[field] ?? null) : (cells[i] ?? null),
        );
        const { values, faults } = checkRow(row, plan);
        expect(values === null).toBe(faults.length > 0);
        if (values === null) return;
        expect(values.name).not.toBe('');
        expect(GRADES_OF[values.level]).toContain(values.grade);
        expect(values.nik ?? '0000000000000000').toMatch(/^\d{16}$/);
        expect(values.nikStatus === 'present').toBe(values.nik !== null);
        if (values.kk !== null) expect(values.kk).not.toBe(values.nik);
      },
    ),
    { numRuns: propertyRuns(2000) },
  );
});
