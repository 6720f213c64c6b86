import { sha256Hex } from '../journal/chain.ts';

/** Crockford's digits: no I, L, O or U, so that a written code is read back the same. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 28 digits of 5 bits: 140 bits, of which a plain SHA-256 needs no salt (ASVS 6.5.2). */
const LENGTH = 28;
const GROUP = 4;

/** Random bytes (as hex) that a code is made of. */
export const RECOVERY_CODE_BYTES = 18;

/** `7K3M-…-…`: the one-time code of an office, from RECOVERY_CODE_BYTES random bytes as hex. */
export function recoveryCode(randomHex: string): string {
  let rest = BigInt(`0x${randomHex}`);
  const digits: string[] = [];
  for (let index = 0; index < LENGTH; index += 1) {
    digits.push(DIGITS[Number(rest % 32n)] ?? '0');
    rest /= 32n;
  }
  const code = digits.join('');
  return Array.from({ length: LENGTH / GROUP }, (_, index) =>
    code.slice(index * GROUP, (index + 1) * GROUP),
  ).join('-');
}

/** What was typed, as the digits of a code: letters that look like digits are taken for them. */
const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');

/** How a code is stored; never the code itself. */
export const recoveryCodeHash = (code: string): string => sha256Hex(readCode(code));
