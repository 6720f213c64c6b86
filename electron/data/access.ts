import type { Access } from '#shared/contract/define.ts';
import type { AppError } from '#shared/errors.ts';
import type { QueryContext } from './context.ts';

/** What someone may do whose password an administrator typed. */
const OPEN_BEFORE_CHANGE: ReadonlySet<string> = new Set(['users.changePassword', 'users.signOut']);

/**
 * Whether the caller may use an endpoint; undefined means yes. Default deny: without an office only
 * endpoints open to anyone answer, and the role is read from the database at every call.
 */
export function checkAccess(
  access: Access,
  channel: string,
  context: QueryContext,
): AppError | undefined {
  if (access === 'anyone') return undefined;
  if (!context.office) return { code: 'access.no-office', channel };
  if (!context.user) return { code: 'access.signed-out', channel };
  if (context.user.mustChangePassword && !OPEN_BEFORE_CHANGE.has(channel)) {
    return { code: 'access.password-due', channel };
  }
  if (access === 'signed-in') return undefined;
  const { roles } = context.user;
  return access.some((role) => roles.includes(role))
    ? undefined
    : { code: 'access.denied', needs: [...access] };
}
