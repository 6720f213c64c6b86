import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type OwnColumnRow = StoredRow<'own_column'>;
export type OwnValueRow = StoredRow<'own_value'>;

/** Open columns first, each group in the order of adding. */
export const listOwnColumns = (db: ReadDb): OwnColumnRow[] =>
  db.sql('SELECT * FROM own_column ORDER BY ended_on IS NOT NULL, id');

export const findOwnColumn = (db: ReadDb, uid: string): OwnColumnRow | undefined =>
  db.one(build.selectFrom('own_column').selectAll().where('uid', '=', uid));

/** How many people have a value, by column id. */
export const countOwnValues = (db: ReadDb): ReadonlyMap<number, number> =>
  new Map(
    db
      .sql<{
        id: number;
        n: number;
      }>('SELECT column_id AS id, count(value) AS n FROM own_value GROUP BY column_id')
      .map(({ id, n }) => [id, n]),
  );

/** The different values that people have in a column. */
export const listUsedValues = (db: ReadDb, columnId: number): string[] =>
  db
    .sql<{
      value: string;
    }>(
      'SELECT DISTINCT value FROM own_value WHERE column_id = ? AND value IS NOT NULL ORDER BY value',
      columnId,
    )
    .map(({ value }) => value);

/** The values of a person by column id. */
export const listOwnValues = (db: ReadDb, personId: number): ReadonlyMap<number, OwnValueRow> =>
  new Map(
    db
      .all(build.selectFrom('own_value').selectAll().where('person_id', '=', personId))
      .map((row) => [row.column_id, row]),
  );
