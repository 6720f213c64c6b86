import { id } from '#shared/i18n/id.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** The signed-in person and office for the frame of the window; null when nobody is. */
export function showMe({ user, office }: QueryContext) {
  if (!user || !office) return ok(null);
  const roleText = user.jobTitle ?? user.roles.map((role) => id.users.roles[role]).join(' · ');
  return ok({
    user: {
      uid: user.uid,
      name: user.name,
      roles: [...user.roles],
      roleText,
      seesHealth: user.seesHealth,
      mustChangePassword: user.mustChangePassword,
    },
    office: { name: office.name, kind: office.kind, practice: office.practice },
  });
}
