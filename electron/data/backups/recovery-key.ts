const PREFIX = 'AGE-SECRET-KEY-1';
const LENGTH = 58;
/** Letters of Bech32: no 1, B, I or O, so that print and eye do not mix them up. */
const BODY = /^[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]+$/;

/**
 * The private identity as it is printed for the safe: the prefix, then groups of four letters.
 * `parseRecoveryKey` reads it back however spaces, dashes and case were typed.
 */
export function printableRecoveryKey(identity: string): string {
  const groups = identity.slice(PREFIX.length).match(/.{1,4}/g) ?? [];
  return [PREFIX, ...groups].join(' ');
}

/** The identity behind a typed recovery key, or null when it cannot be one. */
export function parseRecoveryKey(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s\-–—]/g, '');
  const compactPrefix = PREFIX.replaceAll('-', '');
  const body = letters.startsWith(compactPrefix) ? letters.slice(compactPrefix.length) : letters;
  return body.length === LENGTH && BODY.test(body) ? PREFIX + body : null;
}
