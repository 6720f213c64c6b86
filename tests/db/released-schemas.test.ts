import Sqlite from 'better-sqlite3';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { contentHash, tableCounts } from '#db/content-hash.ts';
import { latestVersion, migrate, userVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';
import { schemaText } from '#tests/support/schema-text.ts';

/** A practice office written by each released program: schema-v<user_version>.db. */
const fixtures = resolve(import.meta.dirname, '../fixtures');
const released = (): number[] =>
  readdirSync(fixtures)
    .map((name) => Number(/^schema-v(\d+)\.db$/.exec(name)?.[1] ?? Number.NaN))
    .filter((version) => !Number.isNaN(version))
    .toSorted((a, b) => a - b);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-released-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy that may be written to. */
function copyOf(version: number): string {
  const path = join(folder, `schema-v${version}.db`);
  copyFileSync(join(fixtures, `schema-v${version}.db`), path);
  return path;
}

/** Makes the file of a release: TAMPUNG_RELEASE=write npx vitest run tests/db/released-schemas.test.ts */
async function writeRelease(): Promise<void> {
  const office = await newPracticeOffice();
  const path = join(fixtures, `schema-v${latestVersion(migrations)}.db`);
  rmSync(path, { force: true });
  office.raw.prepare('VACUUM INTO ?').run(path);
  office.close();
}

describe('what earlier programs wrote', () => {
  it('has a file for the newest schema that was released', async () => {
    if (process.env['TAMPUNG_RELEASE'] === 'write') await writeRelease();
    expect(released().length).toBeGreaterThan(0);
  });

  it.each(released())('schema %i becomes the schema of today, with its content', (version) => {
    const raw = openDatabase(copyOf(version), { create: false });
    try {
      expect(userVersion(raw)).toBe(version);
      const before = { hash: contentHash(raw), counts: tableCounts(raw) };
      migrate(raw, migrations);
      expect(userVersion(raw)).toBe(latestVersion(migrations));
      const fresh = new Sqlite(':memory:');
      migrate(fresh, migrations);
      const advice = 'A released migration was edited: put it back and add a new one.';
      expect(schemaText(raw) === schemaText(fresh) ? 'the same' : advice).toBe('the same');
      if (version === latestVersion(migrations)) expect(contentHash(raw)).toBe(before.hash);
      expect(tableCounts(raw)).toMatchObject(before.counts);
      expect(before.counts).toMatchObject({ candidate: 640, enrolment: 210 });
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(raw.pragma('foreign_key_check')).toEqual([]);
    } finally {
      raw.close();
    }
  });
});
