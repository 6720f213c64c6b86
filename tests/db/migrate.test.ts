import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { APPLICATION_ID } from '#db/identity.ts';
import { latestVersion, migrate, NewerDatabaseError, userVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { PRAGMAS } from '#db/pragmas.ts';

const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'tampung-migrate-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('migrate', () => {
  it('numbers its steps in rising tens', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
  });

  it('marks the file as its own, with the version of the last step', () => {
    const raw = new Sqlite(':memory:');
    migrate(raw, migrations);
    expect(userVersion(raw)).toBe(latestVersion(migrations));
    expect(raw.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('leaves nothing behind when a step fails', () => {
    const raw = new Sqlite(':memory:');
    const broken = [
      { version: 10, title: 'fine', sql: 'CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;' },
      { version: 20, title: 'broken', sql: 'CREATE TABLE b (id INTEGER) STRICT; SELECT nonsense;' },
    ];
    expect(() => migrate(raw, broken)).toThrow(/nonsense/);
    expect(raw.prepare(`SELECT count(*) AS n FROM sqlite_schema`).get()).toEqual({ n: 0 });
    expect(userVersion(raw)).toBe(0);
  });

  it('refuses a file of a newer program and changes not a byte of it', () => {
    inFolder((folder) => {
      const path = join(folder, 'kantor.db');
      const made = new Sqlite(path);
      migrate(made, migrations);
      made.pragma(`user_version = ${latestVersion(migrations) + 10}`);
      made.close();
      const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex');
      const before = hash();
      const raw = new Sqlite(path);
      expect(() => migrate(raw, migrations)).toThrow(NewerDatabaseError);
      raw.close();
      expect(hash()).toBe(before);
    });
  });
});

describe('openDatabase', () => {
  it('holds every setting after create and after reopen', () => {
    inFolder((folder) => {
      const path = join(folder, 'kantor.db');
      for (const create of [true, false]) {
        const raw = openDatabase(path, { create });
        for (const { name, readBack } of PRAGMAS) {
          expect(raw.pragma(name, { simple: true }), `${name}, create ${create}`).toBe(readBack);
        }
        migrate(raw, migrations);
        raw.close();
      }
    });
  });

  it('never makes a new file where one is missing', () => {
    inFolder((folder) => {
      expect(() => openDatabase(join(folder, 'tidak-ada.db'), { create: false })).toThrow(
        /unable to open/,
      );
    });
  });
});
