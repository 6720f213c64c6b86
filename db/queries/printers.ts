import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

type OffsetRow = StoredRow<'printer_offset'>;

/** All offsets by printer and paper, what was set last first. */
export const listOffsets = (db: ReadDb): OffsetRow[] =>
  db.sql('SELECT * FROM printer_offset ORDER BY printer, size, from_date DESC');

export const findOffset = (
  db: ReadDb,
  { printer, size, from }: { printer: string; size: OffsetRow['size']; from: string },
): OffsetRow | undefined =>
  db.one(
    build
      .selectFrom('printer_offset')
      .selectAll()
      .where('printer', '=', printer)
      .where('size', '=', size)
      .where('from_date', '=', from),
  );
