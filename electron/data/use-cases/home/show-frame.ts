import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** The counts beside the menu: all candidates, pupils at school today, open requests. */
export function countMenu({ db, today }: QueryContext) {
  const [candidates] = db.sql<{ n: number }>('SELECT count(*) AS n FROM candidate');
  const [students] = db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM enrolment
     WHERE from_date <= ? AND coalesce(until_date, '9999-12-31') > ?`,
    today,
    today,
  );
  const [applications] = db.sql<{ n: number }>(
    'SELECT count(*) AS n FROM application WHERE closed_on IS NULL',
  );
  return ok({
    candidates: candidates?.n ?? 0,
    students: students?.n ?? 0,
    applications: applications?.n ?? 0,
  });
}

/** Today and now, as the office counts them. */
export const showClock = ({ today, now }: QueryContext) => ok({ today, now });
