import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeName, likeWords } from '#shared/domain/duplicates/like-name.ts';
import { namesAlike } from '#shared/domain/duplicates/names-alike.ts';
import { datesAlike, differingPlaces, swappedDate } from '#shared/domain/duplicates/near-dates.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

describe('names reduced for likeness', () => {
  test.each([
    ['Muhammad Yusuf', 'Moh. Yusuf'],
    ['Muhammad Yusuf', 'M. Jusuf', false],
    ['Soekarno', 'Sukarno'],
    ['Djoko Tjahjono', 'Joko Cahyono'],
    ['Siti Aisyah', 'St. Aisah'],
    ['Rizky', 'Riski'],
    ['Rizqi', 'Rizki'],
    ['H. Abdul Kadir, S.Pd.', 'Abd. Kadir'],
    ["Nur'aini", 'Nuraini'],
    ['Fitriyah binti Hasan', 'Fitriya Hasan'],
  ])('%s and %s are one reduced name unless said otherwise', (a, b, same = true) => {
    expect(likeName(a) === likeName(b)).toBe(same);
  });
  test('different names stay different', () => {
    const list = [
      'Hasan',
      'Husin',
      'Rahman',
      'Rahmat',
      'Dewi',
      'Dwi',
      'Sari',
      'Sri',
      'Yani',
      'Yuni',
    ];
    expect(new Set(list.map(likeName)).size).toBe(list.length);
  });
  test('blank gives no words, a name of titles alone keeps them', () => {
    expect(likeWords('  ')).toEqual([]);
    expect(likeWords('-')).toEqual([]);
    expect(likeWords('Haji')).toEqual(['haji']);
  });
  test('any text comes to an end in words without spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const once = likeWords(name);
        expect(once.every((word) => word !== '' && !/\s/u.test(word))).toBe(true);
      }),
      { numRuns: propertyRuns(5000) },
    );
  });
});

describe('names held against each other', () => {
  const alike = (a: string, b: string) => namesAlike(likeWords(a), likeWords(b));
  test('[C4] row 11: blank is like nothing, not even a blank', () => {
    expect(alike('', '')).toBeNull();
    expect(alike('Budi', ' ')).toBeNull();
  });
  test('a shared first name does not hide that the rest differs', () => {
    expect(alike('Muhammad Hasan', 'Muhammad Husin')?.weakest).toBeLessThan(0.86);
  });
  test('order and spaces do not count', () => {
    expect(alike('Nur Aini', 'Nuraini')).toEqual({ equal: true, weakest: 1, extra: 0 });
    expect(alike('Budi Santoso', 'Santoso Budi')).toEqual({ equal: true, weakest: 1, extra: 0 });
    expect(alike('Budi Santoso', 'Budi')).toEqual({ equal: false, weakest: 1, extra: 1 });
  });
});

describe('dates held against each other', () => {
  test('equal, day and month turned around, a digit, another day, unknown', () => {
    expect(datesAlike('2015-03-08', '2015-03-08')).toBe('equal');
    expect(datesAlike('2015-03-08', '2015-08-03')).toBe('swapped');
    expect(datesAlike('2015-03-08', '2016-03-08')).toBe('digit');
    expect(datesAlike('2015-03-08', '2016-04-08')).toBe('differs');
    expect(datesAlike(null, null)).toBeNull();
    expect(datesAlike('2015-03-08', null)).toBeNull();
  });
  test('turned around twice is the same date', () => {
    expect(swappedDate('2015-03-08')).toBe('2015-08-03');
    expect(swappedDate(swappedDate('2015-03-08'))).toBe('2015-03-08');
  });
  test('texts of unequal length differ in all places', () => {
    expect(differingPlaces('123', '1234')).toBe(4);
    expect(differingPlaces('1234', '1243')).toBe(2);
  });
});
