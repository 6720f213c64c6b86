import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';

const BEFORE = migrations.filter(({ version }) => version < 2090);

test('[C1] families stored by an earlier program get their code; those of no one village none', () => {
  const raw = new Sqlite(':memory:');
  migrate(raw, BEFORE);
  raw.exec(`INSERT INTO office (id, uid, code, kind, name, own, practice, created_at)
    VALUES (1, 'kantor', 'SRT', 'school', 'SRT', 1, 0, '2026-06-01T00:00:00.000Z')`);
  const store = raw.prepare(
    `INSERT INTO family (uid, office_id, address, village, district, regency) VALUES (?, 1, 'Jl. A', ?, ?, ?)`,
  );
  store.run('a', 'Kel. Bukit Biru', 'Tenggarong', 'Kukar');
  store.run('b', 'Bukit Biru', 'Tenggarong', 'Surabaya');
  store.run('c', '', '', '');
  migrate(raw, migrations);
  expect(raw.prepare('SELECT uid, village, region_code FROM family ORDER BY uid').all()).toEqual([
    { uid: 'a', village: 'Kel. Bukit Biru', region_code: '64.02.06.1003' },
    { uid: 'b', village: 'Bukit Biru', region_code: null },
    { uid: 'c', village: '', region_code: null },
  ]);
  const spoil = raw.prepare('UPDATE family SET region_code = ?');
  for (const odd of ['6402061003', '64.02.06.100x', '64.02.06'])
    expect(() => spoil.run(odd)).toThrow(/CHECK/);
  raw.close();
});
