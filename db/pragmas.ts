import type { Database } from 'better-sqlite3';

/**
 * Set and read back at every open (measured: better-sqlite3 compiles WAL to synchronous=NORMAL, so
 * a file that is reopened loses power-cut safety unless FULL is set again).
 */
export const PRAGMAS: readonly { name: string; value: string; readBack: string | number }[] = [
  { name: 'locking_mode', value: 'EXCLUSIVE', readBack: 'exclusive' },
  { name: 'journal_mode', value: 'WAL', readBack: 'wal' },
  { name: 'synchronous', value: 'FULL', readBack: 2 },
  { name: 'foreign_keys', value: 'ON', readBack: 1 },
  { name: 'trusted_schema', value: 'OFF', readBack: 0 },
  { name: 'cell_size_check', value: 'ON', readBack: 1 },
  { name: 'secure_delete', value: 'ON', readBack: 1 },
  { name: 'temp_store', value: 'MEMORY', readBack: 2 },
  { name: 'fullfsync', value: 'ON', readBack: 1 },
  { name: 'checkpoint_fullfsync', value: 'ON', readBack: 1 },
  { name: 'busy_timeout', value: '5000', readBack: 5000 },
];

/** @throws Error naming the setting that did not hold. */
export function setPragmas(raw: Database): void {
  for (const { name, value, readBack } of PRAGMAS) {
    raw.pragma(`${name} = ${value}`);
    const found = raw.pragma(name, { simple: true });
    const isMemory = raw.memory && name === 'journal_mode';
    if (!isMemory && found !== readBack) {
      throw new Error(`SQLite setting ${name} is ${String(found)}, not ${readBack}`);
    }
  }
}
