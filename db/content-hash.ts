import { createHash, type Hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/**
 * Tables that say who worked when, not what the office knows: they grow with every look and print,
 * so a backup put back must still count as the same content.
 */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  'journal',
  'journal_detail',
  'journal_change',
  'session',
  'session_attempt',
  'print_log',
]);

const FLUSH_AT = 1 << 16;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Code-unit order: the same on every machine and in every language setting. */
const byName = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Ordinary tables in name order; views, full-text tables and their shadows are derived and left out. */
function contentTables(raw: Database): string[] {
  const rows = raw
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .pluck()
    .all() as string[];
  return rows
    .filter((name) => !name.startsWith('sqlite_') && !NOT_CONTENT.has(name))
    .toSorted(byName);
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

function columnsOf(raw: Database, table: string): Column[] {
  // table_info leaves generated columns out: they follow from the others.
  const rows = raw
    .prepare('SELECT name, type, pk FROM pragma_table_info(?)')
    .all(table) as Column[];
  return rows.toSorted((a, b) => byName(a.name, b.name));
}

/** The order of rows: primary key, else all columns (a plain rowid may change in a VACUUM). */
function orderBy(columns: readonly Column[]): string {
  const key = columns.filter((c) => c.pk > 0).toSorted((a, b) => a.pk - b.pk);
  return (key.length > 0 ? key : columns)
    .map((c) => quoted(c.name) + (c.type.toUpperCase() === 'INTEGER' ? '' : ' COLLATE BINARY'))
    .join(', ');
}

/** Reused: one allocation a value would cost more than the rest of the work. */
const double = Buffer.alloc(8);

/** A value that is neither text nor integer; every kind is typed and self-delimiting, so that no two
 *  different rows read the same. */
function encode(value: unknown): string {
  if (value === null) return 'n';
  if (typeof value === 'number') {
    double.writeDoubleBE(value);
    return `r${double.toString('hex')};`;
  }
  if (Buffer.isBuffer(value)) return `b${value.length}:${value.toString('hex')}`;
  throw new Error(`SQLite gave an unknown kind of value: ${typeof value}`);
}

function hashTable(raw: Database, table: string, hash: Hash): void {
  const columns = columnsOf(raw, table);
  const names = columns.map((c) => c.name);
  const rows = raw
    .prepare(
      `SELECT ${names.map(quoted).join(', ')} FROM ${quoted(table)} ORDER BY ${orderBy(columns)}`,
    )
    .raw(true)
    .safeIntegers(true)
    .iterate() as IterableIterator<unknown[]>;
  let pending = `t${JSON.stringify([table, ...names])}`;
  for (const row of rows) {
    pending += '\n';
    for (const value of row) {
      // The two commonest kinds first, without a call.
      if (typeof value === 'string') pending += `s${value.length}:${value}`;
      else if (typeof value === 'bigint') pending += `i${value};`;
      else pending += encode(value);
    }
    if (pending.length > FLUSH_AT) {
      hash.update(pending);
      pending = '';
    }
  }
  hash.update(`${pending}\n`);
}

/**
 * SHA-256 (hex) of everything the office knows: all ordinary tables but journal, sessions and the
 * print log; tables and columns by name, rows by primary key, values typed. Two files with equal
 * content hash alike however their pages lie, so a restored backup can be held against its manifest.
 * Streams: memory does not grow with the file. About 3 µs a row of 20 columns.
 */
export function contentHash(raw: Database): string {
  const hash = createHash('sha256');
  for (const table of contentTables(raw)) hashTable(raw, table, hash);
  return hash.digest('hex');
}

/** Rows per table, for exactly the tables that `contentHash` covers. */
export function tableCounts(raw: Database): Record<string, number> {
  return Object.fromEntries(
    contentTables(raw).map((table) => [
      table,
      Number(
        raw
          .prepare(`SELECT count(*) FROM ${quoted(table)}`)
          .pluck()
          .get(),
      ),
    ]),
  );
}
