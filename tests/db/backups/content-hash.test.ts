import { createHash } from 'node:crypto';
import Sqlite, { type Database } from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, tableCounts } from '#db/content-hash.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const SCHEMA = `
CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY, b ANY) STRICT;
CREATE TABLE keyed (k TEXT COLLATE NOCASE, n INTEGER, v REAL, PRIMARY KEY (k, n)) STRICT, WITHOUT ROWID;
CREATE TABLE loose (x TEXT) STRICT;
CREATE TABLE journal (seq INTEGER PRIMARY KEY, hash TEXT);
CREATE TABLE session (id INTEGER PRIMARY KEY);
CREATE TABLE print_log (id INTEGER PRIMARY KEY);
CREATE VIRTUAL TABLE search USING fts5 (a);
`;
const fresh = (): Database => new Sqlite(':memory:').exec(SCHEMA);

const value = fc.oneof(
  fc.constant(null),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.string({ unit: 'grapheme' }),
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
);
const rows = fc.array(fc.tuple(value, value), { maxLength: 20 });

function insert(db: Database, list: readonly (readonly [number, unknown, unknown])[]): void {
  const statement = db.prepare('INSERT INTO t VALUES (?, ?, ?)');
  for (const row of list) statement.run(...row);
}

describe('contentHash', () => {
  it("sees every row of a table longer than one block, and their order is the key's", () => {
    const long = Array.from({ length: 1203 }, (_, i) => [i - 700, `baris ${i}`, null] as const);
    const one = fresh();
    const two = fresh();
    insert(one, long);
    insert(two, long.toReversed());
    expect(contentHash(two)).toBe(contentHash(one));
    for (const id of [-700, -200, 0, 300, 502]) {
      const changed = fresh();
      insert(changed, long);
      changed.prepare(`UPDATE t SET b = 'x' WHERE id = ?`).run(id);
      expect(contentHash(changed)).not.toBe(contentHash(one));
    }
  });

  it('does not depend on the order of writing or on deleted rows', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, order) => {
        const numbered = list.map(([a, b], i) => [i, a, b] as const);
        const keys = new Map(numbered.map((row) => [row, Number(order.next().value)]));
        const shuffled = numbered.toSorted((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0));
        const one = fresh();
        const two = fresh();
        insert(one, numbered);
        insert(two, [...shuffled, [1000, 'x', null]]);
        two.exec('DELETE FROM t WHERE id = 1000; VACUUM');
        expect(contentHash(two)).toBe(contentHash(one));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('differs when any value differs, in kind or content', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const same =
          a instanceof Buffer && b instanceof Buffer
            ? a.equals(b)
            : typeof a === typeof b && Object.is(a, b);
        const one = fresh();
        const two = fresh();
        insert(one, [[1, a, 'z']]);
        insert(two, [[1, b, 'z']]);
        expect(contentHash(one) === contentHash(two)).toBe(same);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('tells apart what reads alike', () => {
    const pairs: [unknown, unknown][] = [
      [1n, 1],
      [1n, '1'],
      ['a', Buffer.from('a')],
      [null, ''],
      ['null', null],
      ['a\0b', 'a'],
      ['é', 'e\u0301'],
      [9007199254740993n, 9007199254740992n],
    ];
    for (const [a, b] of pairs) {
      const one = fresh();
      const two = fresh();
      insert(one, [[1, a, null]]);
      insert(two, [[1, b, null]]);
      expect([a, b, contentHash(one)]).not.toEqual([a, b, contentHash(two)]);
    }
    const left = fresh();
    const right = fresh();
    insert(left, [[1, 's1:x', 'y']]);
    insert(right, [[1, 's1:', 'xy']]);
    expect(contentHash(left)).not.toBe(contentHash(right));
  });

  it('orders by key under any collation, and rows without a key by their values', () => {
    const one = fresh();
    const two = fresh();
    one.exec(
      `INSERT INTO keyed VALUES ('b', 2, 0.1), ('A', 1, 3), ('a', 2, NULL); INSERT INTO loose VALUES ('x'), ('w')`,
    );
    two.exec(
      `INSERT INTO keyed VALUES ('a', 2, NULL), ('A', 1, 3), ('b', 2, 0.1); INSERT INTO loose VALUES ('w'), ('x')`,
    );
    expect(contentHash(two)).toBe(contentHash(one));
  });

  it('leaves journal, sessions, print log and search out, and sees a new table and column', () => {
    const db = fresh();
    const before = contentHash(db);
    db.exec(
      `INSERT INTO journal VALUES (1, 'x'); INSERT INTO session VALUES (1); INSERT INTO print_log VALUES (1); INSERT INTO search VALUES ('x')`,
    );
    expect(contentHash(db)).toBe(before);
    expect(tableCounts(db)).toEqual({ keyed: 0, loose: 0, t: 0 });
    db.exec('ALTER TABLE t ADD COLUMN c TEXT');
    const widened = contentHash(db);
    expect(widened).not.toBe(before);
    db.exec('CREATE TABLE extra (id INTEGER PRIMARY KEY)');
    expect(contentHash(db)).not.toBe(widened);
  });

  it('keeps its value for good: manifests of years ago must still match', () => {
    const db = fresh();
    db.prepare('INSERT INTO t VALUES (1, ?, ?)').run('Nurul ʻAini', 0.1);
    db.prepare('INSERT INTO t VALUES (2, ?, ?)').run(7n, Buffer.from([0, 255]));
    const written = [
      '["keyed","k","n","v"]\n',
      '["loose","x"]\n',
      '["t","a","b","id"]\n',
      '[0,"Nurul ʻAini",0,0.1,1]\n[0,7,1,"00FF",2]\n',
    ].join('');
    expect(contentHash(db)).toBe(createHash('sha256').update(written).digest('hex'));
  });
});
