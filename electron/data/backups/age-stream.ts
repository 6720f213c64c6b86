import { hkdfSync, randomBytes } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import sodium from 'libsodium-wrappers';

/** Bytes of plain text in one piece of the payload; only the last may be shorter. */
export const PIECE = 64 * 1024;
/** What sealing adds to a piece. */
export const TAG = 16;
const PAYLOAD_NONCE = 16;
const PIECE_NONCE = 12;

/** Writes one age file to one recipient: what stands before the payload, then piece by piece. */
export interface AgeWriter {
  readonly beginning: Uint8Array;
  /** The next piece, sealed. All but the last hold `PIECE` bytes. */
  seal(piece: Uint8Array, isLast: boolean): Uint8Array;
}

/**
 * A new age file (age-encryption.org/v1, X25519). Its header is written by age-encryption; the
 * payload is sealed here, by libsodium, because the portable code takes three times as long and a
 * backup waits for it. Reading stays with age-encryption, so that each file is read by other code
 * than wrote it.
 */
export async function newAgeFile(recipient: string): Promise<AgeWriter> {
  await sodium.ready;
  const { header, fileKey } = await newHeader(recipient);
  const nonce = randomBytes(PAYLOAD_NONCE);
  const key = new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
  // A counter of 11 bytes, big-endian, and a byte that marks the last piece.
  const pieceNonce = new Uint8Array(PIECE_NONCE);
  const counter = new DataView(pieceNonce.buffer);
  let sealed = 0;
  return {
    beginning: Buffer.concat([header, nonce]),
    seal(piece, isLast) {
      counter.setUint32(PIECE_NONCE - 5, sealed);
      pieceNonce[PIECE_NONCE - 1] = isLast ? 1 : 0;
      sealed += 1;
      return sodium.crypto_aead_chacha20poly1305_ietf_encrypt(piece, null, null, pieceNonce, key);
    },
  };
}

/** A header for one recipient with the file key that it wraps. */
async function newHeader(recipient: string): Promise<{ header: Uint8Array; fileKey: Uint8Array }> {
  const found: { key?: Uint8Array } = {};
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  // Adds nobody to the header; it only hears the key of this file.
  encrypter.addRecipient({
    wrapFileKey(key) {
      found.key = Uint8Array.from(key);
      return [];
    },
  });
  const empty = await encrypter.encrypt(new Uint8Array());
  if (!found.key) throw new Error('age-encryption made no file key');
  return { header: empty.subarray(0, empty.length - PAYLOAD_NONCE - TAG), fileKey: found.key };
}
