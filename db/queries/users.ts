import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

/** The account of a login name that may still sign in. */
export const findActiveAccount = (
  db: ReadDb,
  login: string,
): StoredRow<'user_account'> | undefined =>
  db.one(
    build
      .selectFrom('user_account')
      .selectAll()
      .where('login', '=', login)
      .where('ended_at', 'is', null),
  );

export const findAttempts = (db: ReadDb, login: string): StoredRow<'session_attempt'> | undefined =>
  db.one(build.selectFrom('session_attempt').selectAll().where('login', '=', login));
