import { createHash } from 'node:crypto';

/** SHA-256 of UTF-8 text, hex, by the machine's own code: the same as `sha256Hex`, far quicker. */
export const nativeSha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');
