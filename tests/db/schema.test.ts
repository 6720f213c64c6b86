import Sqlite from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { schemaText } from '#tests/support/schema-text.ts';

const snapshotFile = resolve(import.meta.dirname, '../../db/schema/snapshot.sql');
const typesFiles = [
  'tables.ts',
  'facility-tables.ts',
  'training-tables.ts',
  'own-tables.ts',
  'place-tables.ts',
  'desil-tables.ts',
  'duplicate-tables.ts',
  'record-tables.ts',
  'signer-tables.ts',
  'decree-tables.ts',
  'letter-tables.ts',
  'printer-tables.ts',
  'village-tables.ts',
].map((file) => resolve(import.meta.dirname, '../../db/schema', file));

function freshSchema() {
  const raw = new Sqlite(':memory:');
  migrate(raw, migrations);
  return raw;
}

describe('schema', () => {
  it('equals the committed snapshot; run with TAMPUNG_SNAPSHOT=write after a new migration', () => {
    const text = schemaText(freshSchema());
    if (process.env['TAMPUNG_SNAPSHOT'] === 'write') writeFileSync(snapshotFile, text);
    const committed = readFileSync(snapshotFile, 'utf8');
    const advice =
      'The schema changed. A released migration may never be edited: add a new one. If this change ' +
      'is a new migration, run: TAMPUNG_SNAPSHOT=write npx vitest run tests/db/schema.test.ts';
    expect(text === committed ? 'as committed' : advice).toBe('as committed');
  });

  it('is described by the table types: names, nullability, storage', () => {
    const source = typesFiles.map((file) => readFileSync(file, 'utf8')).join('\n');
    const raw = freshSchema();
    const tables = raw
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'`)
      .all() as { name: string }[];
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const typeName = name
        .split('_')
        .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
        .join('');
      const body = source.match(
        new RegExp(`export interface ${typeName}Table \\{([\\s\\S]*?)\\n\\}`),
      );
      if (!body) throw new Error(`${typeName}Table is missing in tables.ts`);
      const columns = raw.pragma(`table_info(${name})`) as {
        name: string;
        type: string;
        notnull: number;
        pk: number;
      }[];
      for (const column of columns) {
        const line = body[1]?.match(new RegExp(`\\n  ${column.name}:([^;]*);`))?.[1] ?? '';
        const nullable = column.notnull === 0 && column.pk === 0;
        const where = `${name}.${column.name}`;
        expect({
          where,
          present: line !== '',
          nullable: line.includes('null'),
          storage: /\bnumber\b/.test(line) ? 'INTEGER' : 'TEXT',
        }).toEqual({ where, present: true, nullable, storage: column.type });
      }
    }
  });
});
