import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectDatabaseFile, markDatabase } from '#electron/data/backups/open-guard.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { BackupOffice, expected, fingerprint, KNOWN_VERSION } from './backup-office.ts';

const closed = async (rows = 60): Promise<BackupOffice> => {
  const office = await BackupOffice.open(rows);
  office.raw.close();
  return office;
};

/** Changes the office's file in a process that is killed, so that its -wal stays. */
function killedAfter(office: BackupOffice, sql: string): void {
  const script = `
    const raw = new (require('better-sqlite3'))(${JSON.stringify(office.path)});
    raw.pragma('locking_mode = EXCLUSIVE'); raw.pragma('journal_mode = WAL');
    raw.exec(${JSON.stringify(sql)});
    process.kill(process.pid, 'SIGKILL');`;
  try {
    execFileSync(process.execPath, ['-e', script], { stdio: 'ignore', cwd: process.cwd() });
  } catch {
    // It was to be killed.
  }
  expect(readFileSync(`${office.path}-wal`).length).toBeGreaterThan(0);
}

/** The refusal, after proving that no file changed, came or went. */
function refusalUnchanged(office: BackupOffice) {
  const before = fingerprint(office.folder);
  const result = inspectDatabaseFile(office.path, expected);
  expect(fingerprint(office.folder)).toEqual(before);
  if (result.ok) throw new Error('was not refused');
  return result.error;
}

describe('inspectDatabaseFile', () => {
  it('finds a sound file, changing nothing and leaving no side file', async () => {
    using office = await closed();
    const before = fingerprint(office.folder);
    expect(inspectDatabaseFile(office.path, expected)).toEqual({
      ok: true,
      value: { state: 'sound', version: KNOWN_VERSION, unclean: false },
    });
    expect(fingerprint(office.folder)).toEqual(before);
  });

  it('allows a first start, but not a vanished office', async () => {
    using office = await closed();
    rmSync(office.path);
    expect(inspectDatabaseFile(office.path, expected)).toEqual({
      ok: true,
      value: { state: 'none' },
    });
    expect(existsSync(office.path)).toBe(false);
    await markDatabase(office.path, 'SRT 24');
    expect(refusalUnchanged(office)).toEqual({
      code: 'backups.database-missing',
      file: 'tampung.db',
    });
    expect(existsSync(office.path)).toBe(false);
  });

  it('sees the loss also from a -wal without its database', async () => {
    using office = await closed();
    rmSync(office.path);
    writeFileSync(`${office.path}-wal`, 'perubahan');
    expect(refusalUnchanged(office).code).toBe('backups.database-missing');
  });

  it('refuses an empty file, another program’s, another kind and a newer one', async () => {
    using office = await closed();
    const file = 'tampung.db';
    const original = readFileSync(office.path);
    writeFileSync(office.path, '');
    expect(refusalUnchanged(office)).toEqual({ code: 'backups.empty-file', file });
    writeFileSync(office.path, 'Nama;NIK\nSiti;6472\n'.repeat(400));
    expect(refusalUnchanged(office)).toEqual({ code: 'backups.damaged', file, check: 'header' });
    writeFileSync(office.path, original);
    const change = (pragma: string) => {
      const raw = new Sqlite(office.path);
      raw.pragma(pragma);
      raw.close();
    };
    change('application_id = 7');
    expect(refusalUnchanged(office)).toEqual({ code: 'backups.foreign-file', file });
    writeFileSync(office.path, original);
    change(`user_version = ${KNOWN_VERSION + 1}`);
    expect(refusalUnchanged(office)).toEqual({
      code: 'backups.newer-version',
      file,
      found: KNOWN_VERSION + 1,
      known: KNOWN_VERSION,
    });
  });

  it('reads the last changes from the -wal of a killed program without rolling them in', async () => {
    using office = await closed();
    killedAfter(office, `INSERT INTO person (name) VALUES ('Terakhir')`);
    const before = fingerprint(office.folder);
    expect(inspectDatabaseFile(office.path, expected)).toEqual({
      ok: true,
      value: { state: 'sound', version: KNOWN_VERSION, unclean: true },
    });
    expect(fingerprint(office.folder)).toEqual(before);
    killedAfter(office, `PRAGMA user_version = ${KNOWN_VERSION + 1}`);
    expect(refusalUnchanged(office)).toMatchObject({
      code: 'backups.newer-version',
      found: KNOWN_VERSION + 1,
    });
  });

  it('looks at a copy where an unfinished -journal forbids reading in place', async () => {
    using office = await closed();
    const script = `
      const raw = new (require('better-sqlite3'))(${JSON.stringify(office.path)});
      raw.pragma('journal_mode = DELETE'); raw.pragma('cache_size = 1');
      raw.exec('BEGIN; UPDATE person SET name = name || zeroblob(400); UPDATE note SET body = body || body');
      process.kill(process.pid, 'SIGKILL');`;
    try {
      execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' });
    } catch {
      // It was to be killed.
    }
    expect(existsSync(`${office.path}-journal`)).toBe(true);
    const before = fingerprint(office.folder);
    expect(inspectDatabaseFile(office.path, expected)).toMatchObject({
      value: { state: 'sound', unclean: true },
    });
    expect(fingerprint(office.folder)).toEqual(before);
  });

  it('notices after an unclean end records that lost what they belong to', async () => {
    using office = await closed();
    killedAfter(office, 'PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = 1');
    expect(refusalUnchanged(office)).toMatchObject({ check: 'references' });
  });

  it('never takes a zeroed or cut file for sound, and never changes it', async () => {
    using office = await closed(300);
    const original = readFileSync(office.path);
    const pages = original.length / 4096;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: pages - 1 }), fc.boolean(), (page, cut) => {
        const bytes = Buffer.from(original);
        // A page of free space is the only one whose loss means nothing; VACUUMed files have none.
        const broken = cut
          ? bytes.subarray(0, page * 4096 + 100)
          : bytes.fill(0, page * 4096, (page + 1) * 4096);
        writeFileSync(office.path, broken);
        expect(['backups.damaged', 'backups.foreign-file']).toContain(
          refusalUnchanged(office).code,
        );
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('says when another program holds the file', async () => {
    using office = await closed();
    const script = `
      const raw = new (require('better-sqlite3'))(${JSON.stringify(office.path)});
      raw.pragma('locking_mode = EXCLUSIVE'); raw.pragma('journal_mode = WAL');
      raw.exec('BEGIN IMMEDIATE; COMMIT'); console.log('open'); setTimeout(() => {}, 20000);`;
    const other = spawn(process.execPath, ['-e', script]);
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      expect(inspectDatabaseFile(office.path, expected)).toEqual({
        ok: false,
        error: { code: 'backups.database-in-use', file: 'tampung.db' },
      });
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.once('exit', resolve));
    }
  });
});
