import type { Role } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type UserRow = StoredRow<'user_account'>;

/** The account of a login name that may still sign in. */
export const findActiveAccount = (db: ReadDb, login: string): UserRow | undefined =>
  db.one(
    build
      .selectFrom('user_account')
      .selectAll()
      .where('login', '=', login)
      .where('ended_at', 'is', null),
  );

export const findUser = (db: ReadDb, uid: string): UserRow | undefined =>
  db.one(build.selectFrom('user_account').selectAll().where('uid', '=', uid));

/** A login name is taken for good: the history names people by it. */
export const isLoginTaken = (db: ReadDb, login: string): boolean =>
  db.one(build.selectFrom('user_account').select('id').where('login', '=', login)) !== undefined;

export const rolesOf = (
  db: ReadDb,
  userId: number,
): { readonly id: number; readonly role: Role }[] =>
  db.all(
    build
      .selectFrom('user_role')
      .select(['id', 'role'])
      .where('user_id', '=', userId)
      .orderBy('role'),
  );

/** All accounts, active ones first, each group by name. */
export const listUsers = (db: ReadDb): UserRow[] =>
  db.all(
    build
      .selectFrom('user_account')
      .selectAll()
      .orderBy((by) => by('ended_at', 'is not', null))
      .orderBy('full_name')
      .orderBy('login'),
  );

/** Whether somebody besides this account may manage users. */
export const hasOtherAdmin = (db: ReadDb, userId: number): boolean =>
  db.one(
    build
      .selectFrom('user_role as r')
      .innerJoin('user_account as u', 'u.id', 'r.user_id')
      .select('u.id')
      .where('r.role', '=', 'admin')
      .where('u.ended_at', 'is', null)
      .where('u.id', '!=', userId),
  ) !== undefined;

export const findAttempts = (db: ReadDb, login: string): StoredRow<'session_attempt'> | undefined =>
  db.one(build.selectFrom('session_attempt').selectAll().where('login', '=', login));

/** Forgets the failed tries of a login name, after the right password. */
export const clearAttempts = (db: WriteDb, login: string): void =>
  void db.run(build.deleteFrom('session_attempt').where('login', '=', login));

/** Ends every open session of an account, so that an old password keeps no window open. */
export const endSessions = (db: WriteDb, userId: number, at: string): void =>
  void db.run(
    build
      .updateTable('session')
      .set({ ended_at: at })
      .where('user_id', '=', userId)
      .where('ended_at', 'is', null),
  );
