import type { Database } from 'better-sqlite3';

/** The whole schema as text, without the shadow tables that SQLite makes by itself. */
export function schemaText(raw: Database): string {
  const rows = raw
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
       AND name NOT LIKE 'candidate_search_%' ORDER BY type, name`,
    )
    .all() as { sql: string }[];
  return `${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
}
