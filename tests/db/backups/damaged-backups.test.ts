import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest, serialiseManifest } from '#electron/data/backups/manifest.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { backedUp, refusal } from './backup-office.ts';

describe('a damaged backup is not restored', () => {
  it('any of 200 random flips, cuts, swaps and additions', async () => {
    const { office, files } = await backedUp(400);
    using _ = office;
    const targets = { age: readFileSync(files.age), manifest: readFileSync(files.manifest) };
    const change = fc.constantFrom('flip', 'cut', 'tail', 'zero', 'swap');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('age', 'age', 'manifest'),
        change,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        async (which: 'age' | 'manifest', kind, share, bit) => {
          const path = files[which];
          const original = targets[which];
          writeFileSync(path, mutate(original, kind, Math.floor(share * original.length), bit));
          try {
            if (readFileSync(path).equals(original)) return;
            const { code } = await refusal(office, files.age);
            expect(['backups.damaged', 'backups.empty-file', 'backups.not-a-backup']).toContain(
              code,
            );
          } finally {
            writeFileSync(path, original);
          }
        },
      ),
      { numRuns: propertyRuns(2000) },
    );
  }, 120_000);

  it('any flipped ciphertext, even where the manifest was made to agree with it', async () => {
    const { office, files } = await backedUp(400);
    using _ = office;
    const original = readFileSync(files.age);
    const text = readFileSync(files.manifest, 'utf8');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(original.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = Buffer.from(original);
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          writeFileSync(files.age, bytes);
          const manifest = parseManifest(text);
          if (!manifest) throw new Error('the manifest of the backup cannot be read');
          const cipher = { sha256: sha256(bytes), bytes: bytes.length };
          writeFileSync(files.manifest, serialiseManifest({ ...manifest, cipher }));
          const { code } = await refusal(office, files.age);
          // A flip in the header's key part cannot be told from another office's key.
          expect(['backups.damaged', 'backups.wrong-key']).toContain(code);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  }, 120_000);
});

function mutate(original: Buffer, kind: string, at: number, bit: number): Buffer {
  const bytes = Buffer.from(original);
  switch (kind) {
    case 'flip':
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      return bytes;
    case 'cut':
      return bytes.subarray(0, at);
    case 'tail':
      return Buffer.concat([bytes, Buffer.alloc(1 + bit, 'x')]);
    case 'zero':
      return bytes.fill(0, at, Math.min(at + 512, bytes.length));
    default: {
      // Two stretches change places, as a stick with a confused controller does it.
      const half = Math.min(256, Math.floor(bytes.length / 4));
      const from = Buffer.from(bytes.subarray(at, at + half));
      bytes.copy(bytes, at, 0, from.length);
      from.copy(bytes, 0);
      return bytes;
    }
  }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
