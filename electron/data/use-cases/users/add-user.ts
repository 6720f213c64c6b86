import { isLoginTaken } from '#db/queries/users.ts';
import type { NewUser } from '#shared/contract/users.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice } from '../../context.ts';

export interface UserToAdd {
  readonly user: Omit<NewUser, 'password'>;
  readonly passwordHash: string;
}

/** A new account with roles; its password is one that somebody else typed, so it must be changed. */
export function addUser(context: CommandContext, { user, passwordHash }: UserToAdd) {
  const { db } = context;
  if (isLoginTaken(db, user.login)) {
    return err({ code: 'users.login-taken', login: user.login } as const);
  }
  const uid = context.newUid();
  const id = db.insert('user_account', {
    uid,
    office_id: ownOffice(context).id,
    login: user.login,
    full_name: user.fullName,
    job_title: user.jobTitle || null,
    nip: null,
    password_phc: passwordHash,
    must_change: 1,
    sees_health: user.seesHealth ? 1 : 0,
    sees_incidents: user.seesIncidents ? 1 : 0,
    created_at: context.now,
    ended_at: null,
    end_reason: null,
  });
  for (const role of new Set(user.roles)) db.insert('user_role', { user_id: id, role });
  context.subject(uid);
  context.describe({ name: user.fullName });
  return ok({ uid });
}
