import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

/** The office whose database this is; undefined before set-up. */
export const findOwnOffice = (db: ReadDb): StoredRow<'office'> | undefined =>
  db.one(build.selectFrom('office').selectAll().where('own', '=', 1));
