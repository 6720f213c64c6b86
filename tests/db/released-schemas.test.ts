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

/** A practice school and, since 0.2.0, a practice facility written by each released program. */
const fixtures = resolve(import.meta.dirname, '../fixtures');

/** What must stand in the file of each kind of office. */
const COUNTS = {
  school: { candidate: 640, enrolment: 210 },
  facility: { stay: 74, bed: 200 },
} as const;
type Kind = keyof typeof COUNTS;

interface Released {
  readonly file: string;
  /** user_version. */
  readonly version: number;
  readonly kind: Kind;
}
const nameOf = (version: number, kind: Kind): string =>
  `schema-v${version}${kind === 'school' ? '' : `-${kind}`}.db`;

const released = (): Released[] =>
  readdirSync(fixtures).flatMap((file) => {
    const [, version, kind = 'school'] = /^schema-v(\d+)(?:-(facility))?\.db$/.exec(file) ?? [];
    return version === undefined ? [] : [{ file, version: Number(version), kind: kind as Kind }];
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-released-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy that may be written to. */
function copyOf(file: string): string {
  const path = join(folder, file);
  copyFileSync(join(fixtures, file), path);
  return path;
}

/** Makes the files of a release: TAMPUNG_RELEASE=write npx vitest run tests/db/released-schemas.test.ts */
async function writeRelease(): Promise<void> {
  const version = latestVersion(migrations);
  const facility = { kind: 'facility', name: 'Panti Latihan', example: 'rapak-dalam' } as const;
  for (const [kind, asked] of [
    ['school', {}],
    ['facility', facility],
  ] as const) {
    const office = await newPracticeOffice(asked);
    const path = join(fixtures, nameOf(version, kind));
    rmSync(path, { force: true });
    office.raw.prepare('VACUUM INTO ?').run(path);
    office.close();
  }
}

describe('what earlier programs wrote', () => {
  it('has a file of each kind for the newest schema that was released', async () => {
    if (process.env['TAMPUNG_RELEASE'] === 'write') await writeRelease();
    const newest = Math.max(...released().map(({ version }) => version));
    const kinds = released().filter(({ version }) => version === newest);
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['facility', 'school']);
  });

  it.each(released())('$file becomes the schema of today, with its content', (of) => {
    const { file, version, kind } = of;
    const raw = openDatabase(copyOf(file), { create: false });
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
      expect(before.counts).toMatchObject(COUNTS[kind]);
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(raw.pragma('foreign_key_check')).toEqual([]);
    } finally {
      raw.close();
    }
  });
});
