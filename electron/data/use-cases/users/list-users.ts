import { listUsers as listRows, rolesOf } from '#db/queries/users.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** Everyone who has or had an account, with what they may do. */
export const listUsers = ({ db }: QueryContext) =>
  ok(
    listRows(db).map((row) => ({
      uid: row.uid,
      login: row.login,
      fullName: row.full_name,
      jobTitle: row.job_title,
      roles: rolesOf(db, row.id).map(({ role }) => role),
      seesHealth: row.sees_health === 1,
      seesIncidents: row.sees_incidents === 1,
      mustChangePassword: row.must_change === 1,
      endedAt: row.ended_at,
      endReason: row.end_reason,
    })),
  );
