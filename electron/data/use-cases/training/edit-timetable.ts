import { cohortName, findRow } from '#db/queries/training-rows.ts';
import { listSlotsToCompare, peopleOfCohort } from '#db/queries/training-timetable.ts';
import { build } from '#db/build.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { addDays } from '#shared/days.ts';
import { clashesOf, type Slot } from '#shared/domain/training/clash.ts';
import { lessonDays } from '#shared/domain/training/session-days.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { clashError, keyed, outsideCohort } from './clash-refusal.ts';
import { cohortSeen, cohortTaught, mayTeach, notFound } from './find-training.ts';
import { guardTraining } from './guard-training.ts';

type SlotInput = ParsedOf<typeof trainingContract.addSlot>;

/** A lesson of every week. Refused where instructor, workshop or a trainee is taught elsewhere then. */
export function addSlot(context: CommandContext, input: SlotInput) {
  const { db } = context;
  const found = cohortSeen(context, input.cohort);
  if (!found.ok) return found;
  const cohort = found.value;
  const { start, end, from, weekday } = input;
  const workshop = input.workshop === null ? null : findRow(db, 'workshop', input.workshop);
  if (workshop === undefined) return notFound('workshop', input.workshop ?? '');
  const instructor = input.instructor === null ? null : findRow(db, 'instructor', input.instructor);
  if (instructor === undefined) return notFound('instructor', input.instructor ?? '');
  if (end <= start) return err({ code: 'training.times', start, end } as const);
  const outside = outsideCohort(cohort, from);
  if (outside) return err(outside);
  const name = cohortName(cohort);
  const wanted: Slot = {
    slot: '',
    cohort: name,
    weekday,
    start,
    end,
    from,
    until: cohort.until_date,
    instructor: instructor && keyed(instructor),
    workshop: workshop && keyed(workshop),
    people: peopleOfCohort(db, cohort.id),
  };
  const [clash] = clashesOf(wanted, listSlotsToCompare(db));
  if (clash) return clashError(clash);
  const uid = context.newUid();
  const stored = guardTraining(() =>
    db.insert('lesson_slot', {
      uid,
      cohort_id: cohort.id,
      weekday,
      start_time: start,
      end_time: end,
      hours: input.hours,
      workshop_id: workshop?.id ?? null,
      instructor_id: instructor?.id ?? null,
      from_date: from,
      until_date: cohort.until_date,
    }),
  );
  if (!stored.ok) return stored;
  context.subject(uid, cohort.uid);
  context.describe({ name, start, end });
  return ok({ uid, name });
}

/** A lesson is no longer given from a day on; its sessions stay. */
export function endSlot(context: CommandContext, input: ParsedOf<typeof trainingContract.endSlot>) {
  const { db } = context;
  const slot = findRow(db, 'lesson_slot', input.slot);
  const cohort =
    slot && db.one(build.selectFrom('cohort').selectAll().where('id', '=', slot.cohort_id));
  const named = cohort && cohortSeen(context, cohort.uid);
  if (!slot || !named?.ok) return notFound('slot', input.slot);
  const name = cohortName(named.value);
  const { until_date: until, from_date: from } = slot;
  // Ended on its first day, it was never given.
  const on = input.on > from ? input.on : from;
  if (until !== null && until <= on) {
    return err({ code: 'training.already-closed', name, on: until } as const);
  }
  db.update('lesson_slot', slot.id, { until_date: on });
  context.subject(slot.uid);
  context.describe({ name, start: slot.start_time, on });
  return ok({ name });
}

/** The sessions of every lesson in a period; those on a holiday are there and not held. */
export function makeSessions(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.makeSessions>,
) {
  const { db } = context;
  const found = cohortTaught(context, input.cohort);
  if (!found.ok) return found;
  const cohort = found.value;
  const { from, to } = input;
  if (to < from) return err({ code: 'training.dates', from, until: to } as const);
  const after = addDays(to, 1);
  const until = cohort.until_date !== null && cohort.until_date < after ? cohort.until_date : after;
  const slots = db.all(
    build.selectFrom('lesson_slot').selectAll().where('cohort_id', '=', cohort.id),
  );
  const known = new Set(
    db
      .all(build.selectFrom('training_session').selectAll().where('cohort_id', '=', cohort.id))
      .map(({ day, start_time }) => `${day} ${start_time}`),
  );
  const holidays = new Set(input.holidays);
  let made = 0;
  let free = 0;
  for (const slot of slots) {
    const lesson = { weekday: slot.weekday, from: slot.from_date, until: slot.until_date };
    for (const day of lessonDays(
      lesson,
      from < cohort.from_date ? cohort.from_date : from,
      until,
    )) {
      if (known.has(`${day} ${slot.start_time}`)) continue;
      known.add(`${day} ${slot.start_time}`);
      const isFree = holidays.has(day);
      db.insert('training_session', {
        uid: context.newUid(),
        cohort_id: cohort.id,
        day,
        start_time: slot.start_time,
        hours: slot.hours,
        state: isFree ? 'holiday' : 'planned',
        instructor_id: slot.instructor_id,
      });
      if (isFree) free += 1;
      else made += 1;
    }
  }
  if (made + free === 0) {
    return err({ code: 'training.nothing-to-make', from, until: to } as const);
  }
  const name = cohortName(cohort);
  context.subject(cohort.uid);
  context.describe({ name, made, holidays: free });
  return ok({ name, made, holidays: free });
}

/** Topic of a session, and whether it is a holiday or cancelled. One that was held stays held. */
export function setSession(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.setSession>,
) {
  const { db } = context;
  const session = findRow(db, 'training_session', input.session);
  if (!session || !mayTeach(context, session.cohort_id)) return notFound('session', input.session);
  const { day, state } = session;
  if (state === 'held') return err({ code: 'training.no-lesson', day, state } as const);
  db.update('training_session', session.id, { state: input.state, topic: input.topic });
  context.subject(session.uid);
  context.describe({ name: day, state: input.state });
  return ok({ name: day });
}
