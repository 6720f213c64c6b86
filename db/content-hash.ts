import { createHash } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';

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

/** The columns of every ordinary table, read at once: a statement for each would take longer. */
function allColumns(raw: Database): ReadonlyMap<string, readonly Column[]> {
  // table_info leaves generated columns out: they follow from the others.
  const rows = raw
    .prepare(
      `SELECT t.name AS "table", c.name, c.type, c.pk FROM pragma_table_list AS t
       JOIN pragma_table_info(t.name) AS c WHERE t.schema = 'main' AND t.type = 'table'`,
    )
    .all() as (Column & { readonly table: string })[];
  return Map.groupBy(
    rows.toSorted((a, b) => byName(a.name, b.name)),
    ({ table }) => table,
  );
}

/** The order of rows: primary key, else all columns (a plain rowid may change in a VACUUM). */
function orderBy(columns: readonly Column[]): string {
  const key = columns.filter((c) => c.pk > 0).toSorted((a, b) => a.pk - b.pk);
  return (key.length > 0 ? key : columns)
    .map((c) => quoted(c.name) + (c.type.toUpperCase() === 'INTEGER' ? '' : ' COLLATE BINARY'))
    .join(', ');
}

/** What SQLite can hold in a column of these types goes into JSON as what it is. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(['TEXT', 'INTEGER', 'REAL']);

/**
 * A column as arguments of json_array: text, whole number, real (17 digits) and null each read back
 * as themselves. Where bytes may stand, a mark says so, for JSON has none.
 */
function jsonOf({ name, type }: Column): string {
  const column = quoted(name);
  if (PLAIN_TYPES.has(type.toUpperCase())) return column;
  const isBlob = `typeof(${column}) = 'blob'`;
  return `${isBlob}, iif(${isBlob}, hex(${column}), ${column})`;
}

/** Rows that SQLite puts into one text: far fewer values then cross into JavaScript. */
const ROWS_AT_ONCE = 500;

/** One table, with the statement that reads its lines in the order of its key. */
interface Reader {
  readonly head: string;
  readonly lines: () => Iterable<Buffer>;
}

function readerOf(raw: Database, table: string, columns: readonly Column[]): Reader {
  const head = `${JSON.stringify([table, ...columns.map((c) => c.name)])}\n`;
  const line = `json_array(${columns.map(jsonOf).join(', ')}) || char(10)`;
  const key = columns.filter((c) => c.pk > 0);
  const [id] = key;
  if (key.length !== 1 || id?.type.toUpperCase() !== 'INTEGER') {
    const rows = raw
      .prepare(`SELECT CAST(${line} AS BLOB) FROM ${quoted(table)} ORDER BY ${orderBy(columns)}`)
      .pluck();
    return { head, lines: () => rows.iterate() as IterableIterator<Buffer> };
  }
  const blocks = raw
    .prepare(
      `SELECT max(k), CAST(group_concat(line, '') AS BLOB) FROM
       (SELECT ${quoted(id.name)} AS k, ${line} AS line FROM ${quoted(table)}
        WHERE ${quoted(id.name)} > ? ORDER BY k LIMIT ${ROWS_AT_ONCE})`,
    )
    .raw()
    .safeIntegers();
  return { head, lines: () => inBlocks(blocks) };
}

/** The lines of a table with a whole number as key, many at a time. */
function* inBlocks(blocks: Statement): Generator<Buffer> {
  for (let after = LOWEST; ;) {
    const [last, lines] = blocks.get(after) as [bigint | null, Buffer | null];
    if (last === null || lines === null) return;
    yield lines;
    after = last;
  }
}

/** Below every id that a row can have been given by SQLite or by us. */
const LOWEST = -(2n ** 63n);

/** Readers of a connection, good for as long as its tables are what they were. */
const known = new WeakMap<Database, { readonly schema: unknown; readonly readers: Reader[] }>();

/** Made once for a connection: to prepare a statement for each table takes longer than to read few rows. */
function readersOf(raw: Database): readonly Reader[] {
  const schema = raw.pragma('schema_version', { simple: true });
  const before = known.get(raw);
  if (before !== undefined && before.schema === schema) return before.readers;
  const columns = allColumns(raw);
  const readers = contentTables(raw).map((table) => readerOf(raw, table, columns.get(table) ?? []));
  known.set(raw, { schema, readers });
  return readers;
}

/**
 * SHA-256 (hex) of everything the office knows: all ordinary tables but journal, sessions and the
 * print log; tables and columns by name, rows by primary key as JSON arrays. Two files with equal
 * content hash alike however their pages lie, so a restored backup can be held against its manifest.
 * Streams: memory does not grow with the file. About 2 µs a row of 20 columns.
 */
export function contentHash(raw: Database): string {
  const hash = createHash('sha256');
  for (const { head, lines } of readersOf(raw)) {
    hash.update(head);
    for (const line of lines()) hash.update(line);
  }
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
