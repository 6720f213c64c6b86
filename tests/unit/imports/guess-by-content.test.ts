import { expect, test } from 'vitest';
import { checkRow } from '#shared/domain/imports/check-row.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import { guessByContent } from '#shared/domain/imports/guess-by-content.ts';
import { missingFields } from '#shared/domain/imports/missing-fields.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import { candidateSheet } from '#tests/support/candidate-sheet.ts';

const guess = (...rows: string[][]) => guessByContent(rows, 'candidates');

test('[C1] columns without titles are told by what stands in them', () => {
  expect(
    guess(
      ['1', 'Siti Aminah', '6402035509130003', 'P', 'Loa Kulu', '15/09/2013', 'SMP', '7'],
      ['2', 'Budi', '6402031509130003', 'L', 'Samarinda', '15 Juli 2012', 'SMP', 'VII'],
      ['3', 'Ani', 'belum ada', 'P', '', '01-02-2014', 'SD', ''],
    ),
  ).toEqual([null, 'name', 'nik', 'sex', 'birth_place', 'birth_date', 'level', 'grade']);
  expect(guess(['Siti Aminah', 'Samarinda, 15 Juli 2012', '0812-3456-7890'])).toEqual([
    'name',
    'birth_place_date',
    'phone',
  ]);
});

test('[C1] between two known columns the order of the list tells the rest', () => {
  // After L/P the list has the place of birth, then the day.
  expect(guess(['Siti', 'P', 'Loa Kulu', '15/09/2013'])?.[2]).toBe('birth_place');
  // Two columns of words stand where the list has one: which is which is asked.
  expect(guess(['Siti', 'P', 'Loa Kulu', 'Kukar', '15/09/2013'])).toEqual([
    'name',
    'sex',
    null,
    null,
    'birth_date',
  ]);
});

test('[C1] a No. KK is told from a NIK by brothers, sisters and girls', () => {
  const kk = '6402036509730002';
  expect(guess(['Siti', kk, '6402035509130003'], ['Budi', kk, '6402031509130003'])).toEqual([
    'name',
    'kk',
    'nik',
  ]);
  expect(guess(['Budi', '6402031509130003', kk.replace('65', '25')])).toEqual([
    'name',
    'nik',
    'kk',
  ]);
});

test('[C1] the columns of a whole list are found without its titles, none is guessed wrong', () => {
  const { rows } = candidateSheet({ rows: 120, eligible: 40 });
  const cells = rows
    .slice(1)
    .map((row) =>
      row.map((cell) =>
        cell instanceof Date ? { date: cell.toISOString().slice(0, 10), time: '' } : (cell ?? null),
      ),
    ) as Parameters<typeof guessByContent>[0];
  const mapping = guessByContent(cells, 'candidates') ?? [];
  const known = ['level', 'name', 'kk', 'nik', 'birth_date', 'sex'];
  expect(mapping.slice(0, 7)).toEqual([null, ...known]);
  expect(mapping[13]).toBe('phone');
  expect(mapping.filter((field) => field !== null)).toHaveLength(7);
});

test('[C1] nothing sure among the columns is no list', () => {
  expect(guess(['beras', '5 kg'], ['gula', '2 kg'])).toBeNull();
  expect(guess(['Siti Aminah'], ['Budi Santoso'])).toBeNull();
});

test('[C1] a list without L/P and level has them from the NIK and from what was said once', () => {
  const mapping: ImportField[] = ['name', 'nik'];
  const options = { today: '2026-06-08', date1904: false, desilDefault: null, repairs: [] };
  const check = (nik: string, level?: 'SMP') =>
    checkRow(['Siti', nik], planRows({ ...options, mapping, levelForAll: level }));
  expect(check('6402035509130003', 'SMP')).toMatchObject({
    values: { sex: 'P', level: 'SMP', grade: 7, birthDate: null },
    warnings: [{ code: 'sex-of-nik', details: { sex: 'P' } }, { code: 'guardian-empty' }],
  });
  expect(check('6402031509130003', 'SMP').values).toMatchObject({ sex: 'L' });
  expect(check('', 'SMP').faults.map(({ code }) => code)).toEqual(['sex-empty']);
  expect(check('6402035509130003').faults.map(({ code }) => code)).toEqual(['level-empty']);
  expect(missingFields(mapping)).toEqual([['level', 'grade']]);
  expect(missingFields(mapping, 'candidates', { level: 'SMP' })).toEqual([]);
  expect(missingFields(mapping, 'waitlist', { level: 'SMP' })).toEqual([['sex']]);
});
