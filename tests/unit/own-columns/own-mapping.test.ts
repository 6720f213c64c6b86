import { expect, it } from 'vitest';
import { unknownOwnColumn, withOwnColumns } from '#shared/domain/imports/own-mapping.ts';
import { guessKind } from '#shared/domain/own-columns/guess-kind.ts';

const OWN = [
  { uid: 'a', name: 'Ukuran baju' },
  { uid: 'b', name: 'Nama' },
];

it('gives a header without a meaning to the open column of that name, each once', () => {
  const headers = ['Nama', ' ukuran  BAJU', 'Ukuran baju', 'Nama', 'Hobi', ''];
  expect(withOwnColumns(['name', null, null, null, null, null], headers, OWN)).toEqual([
    'name',
    'own:a',
    null,
    'own:b',
    null,
    null,
  ]);
});

it('forgets a column that is open no more, and names it where it is asked for', () => {
  const mapping = ['own:gone', 'own:a', 'name'] as const;
  expect(withOwnColumns(mapping, ['X', 'Y', 'Z'], OWN)).toEqual([null, 'own:a', 'name']);
  expect(unknownOwnColumn(mapping, OWN)).toBe('gone');
  expect(unknownOwnColumn(['own:a', null, 'name'], OWN)).toBeUndefined();
});

it.each([
  [['12', '1.250,5', '-3'], 'number'],
  [['0812', '0813'], 'text'],
  [['14/07/2012', '2012-07-14'], 'date'],
  [['Ya', 'tidak'], 'yes_no'],
  [['1', '0'], 'number'],
  [['M', 'XL'], 'text'],
  [['', ' '], 'text'],
])('guesses of %j that it holds %s', (samples, kind) => {
  expect(guessKind(samples)).toBe(kind);
});
