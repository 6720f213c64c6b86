import { err, ok, type Result } from '../../result.ts';
import { readDigits, type DigitsFault } from './id-number.ts';

/** `kk-is-nik`: official forms warn of the swap, for both numbers look alike. */
export type KkFault = DigitsFault | { readonly code: 'kk-is-nik' };

/**
 * Reads the number of a family card: sixteen digits that are the NIK of nobody in the record. Its
 * inner parts are not checked: the date in it is the day of issue and has no day + 40.
 */
export function checkKk(
  input: string | number,
  niks: readonly (string | null)[] = [],
): Result<string, KkFault> {
  const read = readDigits(input);
  if (read.ok && niks.includes(read.value)) return err({ code: 'kk-is-nik' });
  return read.ok ? ok(read.value) : read;
}
