import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

/** The newest change of a pupil's planned end. */
export const findPlannedEndChange = (
  db: ReadDb,
  enrolmentUid: string,
): StoredRow<'planned_end'> | undefined =>
  db.one(
    build
      .selectFrom('planned_end as c')
      .innerJoin('enrolment as e', 'e.id', 'c.enrolment_id')
      .selectAll('c')
      .where('e.uid', '=', enrolmentUid)
      .orderBy('c.id', 'desc')
      .limit(1),
  );
