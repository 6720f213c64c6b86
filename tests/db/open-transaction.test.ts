import { expect, test } from 'vitest';
import { createStore, openDatabase } from '#db/connection.ts';

/** A store in memory with one table. */
function newStore() {
  const raw = openDatabase(':memory:', { create: true });
  raw.exec('CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT');
  return { raw, store: createStore(raw) };
}

test('what SQLite rolled back by itself is not taken for saved', () => {
  const { raw, store } = newStore();
  const open = store.begin();
  open.hideCandidatesAbove(7);
  open.db.exec('INSERT INTO t VALUES (1)');
  raw.exec('ROLLBACK');
  expect(() => open.commit()).toThrow(/no transaction/);
  open.rollBack();
  expect(store.reader.savedCandidates).toBeNull();
  expect(store.reader.sql('SELECT * FROM t')).toEqual([]);
});

test('candidates are hidden from its beginning to its end, whichever that is', () => {
  const { store } = newStore();
  for (const end of ['commit', 'rollBack'] as const) {
    const open = store.begin();
    open.hideCandidatesAbove(7);
    expect(store.reader.savedCandidates).toBe(7);
    open[end]();
    expect(store.reader.savedCandidates).toBeNull();
  }
});
