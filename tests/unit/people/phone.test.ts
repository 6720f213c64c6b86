import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPhone } from '#shared/domain/people/phone.ts';
import { phoneText } from '#shared/validation/phone-text.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const mobile = fc.stringMatching(/^8[1-9]\d{7,9}$/);

describe('a phone number', () => {
  it('is one number however it is written, and read again stays as it is', () => {
    fc.assert(
      fc.property(mobile, (rest) => {
        const grouped = `0${rest.slice(0, 3)} ${rest.slice(3, 7)}-${rest.slice(7)}`;
        for (const written of [rest, `0${rest}`, `+62${rest}`, `62${rest}`, `+62 ${rest}`, grouped])
          expect(readPhone(written)).toEqual({ kind: 'phone', phone: `0${rest}` });
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('of a fixed line keeps its area code', () => {
    expect(readPhone('(0541) 741-234')).toEqual({ kind: 'phone', phone: '0541741234' });
  });

  test('that a spreadsheet shortened has lost its digits', () => {
    expect(readPhone('8,12346E+10')).toEqual({ kind: 'shortened' });
  });

  test.each(['tidak ada', '0812', '+60 12 345 6789'])('%s is no number of here', (text) => {
    expect(readPhone(text)).toEqual({ kind: 'odd' });
  });

  test('[C1] stands in a form as the import stores it; a foreign one as written', () => {
    expect(phoneText.parse(' +62 812-3456-7890 ')).toBe('081234567890');
    expect(phoneText.parse('+60 12 345 6789')).toBe('+60 12 345 6789');
    expect(phoneText.parse('')).toBe('');
    for (const text of ['tidak ada', '8,12346E+10'])
      expect(phoneText.safeParse(text).error?.issues[0]?.message).toBe('candidates.phone');
  });
});
