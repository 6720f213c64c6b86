import { describe, expect, it } from 'vitest';
import { birthLine, paperDate, paperInstant, paperNumber } from '#shared/documents/paper-format.ts';

describe('words of dates and numbers on paper', () => {
  it('writes dates in words, without a leading nought', () => {
    expect(paperDate('2026-07-20')).toBe('20 Juli 2026');
    expect(paperDate('2013-02-04')).toBe('4 Februari 2013');
    expect(() => paperDate('2026-02-30')).toThrow(RangeError);
  });

  it('writes moments in WITA, over midnight too', () => {
    expect(paperInstant('2026-07-20T02:05:00.000Z')).toBe('20 Juli 2026, 10.05 WITA');
    expect(paperInstant('2026-12-31T16:00:00.000Z')).toBe('1 Januari 2027, 00.00 WITA');
  });

  it('puts dots between thousands', () => {
    expect([0, 7, 999, 1000, 1_234_567, -1000].map(paperNumber)).toEqual([
      '0',
      '7',
      '999',
      '1.000',
      '1.234.567',
      '−1.000',
    ]);
  });

  it('joins what is known of a birth', () => {
    expect(birthLine('Tenggarong', '2013-02-14')).toBe('Tenggarong, 14 Februari 2013');
    expect(birthLine('Tenggarong', null)).toBe('Tenggarong');
    expect(birthLine(null, null)).toBe('');
  });
});
