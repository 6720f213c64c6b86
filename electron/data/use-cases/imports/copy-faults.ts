import type { WriteDb } from '#db/connection.ts';
import { STAGING_SCHEMA } from '../../imports/staging-tables.ts';
import type { StagedImport } from './apply-import.ts';

/** A row that an earlier import of this file brought already is not kept in view twice. */
const NEW_FAULTS = `FROM ${STAGING_SCHEMA}.bad_row AS r WHERE NOT EXISTS (
  SELECT 1 FROM import_fault AS f JOIN import_batch AS b ON b.id = f.batch_id
  WHERE b.file_hash = ? AND b.sheet = ? AND f.row_number = r.row_number AND f.cells = r.cells)`;

/** How many faulty rows are not in view yet. */
export const countNewFaults = (db: WriteDb, staged: StagedImport): number =>
  db.sql<{ n: number }>(`SELECT count(*) AS n ${NEW_FAULTS}`, staged.fileHash, staged.sheet)[0]
    ?.n ?? 0;

/** Keeps the faulty rows of a dry run in view until somebody repairs them. */
export function copyFaults(db: WriteDb, batchId: number, staged: StagedImport): void {
  db.exec(
    `INSERT INTO import_fault (batch_id, row_number, cells, faults)
     SELECT ?, r.row_number, r.cells, (SELECT json_group_array(json_object('code', code, 'field',
       field, 'column', column_no, 'shown', shown, 'details', json(details)))
       FROM ${STAGING_SCHEMA}.fault AS f WHERE f.row_number = r.row_number)
     ${NEW_FAULTS} ORDER BY r.row_number`,
    batchId,
    staged.fileHash,
    staged.sheet,
  );
}
