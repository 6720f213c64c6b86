// Floors that need no window, in a process of their own: node floors.ts <name> <paths>. Prints ms.
import Sqlite, { type Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setPragmas } from '#db/pragmas.ts';
import { spreadsheets } from '#electron/data/files/spreadsheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'tampung-floor-'));

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Reading every row of a workbook through the program's own reader, and nothing else. */
async function parse(path: string): Promise<void> {
  const opened = await spreadsheets().open(path);
  if (!opened.ok) throw new Error(opened.error.code);
  const [sheet] = opened.value.sheets;
  let rows = 0;
  for await (const batch of opened.value.rows(sheet?.name ?? '')) rows += batch.length;
  if (rows < 2) throw new Error('The workbook has no rows');
}

const TABLES = ['family', 'person', 'guardian', 'desil_fact', 'candidate', 'gate_answer'] as const;

/** Rows that an import left, put into an office without them: prepared statements, one transaction. */
async function insert(imported: string, before: string): Promise<number> {
  const source = new Sqlite(imported, { readonly: true });
  const columnsOf = (table: string): string[] =>
    source.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  const plan = TABLES.map((table) => ({
    table,
    columns: columnsOf(table),
    rows: source.prepare(`SELECT * FROM ${table} ORDER BY id`).raw().all() as unknown[][],
  }));
  const words = source
    .prepare(
      `SELECT c.id, p.name, c.code, p.nik, (SELECT group_concat(g.name, ' ') FROM guardian AS g
         WHERE g.person_id = p.id) FROM candidate AS c JOIN person AS p ON p.id = c.person_id`,
    )
    .raw()
    .all() as unknown[][];
  source.close();
  const target = join(folder, 'kantor.db');
  copyFileSync(before, target);
  const raw = new Sqlite(target);
  setPragmas(raw);
  // The batch that the rows name is the import's own; the floor keeps no books.
  raw.pragma('foreign_keys = OFF');
  const time = await timed(() =>
    raw
      .transaction(() => {
        for (const { table, columns, rows } of plan) insertRows(raw, table, columns, rows);
        const search = ['rowid', 'name', 'code', 'nik', 'guardian'];
        insertRows(raw, 'candidate_search', search, words);
      })
      .immediate(),
  );
  raw.close();
  return time;
}

function insertRows(
  raw: Database,
  table: string,
  columns: readonly string[],
  rows: readonly unknown[][],
): void {
  const marks = columns.map(() => '?').join(', ');
  const statement = raw.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
  for (const row of rows) statement.run(...row);
}

/** VACUUM INTO a new file and the SHA-256 of that file. */
async function copy(path: string): Promise<void> {
  const target = join(folder, 'salinan.db');
  const raw = new Sqlite(path, { readonly: true });
  raw.prepare('VACUUM INTO ?').run(target);
  raw.close();
  const hash = createHash('sha256');
  for await (const piece of createReadStream(target, { highWaterMark: 1 << 20 })) {
    hash.update(piece as Buffer);
  }
  hash.digest('hex');
}

const [name, first = '', second = ''] = process.argv.slice(2);
try {
  const ms =
    name === 'insert'
      ? await insert(first, second)
      : await timed(() => (name === 'parse' ? parse(first) : copy(first)));
  console.log(ms);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
