import { expect, test } from 'vitest';
import { parentWarnings } from '#shared/domain/people/parent-warnings.ts';
import { CandidateForm } from '#shared/validation/candidate-form.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';

const MOTHER_NIK = '6402034509850001';
const FATHER_NIK = '6402030509830002';
const parent = (changes: Partial<Parameters<typeof parentWarnings>[0][number]>) => ({
  name: 'Masitah',
  relation: 'mother' as const,
  nik: '',
  life: '',
  ...changes,
});

test('[C1] a parent whose NIK fits, or is not known, gives no warning', () => {
  const father = parent({ name: 'Ahmad', relation: 'father', nik: FATHER_NIK, life: 'deceased' });
  expect(parentWarnings([parent({ nik: MOTHER_NIK, life: 'alive' }), father])).toEqual([]);
  expect(parentWarnings([parent({}), parent({ relation: 'guardian', nik: FATHER_NIK })])).toEqual(
    [],
  );
  expect(parentWarnings([])).toEqual([]);
});

test('[C1] the NIK of a man for the mother, and letters that would name the deceased, warn', () => {
  const mother = parent({ nik: FATHER_NIK, life: 'deceased' });
  const deceased = { code: 'parent-deceased-first', name: 'Masitah' };
  const sex = { code: 'parent-sex', name: 'Masitah', nikSex: 'L' };
  expect(parentWarnings([mother, parent({ life: 'alive' })])).toEqual([sex, deceased]);
  expect(parentWarnings([mother])).toEqual([sex, { code: 'parents-deceased' }]);
});

const form = (mother: object, changes: Parameters<typeof candidateForm>[0] = {}) => {
  const made = candidateForm(changes);
  return { ...made, guardians: made.guardians.map((one) => ({ ...one, ...mother })) };
};

test.each([
  [form({ nik: '64020345098500' }), 'guardians.0.nik', 'candidates.nik-too-short'],
  [form({ nik: '6402034599850001' }), 'guardians.0.nik', 'candidates.nik-birth-part'],
  [
    form({ nik: '6402031203130004' }, { person: { nik: '6402031203130004' } }),
    'guardians.0.nik',
    'candidates.nik-twice',
  ],
  [form({ nik: MOTHER_NIK }, { family: { kk: MOTHER_NIK } }), 'family.kk', 'candidates.kk-is-nik'],
  [form({ income: 'sejuta' }), 'guardians.0.income', 'candidates.income'],
])('[C1] a form is refused at the field: %#', (value, path, message) => {
  const { error } = CandidateForm.safeParse(value);
  expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
    [path, message],
  ]);
});

test.each(['1500000', '1.500.000', 'Rp 1.500.000', 'Rp.1500000'])(
  '[C1] an income written as %s is 1500000 rupiah',
  (income) => expect(CandidateForm.parse(form({ income })).guardians[0]?.income).toBe('1500000'),
);
