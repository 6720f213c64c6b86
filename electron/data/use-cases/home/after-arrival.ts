import { listLacking } from '#db/queries/follow-ups.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { Due } from '#shared/contract/home.ts';
import { followTasks } from '#shared/domain/enrolment/follow-ups.ts';
import { daysLeft } from '#shared/domain/home/school-season.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { expectedOf } from '../arrivals/list-expected.ts';

/** Days ahead that Beranda looks for seats kept until a review date. */
const REVIEW_AHEAD = 7;

/** Seats kept for a health result whose review date comes within a week or has come, by day. */
function reviewsOf(expected: ReturnType<typeof expectedOf>, today: LocalDate): Due[] {
  const byDay = Map.groupBy(
    expected.filter(({ heldUntil: on }) => on !== null && daysLeft(today, on) <= REVIEW_AHEAD),
    ({ heldUntil }) => heldUntil ?? '',
  );
  return [...byDay].flatMap(([on, [first, ...more]]): Due[] =>
    first === undefined
      ? []
      : [
          {
            kind: 'hold_review',
            people: more.length + 1,
            child: { uid: first.candidate, name: first.name, code: first.code },
            on,
            left: daysLeft(today, on),
          },
        ],
  );
}

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
  const expected = expectedOf(context, intake);
  const reviews = reviewsOf(expected, today);
  const late = expected.filter((one) => one.late).toSorted((a, b) => daysLeft(b.until, a.until));
  const [first] = late;
  if (first === undefined) return [...follow, ...reviews];
  const { candidate: uid, name, code, until: on } = first;
  return [
    ...follow,
    ...reviews,
    {
      kind: 'absent',
      people: late.length,
      child: { uid, name, code },
      on,
      left: daysLeft(today, on),
    },
  ];
}
