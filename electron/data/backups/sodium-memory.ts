import sodium from 'libsodium-wrappers';

/** libsodium beneath its wrapper: its memory and its plain functions, which take addresses. */
interface RawSodium {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
  /** Answers 0 when it was done. The last four: no secret nonce, public nonce, key. */
  _crypto_aead_chacha20poly1305_ietf_encrypt(
    to: number,
    toLength: null,
    from: number,
    fromLength: number,
    fromLengthHigh: number,
    extra: null,
    extraLength: number,
    extraLengthHigh: number,
    secretNonce: null,
    nonce: number,
    key: number,
  ): number;
}

/** Bytes of plain text in one piece; what sealing adds to it; a piece's nonce; a key. */
export const PIECE = 64 * 1024;
export const TAG = 16;
export const NONCE = 12;
const KEY = 32;

/** A megabyte: read, sealed, hashed and written at once. */
const BLOCK = 16 * PIECE;
const SEALED_BLOCK = 16 * (PIECE + TAG);

/** Memory of libsodium's own, in which plain text is read and sealed without being copied. */
export interface SodiumMemory {
  /** Two blocks to read into in turn: one is kept until it is known whether more follows. */
  readonly plain: readonly [Uint8Array, Uint8Array];
  readonly nonce: Uint8Array;
  /**
   * Seals a piece that lies in `plain` with the nonce that lies in `nonce`; `at` is where it begins
   * in the sealed block, and the answer where the next one does.
   */
  sealPiece(piece: Uint8Array, at: number): number;
  /** The sealed block up to `bytes`: holds until the next piece is sealed. */
  sealed(bytes: number): Uint8Array;
  /** Wipes it, key and plain text, and gives it back. */
  end(): void;
}

/** ChaCha20-Poly1305 (RFC 8439) with one key. The wrapper's own call copies each piece four times. */
export async function takeSodiumMemory(key: Uint8Array): Promise<SodiumMemory> {
  await sodium.ready;
  const { libsodium: raw } = sodium as unknown as { libsodium: RawSodium };
  const total = 2 * BLOCK + SEALED_BLOCK + NONCE + KEY;
  const start = raw._malloc(total);
  const sealedAt = start + 2 * BLOCK;
  const nonceAt = sealedAt + SEALED_BLOCK;
  const memory = raw.HEAPU8;
  memory.set(key, nonceAt + NONCE);
  return {
    plain: [memory.subarray(start, start + BLOCK), memory.subarray(start + BLOCK, sealedAt)],
    nonce: memory.subarray(nonceAt, nonceAt + NONCE),
    sealPiece(piece, at) {
      // Memory that had to grow is another one: what was read into the old would be lost in silence.
      if (piece.buffer !== raw.HEAPU8.buffer) throw new Error('The piece is not in the memory');
      const to = sealedAt + at;
      const encrypt = raw._crypto_aead_chacha20poly1305_ietf_encrypt;
      const { byteOffset, length } = piece;
      const failed = encrypt(
        to,
        null,
        byteOffset,
        length,
        0,
        null,
        0,
        0,
        null,
        nonceAt,
        nonceAt + NONCE,
      );
      if (failed !== 0) throw new Error('libsodium did not seal a piece');
      return at + length + TAG;
    },
    sealed: (bytes) => memory.subarray(sealedAt, sealedAt + bytes),
    end() {
      raw.HEAPU8.fill(0, start, start + total);
      raw._free(start);
    },
  };
}
