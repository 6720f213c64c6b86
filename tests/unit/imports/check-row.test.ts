import { expect, test } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import type { RowOutcome } from '#shared/domain/imports/check-row.ts';
import type { FaultCode } from '#shared/domain/imports/faults.ts';
import { NIK_LATER_TEXT } from '#shared/domain/imports/read-identity.ts';
import { checkCells, SOUND_ROW } from '#tests/support/import-row.ts';
import { at } from '#shared/domain/practice/seeded.ts';

const onlyFault = (outcome: RowOutcome) => {
  expect(outcome.values).toBeNull();
  expect(outcome.faults).toHaveLength(1);
  return at(outcome.faults, 0);
};

test('a sound row becomes values as the tables hold them', () => {
  const { values, faults, warnings } = checkCells({
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

const FAULTS: readonly [FaultCode, Partial<Record<ImportField, Cell>>, object][] = [
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
  const outcome = checkCells(changes);
  const fault = onlyFault(outcome);
  expect(fault).toMatchObject({ code, details });
  const mapping = Object.keys({ ...SOUND_ROW, ...changes });
  expect(fault.column).toBe(mapping.indexOf(fault.field));
});

test('each fault says where it stands and what the cell shows', () => {
  expect(onlyFault(checkCells({ nik: 6402091203130000 }))).toMatchObject({
    field: 'nik',
    column: 1,
    shown: '6,40209E+15',
  });
});

test('a row with several faults shows all of them', () => {
  const { faults } = checkCells({ name: null, sex: 'X', desil: 11 });
  expect(faults.map(({ code }) => code)).toEqual(['name-empty', 'sex-unknown', 'desil-range']);
});

test('repairs are offered, and mend every cell alike once accepted', () => {
  expect(onlyFault(checkCells({ sex: 'Pr' })).suggestion).toEqual({ to: 'P', forAll: true });
  expect(onlyFault(checkCells({ desil: 'II' })).suggestion).toEqual({ to: '2', forAll: true });
  expect(onlyFault(checkCells({ birth_date: '15/09/13' })).suggestion).toEqual({
    to: '15/09/2013',
    forAll: false,
  });
  const repairs = [{ field: 'sex' as const, shown: 'Pr', to: 'P' }];
  expect(checkCells({ sex: ' Pr ' }, { repairs }).values?.sex).toBe('P');
  expect(checkCells({ sex: 'Lk' }, { repairs }).faults).toHaveLength(1);
});

test('[C1] a spoilt NIK is left for later where a person says so, but not of who still waits', () => {
  const later = { nik: null, nikStatus: 'unknown' };
  expect(checkCells({ nik: NIK_LATER_TEXT.toUpperCase() }).values).toMatchObject(later);
  const spoilt = FAULTS.filter(([code]) => code.startsWith('nik-'));
  expect(spoilt.length).toBeGreaterThan(6);
  for (const [, changes] of spoilt)
    expect(checkCells(changes, { nikLater: true }).values).toMatchObject(later);
  // Neither a sound NIK nor none at all is touched by it.
  expect(checkCells({}, { nikLater: true }).values).toMatchObject({ nikStatus: 'present' });
  expect(checkCells({ nik: '' }, { nikLater: true }).values).toMatchObject({
    nikStatus: 'none_yet',
  });
  const waiting = checkCells({ nik: NIK_LATER_TEXT }, { list: 'waitlist', nikLater: true });
  expect(waiting.faults).toContainEqual(expect.objectContaining({ code: 'nik-not-digits' }));
});
