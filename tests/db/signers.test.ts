import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { createStore } from '#db/connection.ts';
import { findSigners } from '#electron/data/use-cases/signers/signing.ts';

const BEFORE = migrations.filter(({ version }) => version < 3030);
const OFFICE = `INSERT INTO office (id, uid, code, kind, name, own, practice, created_at)
  VALUES (1, 'kantor', 'SRT', 'school', 'SRT', 1, 0, '2026-06-01T00:00:00.000Z')`;
const STORED = {
  left: {
    capacity: { kind: 'on-behalf', of: 'Kepala Dinas Sosial' },
    position: 'Sekretaris',
    name: "Drs. Ma'ruf, M.Pd.",
    rank: 'Pembina Tk. I',
    nip: '197004121995031002',
  },
  right: {
    capacity: { kind: 'acting' },
    position: 'Kepala Sekolah',
    name: null,
    rank: null,
    nip: null,
  },
  place: 'Tenggarong',
};

function old(): Sqlite.Database {
  const raw = new Sqlite(':memory:');
  migrate(raw, BEFORE);
  raw.exec(OFFICE);
  return raw;
}

test('[D2] signers of an earlier program sign every paper of every day as before', () => {
  const raw = old();
  const put = raw.prepare('INSERT INTO setting (key, value, changed_at) VALUES (?, ?, ?)');
  put.run('paper.signers', JSON.stringify(STORED), '2026-06-08T01:14:00.000Z');
  migrate(raw, migrations);
  const db = createStore(raw).reader;
  for (const day of ['2019-01-01', '2026-06-08', '2030-12-31'])
    expect(findSigners(db, { kind: 'school', document: 'class-roster', day })).toEqual({
      ...STORED,
      notes: [],
    });
  const uids = raw.prepare('SELECT uid FROM signer').pluck().all() as string[];
  expect(new Set(uids).size).toBe(2);
  for (const uid of uids) expect(uid).toMatch(/^019ea4[0-9a-f]{2}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  raw.close();
});

test('an office that never wrote its signers gets none, and wrong rows are refused', () => {
  const raw = old();
  migrate(raw, migrations);
  expect(raw.prepare('SELECT count(*) FROM signer').pluck().get()).toBe(0);
  const insert = raw.prepare(
    `INSERT INTO signer (uid, office_id, seat, capacity, behalf_of, position, from_date, until_date)
     VALUES ('a', 1, 'Kepala', ?, ?, 'Kepala', ?, ?)`,
  );
  expect(() => insert.run('own', null, '2026-06-08', '2026-06-08')).toThrow(/CHECK/);
  expect(() => insert.run('on-behalf', null, null, null)).toThrow(/CHECK/);
  expect(() => insert.run('sendiri', null, null, null)).toThrow(/CHECK/);
  raw.close();
});
