import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from './schema/tables.ts';

const refusal =
  'Queries are compiled here and run by ReadDb or WriteDb; never execute Kysely itself.';

/** A driver that throws: a Kysely executed by mistake would otherwise answer [] without complaint. */
class RefusingDriver implements Driver {
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    throw new Error(refusal);
  }
  async beginTransaction(): Promise<void> {
    throw new Error(refusal);
  }
  async commitTransaction(): Promise<void> {
    throw new Error(refusal);
  }
  async rollbackTransaction(): Promise<void> {
    throw new Error(refusal);
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/** The typed query builder. It only compiles: pass what it builds to `db.all`, `db.one` or `db.run`. */
export const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new RefusingDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** What Kysely's builders offer once complete. */
export interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}
