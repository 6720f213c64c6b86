/** What a text says of a telephone number. */
export type PhoneReading =
  /** `08…` for a mobile, `0541…` for a fixed line: digits only. */
  | { readonly kind: 'phone'; readonly phone: string }
  /** A spreadsheet wrote it as `8,12E+10`: the digits are lost. */
  | { readonly kind: 'shortened' }
  /** No number of Indonesia in any usual way of writing. */
  | { readonly kind: 'odd' };

const MOBILE = /^08\d{8,11}$/;
const FIXED_LINE = /^0\d{8,11}$/;
const SHORTENED = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/i;

/**
 * Reads a telephone number as people write it: with spaces, dots, brackets, `+62`, or as a number
 * cell that lost its zero (domain brief R7: normalised, and the same phone twice is normal).
 */
export function readPhone(text: string): PhoneReading {
  const written = text.trim();
  if (SHORTENED.test(written)) return { kind: 'shortened' };
  const digits = written.replace(/[\s().'’-]/g, '').replace(/^\+?62(?=[1-9])/, '0');
  // A number cell has lost the leading zero; every mobile number begins with it, so it is no guess.
  const phone = /^8\d{8,11}$/.test(digits) ? `0${digits}` : digits;
  return MOBILE.test(phone) || FIXED_LINE.test(phone) ? { kind: 'phone', phone } : { kind: 'odd' };
}
