import { describe, expect, test } from 'vitest';
import {
  dayName,
  longDate,
  longDateWithDay,
  shortDate,
} from '#shared/domain/format/indonesian-date.ts';
import { decimalNumber, percent, wholeNumber } from '#shared/domain/format/indonesian-number.ts';
import { clockTime, witaDate, witaDateTime, witaTime } from '#shared/domain/format/wita-time.ts';

describe('dates', () => {
  test('in the three forms', () => {
    expect(longDate('2026-06-08')).toBe('8 Juni 2026');
    expect(shortDate('2026-06-08')).toBe('08 Jun 2026');
    expect(longDateWithDay('2026-06-08')).toBe('Senin, 8 Juni 2026');
  });
  test('every month and day has its Indonesian name', () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`,
    );
    expect(months.map((day) => shortDate(day).slice(3, 6)).join(' ')).toBe(
      'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
    );
    const week = Array.from({ length: 7 }, (_, i) =>
      dayName(`2026-06-${String(i + 8).padStart(2, '0')}`),
    );
    expect(week.join(' ')).toBe('Senin Selasa Rabu Kamis Jumat Sabtu Minggu');
  });
  test('a day that does not exist is never printed', () => {
    expect(() => longDate('2026-02-30')).toThrow(RangeError);
    expect(() => shortDate('2026-13-01')).toThrow(RangeError);
  });
});

describe('times', () => {
  test('are WITA whatever the zone of the PC', () => {
    expect(witaTime('2026-06-08T01:14:00.000Z')).toBe('09.14 WITA');
    expect(clockTime('2026-06-08T16:00:00.000Z')).toBe('00.00');
    expect(witaDate('2026-06-08T15:59:59.999Z')).toBe('2026-06-08');
    expect(witaDate('2026-06-08T16:00:00.000Z')).toBe('2026-06-09');
    expect(witaDateTime('2026-12-31T16:05:00.000Z')).toBe('1 Januari 2027, 00.05 WITA');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
    [-1, '−1'],
    [-1000, '−1.000'],
    [2.5, '3'],
    [-0.2, '0'],
  ])('%d is %s', (value, text) => {
    expect(wholeNumber(value)).toBe(text);
  });
  test.each([
    [5.17, 2, '5,17'],
    [1.005, 2, '1,01'],
    [1234.5, 1, '1.234,5'],
    [0.05, 1, '0,1'],
    [0.04, 1, '0,0'],
    [1e-9, 2, '0,00'],
    [-5.17, 1, '−5,2'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(decimalNumber(value, decimals)).toBe(text);
  });
  test('percent has a space and one decimal', () => {
    expect(percent(0.913)).toBe('91,3 %');
    expect(percent(1)).toBe('100,0 %');
    expect(percent(0.0517, 2)).toBe('5,17 %');
    expect(percent(0.29, 0)).toBe('29 %');
    expect(percent(-0.5)).toBe('−50,0 %');
    expect(percent(1e-9)).toBe('0,0 %');
  });
  test('what is not a number is never printed', () => {
    expect(() => wholeNumber(Number.NaN)).toThrow(RangeError);
    expect(() => percent(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => wholeNumber(1e21)).toThrow(RangeError);
  });
});
