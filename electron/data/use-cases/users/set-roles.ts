import { findUser, hasOtherAdmin, rolesOf } from '#db/queries/users.ts';
import { err, ok } from '#shared/result.ts';
import type { Role } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';

interface NewRoles {
  readonly uid: string;
  readonly roles: readonly Role[];
  readonly seesHealth: boolean;
  readonly seesIncidents: boolean;
}

/** What somebody may do from now on; the office always keeps one who may manage users. */
export function setRoles(context: CommandContext, input: NewRoles) {
  const { db } = context;
  const user = findUser(db, input.uid);
  if (!user || user.ended_at !== null) {
    return err({ code: 'users.not-found', uid: input.uid } as const);
  }
  if (!input.roles.includes('admin') && !hasOtherAdmin(db, user.id)) {
    return err({ code: 'users.last-admin', name: user.full_name } as const);
  }
  const before = rolesOf(db, user.id);
  for (const { id, role } of before) {
    if (!input.roles.includes(role)) db.remove('user_role', id);
  }
  for (const role of new Set(input.roles)) {
    if (!before.some((held) => held.role === role)) {
      db.insert('user_role', { user_id: user.id, role });
    }
  }
  db.update('user_account', user.id, {
    sees_health: input.seesHealth ? 1 : 0,
    sees_incidents: input.seesIncidents ? 1 : 0,
  });
  context.subject(input.uid);
  context.describe({ name: user.full_name });
  return ok(null);
}
