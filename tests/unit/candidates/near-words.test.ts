import { describe, expect, test } from 'vitest';
import { nearestWord } from '#shared/domain/candidates/near-words.ts';

const known = [
  { term: 'alfarizi', count: 3 },
  { term: 'alfarid', count: 9 },
  { term: 'andi', count: 40 },
  { term: 'ani', count: 12 },
  { term: 'aisyah', count: 7 },
];

describe('the word that was probably meant', () => {
  test.each([
    ['alfarisi', 'alfarizi'],
    ['alfarzi', 'alfarizi'],
    ['alfariiz', 'alfarizi'],
    ['aisiah', 'aisyah'],
    ['asiyah', 'aisyah'],
    ['andy', 'andi'],
  ])('%s → %s', (typed, meant) => {
    expect(nearestWord(typed, known)).toBe(meant);
  });

  test('of equally near words the commoner', () => {
    expect(nearestWord('anni', known)).toBe('andi');
  });

  test('short words may differ by one letter only, long ones by two', () => {
    expect(nearestWord('adni', known)).toBe('andi');
    expect(nearestWord('arni', [{ term: 'andi', count: 1 }])).toBeUndefined();
    expect(nearestWord('zulkifli', known)).toBeUndefined();
  });
});
