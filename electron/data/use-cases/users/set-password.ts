import { clearAttempts, endSessions, findUser } from '#db/queries/users.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';

/** Stores the own new password; the present one has been checked. */
export function setOwnPassword(context: CommandContext, { hash }: { hash: string }) {
  const { db } = context;
  const me = signedIn(context);
  const account = findUser(db, me.uid);
  db.update('user_account', me.id, { password_phc: hash, must_change: 0 });
  if (account) clearAttempts(db, account.login);
  context.subject(me.uid);
  context.describe({ name: me.name });
  return ok(null);
}

/** A temporary password typed by an administrator: it opens nothing but the change to an own one. */
export function resetPassword(
  context: CommandContext,
  { uid, hash }: { uid: string; hash: string },
) {
  const { db, now } = context;
  const user = findUser(db, uid);
  if (!user || user.ended_at !== null) return err({ code: 'users.not-found', uid } as const);
  db.update('user_account', user.id, { password_phc: hash, must_change: 1 });
  endSessions(db, user.id, now);
  clearAttempts(db, user.login);
  context.subject(uid);
  context.describe({ name: user.full_name });
  return ok(null);
}
