import { build } from '../build.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { listRowHistory, type RowHistoryEntry } from './row-history.ts';

/** A setting's stored JSON value, or undefined when the office never changed it. */
export function findSetting(db: ReadDb, key: string): unknown {
  const row = db.one(build.selectFrom('setting').select('value').where('key', '=', key));
  return row ? (JSON.parse(row.value) as unknown) : undefined;
}

/** What the journal holds of a setting since it stands, newest first; nothing where the default holds. */
export function listSettingHistory(db: ReadDb, key: string): readonly RowHistoryEntry[] {
  const row = db.one(build.selectFrom('setting').select('id').where('key', '=', key));
  if (!row) return [];
  const entries = listRowHistory(db, 'setting', row.id);
  // The number of a row that an undo took away is given again: what lies before is of another setting.
  const gone = entries.findIndex(({ after }) => after === null);
  return gone === -1 ? entries : entries.slice(0, gone);
}

/** When a setting was changed last; null where the default holds. */
export const findSettingDay = (db: ReadDb, key: string): string | null =>
  db.one(build.selectFrom('setting').select('changed_at').where('key', '=', key))?.changed_at ??
  null;

/** Stores a setting, recorded like every other change. */
export function putSetting(db: WriteDb, key: string, value: unknown, at: string): void {
  const row = db.one(build.selectFrom('setting').select('id').where('key', '=', key));
  const stored = { value: JSON.stringify(value), changed_at: at };
  if (row) db.update('setting', row.id, stored);
  else db.insert('setting', { key, ...stored });
}
