import { describe, expect, it } from 'vitest';
import { dateInWords, numberWords } from '#shared/domain/format/indonesian-words.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [31, 'tiga puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [219, 'dua ratus sembilan belas'],
    [1000, 'seribu'],
    [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2000, 'dua ribu'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [100_001, 'seratus ribu satu'],
    [999_999, 'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
  ])('%i', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('gives every number up to ten thousand words of its own', () => {
    const all = Array.from({ length: 10_000 }, (_, value) => numberWords(value));
    expect(new Set(all).size).toBe(10_000);
    expect(all.filter((words) => /satu (puluh|ratus|ribu|belas)\b/.test(words))).toEqual(
      // Only thousands of a number that ends in one: "dua puluh satu ribu" is above ten thousand.
      [],
    );
    expect(all.every((words) => words === words.trim() && !words.includes('  '))).toBe(true);
  });

  it.each([-1, 1.5, 1_000_000, Number.NaN])('refuses %d', (value) => {
    expect(() => numberWords(value)).toThrow(RangeError);
  });
});

describe('a date in words', () => {
  it('names the weekday, day, month and year as a record begins', () => {
    expect(dateInWords('2026-06-08')).toBe(
      'Senin tanggal delapan bulan Juni tahun dua ribu dua puluh enam',
    );
    expect(dateInWords('2024-02-29')).toBe(
      'Kamis tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat',
    );
  });

  it('never writes a day that does not exist', () => {
    expect(() => dateInWords('2026-02-30')).toThrow(RangeError);
  });
});
