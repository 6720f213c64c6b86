import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { sealFile } from '#electron/data/backups/age-file.ts';
import { checkContent } from '#electron/data/backups/check-database.ts';
import { serialiseManifest } from '#electron/data/backups/manifest.ts';
import { restoreBackup } from '#electron/data/backups/restore-backup.ts';
import type { BackupFiles } from '#electron/data/backups/verify-backup.ts';
import {
  backedUp,
  BackupOffice,
  expected,
  refusal,
  KNOWN_VERSION,
  restore,
} from './backup-office.ts';

/** Seals any file as a backup whose manifest matches it, as somebody who knows the format could. */
async function forge(
  office: BackupOffice,
  files: BackupFiles,
  make: (raw: Sqlite.Database) => void,
) {
  const manifest = JSON.parse(readFileSync(files.manifest, 'utf8')) as Record<string, unknown>;
  delete manifest['manifestSha256'];
  const plain = join(office.folder, '..', 'palsu.db');
  rmSync(plain, { force: true });
  const source = new Sqlite(plain);
  source.exec('CREATE TABLE t (id INTEGER PRIMARY KEY)');
  source.pragma(`application_id = ${expected.applicationId}`);
  make(source);
  source.close();
  rmSync(files.age);
  const digests = await sealFile(plain, files.age, office.identity.recipient);
  const lenient = { ...expected, knownVersion: 10_000 };
  let facts = {};
  try {
    facts = checkContent(plain, lenient);
  } catch {
    // A file that cannot be checked keeps the old facts.
  }
  const forged = { ...manifest, ...facts, ...digests } as Parameters<typeof serialiseManifest>[0];
  writeFileSync(files.manifest, serialiseManifest(forged));
}

describe('what is not restored', () => {
  it('an empty file, a text, another program’s file, a lone manifest', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    const put = (name: string, content: string | Buffer) => {
      const path = join(office.place, name);
      writeFileSync(path, content);
      return path;
    };
    expect(await refusal(office, put('kosong.age', ''))).toEqual({
      code: 'backups.empty-file',
      file: 'kosong.age',
    });
    expect(await refusal(office, put('surat.age', 'Kepada Yth. Kepala Dinas'))).toEqual({
      code: 'backups.not-a-backup',
      file: 'surat.age',
    });
    expect(await refusal(office, put('siswa.xlsx', 'PK'))).toMatchObject({
      code: 'backups.not-a-backup',
    });
    const other = join(office.place, 'lain.age');
    new Sqlite(other).exec('CREATE TABLE t (a)').close();
    expect(await refusal(office, other)).toEqual({
      code: 'backups.foreign-file',
      file: 'lain.age',
    });
    expect(await refusal(office, join(office.place, 'tidak-ada.age'))).toEqual({
      code: 'backups.place-unavailable',
      place: office.place,
    });
    renameSync(files.age, join(office.place, 'dipindah.age'));
    expect(await refusal(office, files.manifest)).toMatchObject({ check: 'manifest' });
    expect(await refusal(office, join(office.place, 'dipindah.age'))).toMatchObject({
      code: 'backups.damaged',
      check: 'manifest',
    });
  });

  it('anything with the wrong passphrase, the wrong or a mistyped key', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    const file = 'tampung-srt-24-000001.age';
    expect(await refusal(office, files.age, 'gerbang hijau')).toEqual({
      code: 'backups.wrong-key',
      file,
    });
    using other = await BackupOffice.open(0);
    const attempt = (typed: string) =>
      restoreBackup(
        { ...office.restoreRequest(files.age), key: { kind: 'recovery', typed } },
        office.connection,
      );
    expect(await attempt(other.identity.identity)).toEqual({
      ok: false,
      error: { code: 'backups.wrong-key', file },
    });
    expect(await attempt('AGE-SECRET-KEY-1 QQQQ')).toEqual({
      ok: false,
      error: { code: 'backups.mistyped-key', file },
    });
  });

  it('a well-sealed file of another program, of a newer program, or broken inside', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    const file = 'tampung-srt-24-000001.age';
    await forge(office, files, (raw) => raw.pragma('application_id = 9'));
    expect(await refusal(office, files.age)).toEqual({ code: 'backups.foreign-file', file });
    const newer = KNOWN_VERSION + 10;
    await forge(office, files, (raw) => raw.pragma(`user_version = ${newer}`));
    expect(await refusal(office, files.age)).toEqual({
      code: 'backups.newer-version',
      file,
      found: newer,
      known: KNOWN_VERSION,
    });
    await forge(office, files, (raw) => {
      raw.pragma('foreign_keys = OFF');
      raw.exec(
        'CREATE TABLE u (id INTEGER PRIMARY KEY, t_id REFERENCES t (id)); INSERT INTO u VALUES (1, 5)',
      );
    });
    expect(await refusal(office, files.age)).toEqual({
      code: 'backups.damaged',
      file,
      check: 'references',
    });
  });

  it('a file whose rows are not those of its manifest', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    await forge(office, files, () => undefined);
    const manifest = JSON.parse(readFileSync(files.manifest, 'utf8')) as Record<string, unknown>;
    delete manifest['manifestSha256'];
    const lie = { ...manifest, contentHash: 'f'.repeat(64) };
    writeFileSync(files.manifest, serialiseManifest(lie as never));
    expect(await refusal(office, files.age)).toMatchObject({ check: 'content' });
  });

  it('a backup whose attachment is lost or changed, unless the office still holds it', async () => {
    const { office, files, attachment } = await backedUp();
    using _ = office;
    const home = join(office.attachments, attachment);
    const shelved = join(office.place, 'lampiran', `${attachment}.age`);
    const original = readFileSync(shelved);
    const scan = readFileSync(home);
    rmSync(home);
    const changed = Buffer.from(original);
    changed[changed.length - 3] = (changed.at(-3) ?? 0) ^ 4;
    const code = 'backups.attachments-missing';
    for (const bytes of [changed, original.subarray(0, -1), Buffer.alloc(0)]) {
      writeFileSync(shelved, bytes);
      expect(await refusal(office, files.age)).toMatchObject({ code, count: 1 });
    }
    rmSync(shelved);
    expect(await refusal(office, files.age)).toMatchObject({ code, count: 1 });
    writeFileSync(home, 'PINDAIAN kartu keluarga');
    expect(await refusal(office, files.age)).toMatchObject({ code, count: 1 });
    writeFileSync(home, scan);
    expect((await restore(office, files.age)).ok).toBe(true);
  });
});
