import type { LocalDate } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export const findDecreeById = (db: ReadDb, id: number): StoredRow<'decree'> | undefined =>
  db.one(build.selectFrom('decree').selectAll().where('id', '=', id));

export const listDecreeNumbers = (db: ReadDb, intakeId: number): string[] =>
  db
    .all(build.selectFrom('decree').select('number').where('intake_id', '=', intakeId))
    .map(({ number }) => number);

export interface ScanListed {
  readonly uid: string;
  readonly hash: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly addedAt: string;
}

/** Scans of a decree that have not ended, oldest first. */
export const listScans = (db: ReadDb, decreeId: number): ScanListed[] =>
  db.sql<ScanListed>(
    `SELECT uid, hash, file_name AS fileName, media_type AS mediaType, added_at AS addedAt
     FROM attachment WHERE subject = 'decree' AND subject_id = ? AND ended_at IS NULL ORDER BY id`,
    decreeId,
  );

/** Decrees of an intake whose number is awaited until a day, the earliest first. */
export const listAwaitedNumbers = (
  db: ReadDb,
  intakeId: number,
  until: LocalDate,
): { uid: string; names: number; due: LocalDate }[] =>
  db.sql(
    `SELECT d.uid, d.number_due AS due, (SELECT count(*) FROM decree_name AS n
       WHERE n.decree_id = d.id AND n.mark <> 'struck') AS names
     FROM decree AS d WHERE d.intake_id = ? AND d.revoked_on IS NULL AND d.number_due <= ?
     ORDER BY d.number_due, d.id`,
    intakeId,
    until,
  );
