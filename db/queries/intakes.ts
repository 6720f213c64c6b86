import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import { findSetting } from './settings.ts';

export const findIntake = (db: ReadDb, uid: string): StoredRow<'intake'> | undefined =>
  db.one(build.selectFrom('intake').selectAll().where('uid', '=', uid));

/** The intake the screens work with: the chosen one, else the one opened last. */
export function findCurrentIntake(db: ReadDb): StoredRow<'intake'> | undefined {
  const chosen = findSetting(db, 'intake.current');
  const found = typeof chosen === 'string' ? findIntake(db, chosen) : undefined;
  return (
    found ??
    db.one(
      build
        .selectFrom('intake')
        .selectAll()
        .orderBy('academic_year', 'desc')
        .orderBy('opens_on', 'desc')
        .orderBy('code', 'desc')
        .limit(1),
    )
  );
}
