import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export interface BatchRow extends StoredRow<'import_batch'> {
  readonly open_faults: number;
  readonly seq: number | null;
  readonly actor: string | null;
  readonly at: string | null;
}

/** Past imports, newest first, with their journal entry and what is still to be repaired. */
export const listBatches = (db: ReadDb, limit: number): BatchRow[] =>
  db.sql<BatchRow>(
    `SELECT b.*, j.seq, j.actor, j.at, (SELECT count(*) FROM import_fault AS f
       WHERE f.batch_id = b.id AND f.resolved_at IS NULL) AS open_faults
     FROM import_batch AS b LEFT JOIN journal AS j ON j.command = 'imports.apply'
       AND j.at = b.applied_at AND EXISTS (SELECT 1 FROM json_each(j.subjects) WHERE value = b.uid)
     ORDER BY b.id DESC LIMIT ?`,
    limit,
  );

export interface OpenFault extends StoredRow<'import_fault'> {
  readonly file_name: string;
  readonly mapping: string;
}

/** Rows of past imports that wait for a repair, in the order of import and file. */
export const listOpenFaults = (db: ReadDb, offset: number, limit: number): OpenFault[] =>
  db.sql<OpenFault>(
    `SELECT f.*, b.file_name, b.mapping FROM import_fault AS f
     JOIN import_batch AS b ON b.id = f.batch_id
     WHERE f.resolved_at IS NULL ORDER BY f.id LIMIT ? OFFSET ?`,
    limit,
    offset,
  );

export const countOpenFaults = (db: ReadDb): number =>
  db.sql<{ n: number }>('SELECT count(*) AS n FROM import_fault WHERE resolved_at IS NULL')[0]?.n ??
  0;

/** One waiting row with how its file was read; undefined when it waits no longer. */
export const findOpenFault = (db: ReadDb, id: number): OpenFault | undefined =>
  db.sql<OpenFault>(
    `SELECT f.*, b.file_name, b.mapping FROM import_fault AS f
     JOIN import_batch AS b ON b.id = f.batch_id WHERE f.id = ? AND f.resolved_at IS NULL`,
    id,
  )[0];

/** Intakes, the newest first. */
export const listIntakes = (db: ReadDb): StoredRow<'intake'>[] =>
  db.all(
    build
      .selectFrom('intake')
      .selectAll()
      .orderBy('academic_year', 'desc')
      .orderBy('opens_on', 'desc')
      .orderBy('code', 'desc'),
  );
