import type { WriteDb } from '#db/connection.ts';
import type { ImportedRow } from '#shared/domain/imports/candidate-row.ts';
import { STAGING_SCHEMA } from '../../imports/staging-tables.ts';

/** A sound row that waits in the staging file to be recorded one by one. */
export interface StagedRow<Row extends ImportedRow> {
  readonly rowNumber: number;
  /** Null: somebody new. */
  readonly personId: number | null;
  readonly doubtful: boolean;
  readonly values: Row;
}

/** Stores the waiting rows in their order, `piece` of them between two breaths. Says how many are done. */
export function* storeStagedRows<Row extends ImportedRow>(
  db: WriteDb,
  { joining, piece }: { readonly joining: number; readonly piece: number },
  store: (row: StagedRow<Row>) => void,
): Generator<number> {
  for (let from = 1; from <= joining; from += piece) {
    const to = Math.min(joining, from + piece - 1);
    const rows = db.sql<{
      row_number: number;
      person_id: number | null;
      doubtful: number;
      row_values: string;
    }>(
      `SELECT row_number, person_id, doubtful, row_values FROM ${STAGING_SCHEMA}.joining
       WHERE n BETWEEN ? AND ?`,
      from,
      to,
    );
    for (const { row_number, person_id, doubtful, row_values } of rows)
      store({
        rowNumber: row_number,
        personId: person_id,
        doubtful: doubtful === 1,
        values: JSON.parse(row_values) as Row,
      });
    yield to;
  }
}
