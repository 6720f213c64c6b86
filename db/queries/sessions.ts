import type { Role } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';

export interface SessionUser {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly roles: readonly Role[];
  readonly seesHealth: boolean;
  readonly seesIncidents: boolean;
  /** The password is one that somebody else typed. */
  readonly mustChangePassword: boolean;
}

/** The user of an open session, unless the account has ended meanwhile. */
export function findSessionUser(db: ReadDb, tokenHash: string): SessionUser | undefined {
  const row = db.one(
    build
      .selectFrom('session as s')
      .innerJoin('user_account as u', 'u.id', 's.user_id')
      .select([
        'u.id',
        'u.uid',
        'u.full_name',
        'u.job_title',
        'u.sees_health',
        'u.sees_incidents',
        'u.must_change',
      ])
      .where('s.token_hash', '=', tokenHash)
      .where('s.ended_at', 'is', null)
      .where('u.ended_at', 'is', null),
  );
  if (!row) return undefined;
  const roles = db.all(
    build.selectFrom('user_role').select('role').where('user_id', '=', row.id).orderBy('role'),
  );
  return {
    id: row.id,
    uid: row.uid,
    name: row.full_name,
    jobTitle: row.job_title,
    roles: roles.map(({ role }) => role),
    seesHealth: row.sees_health === 1,
    seesIncidents: row.sees_incidents === 1,
    mustChangePassword: row.must_change === 1,
  };
}
