import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type SavedListRow = StoredRow<'own_list'>;

/** Those in use first, each group by name. */
export const listSavedLists = (db: ReadDb): SavedListRow[] =>
  db.sql('SELECT * FROM own_list ORDER BY ended_on IS NOT NULL, lower(name), id');

export const findSavedList = (db: ReadDb, uid: string): SavedListRow | undefined =>
  db.one(build.selectFrom('own_list').selectAll().where('uid', '=', uid));
