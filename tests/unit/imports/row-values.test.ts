import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { IMPORT_FIELDS, type ImportField } from '#shared/domain/imports/columns.ts';
import { checkRow } from '#shared/domain/imports/check-row.ts';
import { dateSerial, serialDate } from '#shared/domain/imports/dates.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import { GRADES_OF } from '#shared/vocabulary.ts';
import { checkCells, SOUND_ROW } from '#tests/support/import-row.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

test.each<[Partial<Record<ImportField, Cell>>, string]>([
  [{ nik: null }, 'nik-empty'],
  [{ nik: 'belum ada' }, 'nik-empty'],
  [{ nik: '6402031509130003' }, 'nik-sex-differs'],
  [{ nik: '6402035609130003' }, 'nik-birth-differs'],
  [{ nik: '9902035509130003' }, 'nik-region'],
  [{ name: 'Lidia 2' }, 'name-odd'],
  [{ birth_date: null }, 'birth-date-empty'],
  [{ birth_date: '15/09/1990', nik: '6402035509900003' }, 'age-unlikely'],
  [{ guardian_name: '-' }, 'guardian-empty'],
  [{ phone: 'tetangga' }, 'phone-odd'],
  [{ grade: null }, 'grade-assumed'],
  [{ school_status: null }, 'school-status-empty'],
])('%j can be saved, with warning %s', (changes, code) => {
  const { values, warnings } = checkCells(changes);
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
  expect(checkCells({ birth_date }).values?.birthDate).toBe(expected);
});

test('a serial of the 1904 system is another day', () => {
  expect(checkCells({ birth_date: 40070 }, { date1904: true }).values?.birthDate).toBe(
    '2013-09-15',
  );
});

test('place and date in one column', () => {
  const { birth_date: _, ...rest } = SOUND_ROW;
  const mapping = [...Object.keys(rest), 'birth_place_date'] as ImportField[];
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
    checkCells({ phone: 81255550101, rt: 7, desil: '1.0', grade: '7 (tujuh)' }).values,
  ).toMatchObject({
    phone: '081255550101',
    rt: '007',
    desil: { desil: 1 },
    grade: 7,
  });
});

test('desil takes the period given for the whole file', () => {
  const desilDefault = { period: '2026-1', asOf: '2026-03-31' };
  expect(checkCells({ desil_period: null }, { desilDefault }).values?.desil).toEqual({
    desil: 1,
    ...desilDefault,
  });
  expect(
    checkCells({ desil: 'belum terdata', desil_period: null }, { desilDefault }).values?.desil,
  ).toEqual({
    desil: null,
    ...desilDefault,
  });
  expect(checkCells({ desil: null }).values?.desil).toBeNull();
  expect(checkCells({ desil_period: null, desil_date: '20/05/2026' }).values?.desil).toEqual({
    desil: 1,
    period: '2026-2',
    asOf: '2026-05-20',
  });
});

test.each<[Partial<Record<ImportField, Cell>>, string, string | null]>([
  [{ visit_result: 'Tidak layak', visit_reason: 'Pindah' }, 'failed', 'moved_away'],
  [
    { visit_result: 'Tidak layak', visit_reason: 'Rumah di tanah adat' },
    'failed',
    'Rumah di tanah adat',
  ],
  [{ visit_result: 'Ditunda' }, 'deferred', 'not_stated'],
  [{ visit_result: 'Ditunda', visit_reason: 'belum bertemu' }, 'deferred', 'not_met'],
  [{ visit_result: 'Layak', visit_reason: 'Lantai tanah' }, 'passed', 'Lantai tanah'],
  [{ visit_result: 'Layak' }, 'passed', null],
])(
  '[C1] the visit of %j is recorded with what the list says of why, and no more',
  (cells, value, reason) => {
    expect(checkCells(cells).values?.gates).toEqual([
      { gate: 'home_visit', value, on: null, reason },
    ]);
  },
);

test.each(['belum', ''])('[C1] a reason without a result (%j) is a fault', (visit_result) => {
  const { faults } = checkCells({ visit_result, visit_reason: 'Pindah' });
  expect(faults.map(({ code }) => code)).toEqual(['visit-reason-alone']);
});

test('a refused visit or consent is recorded with its reason', () => {
  const { values } = checkCells({
    visit_result: 'Tidak layak',
    parent_consent: 'tidak',
    documents: 'menyusul',
  });
  expect(values?.gates).toEqual([
    { gate: 'home_visit', value: 'failed', on: null, reason: 'not_stated' },
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
  expect(checkCells({ name }).values?.name).toBe(kept);
});

test('a day and its Excel serial are the same day', () => {
  expect(dateSerial('2013-09-15')).toBe(41532);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
      expect(dateSerial(serialDate(serial, false))).toBe(serial);
    }),
    { numRuns: propertyRuns(1000) },
  );
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

/** What the tables demand of every saved row. */
const isWhole = ({ name, level, grade, nik, nikStatus, kk }: CandidateRow): boolean =>
  name !== '' &&
  GRADES_OF[level].includes(grade) &&
  (nik === null || /^\d{16}$/.test(nik)) &&
  (nikStatus === 'present') === (nik !== null) &&
  (kk === null || kk !== nik);

test('whatever the cells hold: values or faults, never both, never an exception', () => {
  const plan = planRows({
    mapping: IMPORT_FIELDS,
    today: '2026-06-08',
    date1904: false,
    desilDefault: null,
    repairs: [],
  });
  fc.assert(
    fc.property(
      fc.array(anyCell, { maxLength: IMPORT_FIELDS.length }),
      fc.subarray(IMPORT_FIELDS.map((_, i) => i)),
      (cells, sound) => {
        const row: Cell[] = IMPORT_FIELDS.map((field, i) =>
          sound.includes(i) ? (SOUND_ROW[field] ?? null) : (cells[i] ?? null),
        );
        const { values, faults } = checkRow(row, plan);
        expect(values === null).toBe(faults.length > 0);
        expect(values === null || isWhole(values as CandidateRow)).toBe(true);
      },
    ),
    { numRuns: propertyRuns(2000) },
  );
});
