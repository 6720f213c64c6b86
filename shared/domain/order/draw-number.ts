import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of the secret in bytes: 256 bits. */
export const SECRET_BYTES = 32;

/**
 * Kode Segel: SHA-256 of the secret's bytes, hex. Printed when the intake opens, so that nobody can
 * choose another secret once the names are known. Throws where `secret` is not hex.
 */
export const drawCommitment = (secret: string): string => bytesToHex(sha256(hexToBytes(secret)));

/**
 * The seed of the draw, hex. Without a public number it is the secret itself; with one (the
 * ceremony: dice or a newspaper's number, written down by two officers) it is SHA-256 of the
 * secret's bytes followed by that number as UTF-8, so that the office cannot choose it alone.
 */
export const drawSeed = (secret: string, publicNumber: string | null): string =>
  publicNumber === null
    ? secret
    : bytesToHex(sha256(concatBytes(hexToBytes(secret), utf8ToBytes(publicNumber))));

/**
 * The draw numbers of an intake: HMAC-SHA256(seed, UTF-8 `intakeCode|candidateCode`), 64 hex
 * digits each, smaller first. Bound to the code on the family's receipt, so that entering a child
 * twice gains nothing (product.md, Decisions). Throws where `seed` is not hex.
 */
export function drawNumbers(
  seed: string,
  intakeCode: string,
  candidateCodes: readonly string[],
): string[] {
  const start = hmac.create(sha256, hexToBytes(seed));
  return candidateCodes.map((code) =>
    bytesToHex(
      start
        .clone()
        .update(utf8ToBytes(`${intakeCode}|${code}`))
        .digest(),
    ),
  );
}

/** The draw number of one candidate. */
export const drawNumber = (seed: string, intakeCode: string, candidateCode: string): string =>
  bytesToHex(hmac(sha256, hexToBytes(seed), utf8ToBytes(`${intakeCode}|${candidateCode}`)));

/** A place drawn with slips of paper as text that sorts like the number: 12 → "00000012". */
export function paperDrawNumber(drawn: number): string {
  if (!Number.isInteger(drawn) || drawn < 1 || drawn > 99_999_999)
    throw new RangeError(`Not a drawn number: ${drawn}`);
  return String(drawn).padStart(8, '0');
}

/** What lists show of a draw number: its first eight digits. */
export const shownDrawNumber = (drawn: string): string => drawn.slice(0, 8);
