import { listLacking } from '#db/queries/follow-ups.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { Due } from '#shared/contract/home.ts';
import { followTasks } from '#shared/domain/enrolment/follow-ups.ts';
import { daysLeft } from '#shared/domain/home/school-season.ts';
import type { QueryContext } from '../../context.ts';
import { expectedOf } from '../arrivals/list-expected.ts';

/** Class, bed, health result and NIS of who has come, each with its day; and who did not come. */
export function listAfterArrival(context: QueryContext, intake: StoredRow<'intake'>): Due[] {
  const { db, today } = context;
  const follow = followTasks(listLacking(db, intake.id, today), intake.follow_days).map(
    ({ what, people, on, first }): Due => ({
      kind: 'follow',
      what,
      people,
      pupil: first,
      on,
      left: daysLeft(today, on),
    }),
  );
  const late = expectedOf(context, intake)
    .filter((one) => one.late)
    .toSorted((a, b) => daysLeft(b.until, a.until));
  const [first] = late;
  if (first === undefined) return follow;
  const { candidate: uid, name, code, until: on } = first;
  return [
    ...follow,
    {
      kind: 'absent',
      people: late.length,
      child: { uid, name, code },
      on,
      left: daysLeft(today, on),
    },
  ];
}
