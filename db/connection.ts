import Sqlite, { type Database, type Statement } from 'better-sqlite3';
import type { Compilable } from './build.ts';
import { type RowChange, changedColumns, pick } from './row-change.ts';
import { setPragmas } from './pragmas.ts';
import type { NewRow, RowPatch, TableName } from './schema/tables.ts';

/** A connection for reading. It has no way to write. */
export interface ReadDb {
  /** All rows of a built query. */
  all<Row>(query: Compilable<Row>): Row[];
  /** The first row, or undefined. */
  one<Row>(query: Compilable<Row>): Row | undefined;
  /** Rows of plain SQL, for window functions, full text and speed. */
  sql<Row>(text: string, ...parameters: readonly unknown[]): Row[];
  /**
   * Candidates up to this id are saved. Those above are being written by a step that may still be
   * stopped: a read that is answered meanwhile leaves them out. Null: all are saved.
   */
  readonly savedCandidates: number | null;
}

/** What a step that is still open has written and readers must not see. */
interface Unsaved {
  candidatesAbove: number | null;
}

/**
 * A connection inside an open transaction. `insert`, `update` and `remove` are recorded row by row
 * (journal and undo live on that); `run` and `exec` are not, and serve projections and bulk work
 * that a use case journals itself.
 */
export interface WriteDb extends ReadDb {
  insert<T extends TableName>(table: T, row: NewRow<T>): number;
  update<T extends TableName>(table: T, id: number, patch: RowPatch<T>): void;
  remove(table: TableName, id: number): void;
  run(query: Compilable<unknown>): number;
  exec(text: string, ...parameters: readonly unknown[]): number;
  /** What has been recorded in this transaction so far, in order. */
  readonly changes: readonly RowChange[];
}

/** Opens (never creates silently) the office's file with every setting read back. */
export function openDatabase(path: string, options: { create: boolean }): Database {
  const raw = new Sqlite(path, { fileMustExist: !options.create });
  try {
    setPragmas(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
  return raw;
}

/** A second file for checking or copying, read-only; never the live one, which is EXCLUSIVE. */
export const openReadOnly = (path: string): Database =>
  new Sqlite(path, { readonly: true, fileMustExist: true });

/** A copy of our own that may be compacted or mended; never the live file, which is EXCLUSIVE. */
export const openCopy = (path: string): Database => new Sqlite(path, { fileMustExist: true });

/** A file for work in progress that a crash may lose: fast to write, emptied at the next start. */
export function openScratch(path: string): Database {
  const raw = new Sqlite(path);
  raw.pragma('journal_mode = OFF');
  raw.pragma('synchronous = OFF');
  return raw;
}

class Reader implements ReadDb {
  protected readonly raw: Database;
  readonly #statements: Map<string, Statement>;
  readonly #unsaved: Unsaved;

  constructor(raw: Database, statements: Map<string, Statement>, unsaved: Unsaved) {
    this.raw = raw;
    this.#statements = statements;
    this.#unsaved = unsaved;
  }

  get savedCandidates(): number | null {
    return this.#unsaved.candidatesAbove;
  }

  protected statement(text: string): Statement {
    let found = this.#statements.get(text);
    if (!found) {
      found = this.raw.prepare(text);
      this.#statements.set(text, found);
    }
    return found;
  }

  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.statement(sql).all(...parameters) as Row[];
  }

  one<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.statement(sql).get(...parameters) as Row | undefined;
  }

  sql<Row>(text: string, ...parameters: readonly unknown[]): Row[] {
    return this.statement(text).all(...parameters) as Row[];
  }
}

class Writer extends Reader implements WriteDb {
  readonly changes: RowChange[] = [];

  #row(table: string, id: number): Record<string, unknown> | undefined {
    return this.statement(`SELECT * FROM "${table}" WHERE id = ?`).get(id) as
      | Record<string, unknown>
      | undefined;
  }

  insert<T extends TableName>(table: T, row: NewRow<T>): number {
    const names = Object.keys(row);
    const text = `INSERT INTO "${table}" (${names.map((n) => `"${n}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
    const { lastInsertRowid } = this.statement(text).run(...Object.values(row));
    const id = Number(lastInsertRowid);
    this.changes.push({ table, id, before: null, after: this.#row(table, id) ?? {} });
    return id;
  }

  update<T extends TableName>(table: T, id: number, patch: RowPatch<T>): void {
    const before = this.#row(table, id);
    if (!before) throw new Error(`No row ${id} in ${table}`);
    const columns = changedColumns(before, patch as Record<string, unknown>);
    if (columns.length === 0) return;
    const text = `UPDATE "${table}" SET ${columns.map((n) => `"${n}" = ?`).join(', ')} WHERE id = ?`;
    const values = patch as Record<string, unknown>;
    this.statement(text).run(...columns.map((name) => values[name]), id);
    this.changes.push({ table, id, before: pick(before, columns), after: pick(values, columns) });
  }

  remove(table: TableName, id: number): void {
    const before = this.#row(table, id);
    if (!before) throw new Error(`No row ${id} in ${table}`);
    this.statement(`DELETE FROM "${table}" WHERE id = ?`).run(id);
    this.changes.push({ table, id, before, after: null });
  }

  run(query: Compilable<unknown>): number {
    const { sql, parameters } = query.compile();
    return this.statement(sql).run(...parameters).changes;
  }

  exec(text: string, ...parameters: readonly unknown[]): number {
    return this.statement(text).run(...parameters).changes;
  }
}

/** The office's one connection: how to read, and the only way to a WriteDb. */
export interface Store {
  readonly raw: Database;
  readonly reader: ReadDb;
  /** Runs `work` in one IMMEDIATE transaction; a throw, or `keep(result)` false, rolls all back. */
  transact<R>(work: (db: WriteDb) => R, keep: (result: R) => boolean): R;
  /** Opens a transaction that stays open between steps; lists go on reading meanwhile. */
  begin(): OpenTransaction;
}

interface OpenTransaction {
  readonly db: WriteDb;
  /** Readers leave out candidates above this id until the transaction ends. */
  hideCandidatesAbove(id: number): void;
  commit(): void;
  rollBack(): void;
}

class RolledBack extends Error {}

export function createStore(raw: Database): Store {
  const statements = new Map<string, Statement>();
  const unsaved: Unsaved = { candidatesAbove: null };
  return {
    raw,
    reader: new Reader(raw, statements, unsaved),
    transact(work, keep) {
      let result: { value: ReturnType<typeof work> } | undefined;
      try {
        raw
          .transaction(() => {
            result = { value: work(new Writer(raw, statements, unsaved)) };
            if (!keep(result.value)) throw new RolledBack();
          })
          .immediate();
      } catch (error) {
        if (!(error instanceof RolledBack)) throw error;
      }
      if (!result) throw new Error('The transaction gave no result');
      return result.value;
    },
    begin() {
      raw.exec('BEGIN IMMEDIATE');
      return {
        db: new Writer(raw, statements, unsaved),
        hideCandidatesAbove(id) {
          unsaved.candidatesAbove = id;
        },
        commit() {
          // Throws where SQLite has rolled back by itself (a full disk): nothing was saved then.
          raw.exec('COMMIT');
          unsaved.candidatesAbove = null;
        },
        rollBack() {
          if (raw.inTransaction) raw.exec('ROLLBACK');
          unsaved.candidatesAbove = null;
        },
      };
    },
  };
}

export type { Database };
