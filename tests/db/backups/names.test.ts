import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readdirSync, mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  backupStem,
  isLeftover,
  nextSequence,
  parseBackupName,
} from '#electron/data/backups/names.ts';
import { removeBackup } from '#electron/data/backups/list-backups.ts';
import {
  type Manifest,
  parseManifest,
  serialiseManifest,
} from '#electron/data/backups/manifest.ts';
import { clearLeftovers } from '#electron/data/backups/seal-backup.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const sha = 'a'.repeat(64);
const manifest: Manifest = {
  format: 'tampung-backup',
  formatVersion: 1,
  seq: 12,
  office: 'srt-24',
  generation: 'g1',
  madeAt: '2026-06-08T01:14:00.000Z',
  appVersion: '0.1.0',
  schemaVersion: 70,
  counts: { person: 3 },
  contentHash: sha,
  journalHead: null,
  plain: { bytes: 10 },
  cipher: { sha256: sha, bytes: 20 },
  attachments: [{ hash: sha, bytes: 5 }],
  absentAttachments: [],
  recipient: 'age1x',
  wrappedIdentity: '-----BEGIN AGE ENCRYPTED FILE-----\nx\n-----END AGE ENCRYPTED FILE-----\n',
};

describe('names of backups', () => {
  it('reads back every name it makes', () => {
    const office = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 99_999_999 }), (code, seq) => {
        const stem = backupStem({ office: code, seq });
        expect(stem).toMatch(/^tampung-[a-z0-9-]+-\d{6,}$/);
        expect(parseBackupName(`${stem}.age`)).toMatchObject({ seq });
        expect(nextSequence([`${stem}.age`], code)).toBe(seq + 1);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('counts per office, whichever of the files is left', () => {
    const files = [
      'tampung-a-000009.json',
      'tampung-a-b-000050.age',
      'tampung-a-000003.age',
      'x.age',
    ];
    expect(nextSequence(files, 'A')).toBe(10);
    expect(nextSequence([], 'A')).toBe(1);
  });

  it('takes only its own leftovers and its own backup away', () => {
    const place = mkdtempSync(join(tmpdir(), 'tampung-names-'));
    const foreign = [
      'laporan.sedang',
      'tampung-a-000001.txt',
      'tampung-a-000001.age.bak',
      'tampung.age.sedang',
      'tampung-b-000001.age',
      'tampung-a-000001.age',
    ];
    mkdirSync(join(place, 'lampiran'));
    writeFileSync(join(place, 'lampiran', 'foto.age.sedang'), '');
    for (const name of [...foreign, 'tampung-a-000002.age', 'tampung-a-000002.json']) {
      writeFileSync(join(place, name), '');
    }
    writeFileSync(join(place, 'tampung-a-000003.age.sedang'), '');
    writeFileSync(join(place, 'lampiran', `${sha}.age.sedang`), '');
    clearLeftovers(place);
    removeBackup(place, 'A', 2);
    expect(readdirSync(place).toSorted()).toEqual([...foreign, 'lampiran'].toSorted());
    expect(readdirSync(join(place, 'lampiran'))).toEqual(['foto.age.sedang']);
    rmSync(place, { recursive: true });
    expect(isLeftover('tampung-a-000003.json.sedang')).toBe(true);
  });
});

describe('the manifest', () => {
  it('comes back as written, and not with any other byte', () => {
    const text = serialiseManifest(manifest);
    expect(parseManifest(text)).toEqual(manifest);
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(parseManifest(changed.toString('utf8'))).toBeNull();
        expect(parseManifest(bytes.subarray(0, at).toString('utf8'))).toBeNull();
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
