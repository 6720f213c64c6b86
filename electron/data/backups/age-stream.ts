import { hkdfSync, randomBytes } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { NONCE, PIECE, TAG, takeSodiumMemory } from './sodium-memory.ts';

const PAYLOAD_NONCE = 16;

/** Writes one age file to one recipient: what stands before the payload, then block by block. */
export interface AgeWriter {
  readonly beginning: Uint8Array;
  /** Where the plain text is read to, in turn: a block is sealed when the next one has been read. */
  readonly blocks: readonly [Uint8Array, Uint8Array];
  /** A block, or the filled part of the last one, sealed; holds until the next call. */
  seal(block: Uint8Array, isLast: boolean): Uint8Array;
  /** Wipes key and plain text. */
  end(): void;
}

/**
 * A new age file (age-encryption.org/v1, X25519). Its header is written by age-encryption; the
 * payload is sealed here, by libsodium, because the portable code takes three times as long and a
 * backup waits for it. Reading stays with age-encryption, so that each file is read by other code
 * than wrote it.
 */
export async function newAgeFile(recipient: string): Promise<AgeWriter> {
  const { header, fileKey } = await newHeader(recipient);
  const nonce = randomBytes(PAYLOAD_NONCE);
  const key = new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
  const memory = await takeSodiumMemory(key);
  let pieces = 0;
  // A counter of 11 bytes, big-endian, and a byte that marks the last piece.
  const pieceNonce = (isLast: boolean): Uint8Array => {
    const bytes = new Uint8Array(NONCE);
    new DataView(bytes.buffer).setUint32(NONCE - 5, pieces);
    bytes[NONCE - 1] = isLast ? 1 : 0;
    return bytes;
  };
  return {
    beginning: Buffer.concat([header, nonce]),
    blocks: memory.plain,
    seal(block, isLast) {
      let [at, sealed] = [0, 0];
      // At least once: an empty file has one empty piece.
      do {
        const piece = block.subarray(at, at + PIECE);
        at += piece.length;
        memory.nonce.set(pieceNonce(isLast && at === block.length));
        sealed = memory.sealPiece(piece, sealed);
        pieces += 1;
      } while (at < block.length);
      return memory.sealed(sealed);
    },
    end: memory.end,
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
