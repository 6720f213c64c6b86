import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageFileSize, decryptFile, encryptFile } from '#electron/data/backups/age-file.ts';
import { PIECE } from '#electron/data/backups/sodium-memory.ts';
import { Refused } from '#electron/data/backups/refusal.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

let folder: string;
let identity: string;
let recipient: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-age-'));
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes that repeat nowhere within a piece, so that a piece in the wrong place shows. */
function content(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) bytes[at] = (at * 31 + (at >> 8) * 17 + (at >> 16)) & 255;
  return bytes;
}

async function sealed(bytes: Uint8Array) {
  const [plain, age] = [join(folder, 'isi'), join(folder, 'isi.age')];
  rmSync(age, { force: true });
  writeFileSync(plain, bytes);
  const digests = await encryptFile(plain, age, recipient);
  return { age, digests, cipher: readFileSync(age) };
}

async function opened(cipher: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(cipher);
}

const MEGABYTE = 1 << 20;

describe('an encrypted file', () => {
  test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, MEGABYTE, MEGABYTE + PIECE, 3_000_001])(
    'of %i bytes is an age file that other code opens',
    async (length) => {
      const bytes = content(length);
      const { cipher, digests } = await sealed(bytes);
      expect(sha256(await opened(cipher))).toBe(sha256(bytes));
      expect(cipher.length).toBe(ageFileSize(length));
      expect(digests).toEqual({
        plain: { sha256: sha256(bytes), bytes: length },
        cipher: { sha256: sha256(cipher), bytes: cipher.length },
      });
    },
  );

  test('opens to what went in, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 4 * PIECE }), async (length) => {
        const bytes = content(length);
        const { cipher } = await sealed(bytes);
        expect(sha256(await opened(cipher))).toBe(sha256(bytes));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('has another key and other bytes each time', async () => {
    const [first, second] = [await sealed(content(100)), await sealed(content(100))];
    expect(first.cipher.equals(second.cipher)).toBe(false);
  });

  test('is refused with a piece missing, moved, cut or changed', async () => {
    const { cipher } = await sealed(content(3 * PIECE));
    const header = cipher.length - 3 * (PIECE + 16);
    const piece = (n: number) =>
      cipher.subarray(header + n * (PIECE + 16), header + (n + 1) * (PIECE + 16));
    const begin = cipher.subarray(0, header);
    const flipped = Buffer.from(cipher);
    flipped[header + PIECE] = (flipped[header + PIECE] ?? 0) ^ 1;
    const spoilt = [
      Buffer.concat([begin, piece(0), piece(2)]),
      Buffer.concat([begin, piece(1), piece(0), piece(2)]),
      Buffer.concat([begin, piece(0), piece(1)]),
      cipher.subarray(0, cipher.length - 1),
      flipped,
    ];
    for (const bytes of spoilt) {
      const path = join(folder, 'rusak.age');
      writeFileSync(path, bytes);
      await expect(decryptFile(path, null, identity)).rejects.toBeInstanceOf(Refused);
    }
  });
});
