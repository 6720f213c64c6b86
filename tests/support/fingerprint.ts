import type { Database } from 'better-sqlite3';

const NOT_CONTENT = new Set([
  'journal',
  'journal_detail',
  'journal_change',
  'session',
  'print_log',
]);

/** Every row of every table that holds what the office knows, as text; equal means unchanged. */
export function fingerprint(raw: Database): Record<string, unknown[]> {
  const tables = raw
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .pluck()
    .all() as string[];
  const kept = tables
    .filter((name) => !name.startsWith('sqlite_') && !NOT_CONTENT.has(name))
    .sort();
  return Object.fromEntries(
    kept.map((name) => [name, raw.prepare(`SELECT * FROM "${name}" ORDER BY 1`).raw().all()]),
  );
}
