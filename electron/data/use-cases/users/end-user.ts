import { endSessions, findUser, hasOtherAdmin } from '#db/queries/users.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';

/** Ends an account with its reason. Its records stay; its windows are signed out. */
export function endUser(context: CommandContext, { uid, reason }: { uid: string; reason: string }) {
  const { db, now } = context;
  const user = findUser(db, uid);
  if (!user || user.ended_at !== null) return err({ code: 'users.not-found', uid } as const);
  if (!hasOtherAdmin(db, user.id)) {
    return err({ code: 'users.last-admin', name: user.full_name } as const);
  }
  db.update('user_account', user.id, { ended_at: now, end_reason: reason });
  endSessions(db, user.id, now);
  context.subject(uid);
  context.describe({ name: user.full_name, reason });
  return ok(null);
}
