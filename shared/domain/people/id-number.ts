import { err, ok, type Result } from '../../result.ts';

/** NIK and KK numbers have 16 digits. */
const ID_DIGITS = 16;
/** Spreadsheets keep 15 significant digits: a larger number has lost its last digits for good. */
const FIRST_SHORTENED = 1e15;
/** `6,40209E+15`, also saved as text. */
const POWER_OF_TEN = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/i;
/** What offices put between groups of digits, and what spreadsheets put before them. */
const GROUPING = /[\s.\-'’‘`]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Why a text is not sixteen digits. `missing` and `extra` count digits. */
export type DigitsFault =
  | { readonly code: 'empty' }
  | { readonly code: 'shortened'; readonly shown: string }
  | { readonly code: 'not-digits'; readonly found: string }
  | { readonly code: 'too-short'; readonly digits: number; readonly missing: number }
  | { readonly code: 'too-long'; readonly digits: number; readonly extra: number };

/**
 * Sixteen digits of what was typed or stood in a cell; nothing is completed or guessed. A number
 * (instead of text) of this size is refused, for its last digit is already lost.
 */
export function readDigits(input: string | number): Result<string, DigitsFault> {
  if (typeof input === 'number' && Math.abs(input) >= FIRST_SHORTENED)
    return err({ code: 'shortened', shown: String(input) });
  const text = String(input).normalize('NFKC').replace(INVISIBLE, '').trim();
  if (POWER_OF_TEN.test(text)) return err({ code: 'shortened', shown: text });
  const digits = text.replace(GROUPING, '');
  if (digits === '') return err({ code: 'empty' });
  const found = /[^0-9]/u.exec(digits)?.[0];
  if (found !== undefined) return err({ code: 'not-digits', found });
  const length = digits.length;
  if (length < ID_DIGITS)
    return err({ code: 'too-short', digits: length, missing: ID_DIGITS - length });
  if (length > ID_DIGITS)
    return err({ code: 'too-long', digits: length, extra: length - ID_DIGITS });
  return ok(digits);
}

/** `6402 •••• •••• 0004`: what lists show of a NIK or KK number; anything else is hidden whole. */
export const maskId = (digits: string): string =>
  /^\d{16}$/.test(digits) ? `${digits.slice(0, 4)} •••• •••• ${digits.slice(12)}` : '••••';
