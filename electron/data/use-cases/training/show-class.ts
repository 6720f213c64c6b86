import { findLastNumber, listMarks, listSessions } from '#db/queries/training-class.ts';
import { listChoices, listFamilyDesil, listWaiters } from '#db/queries/training-people.ts';
import {
  cohortName,
  findCohort,
  findCohortById,
  findRow,
  listTraineesOfPerson,
  listUnits,
} from '#db/queries/training-rows.ts';
import { listSlots } from '#db/queries/training-timetable.ts';
import { desilAsOf } from '#shared/domain/desil/desil-as-of.ts';
import { nextNumber } from '#shared/domain/training/certificate.ts';
import { orderSeatWaiters } from '#shared/domain/training/training-order.ts';
import { DEFAULT_WAITLIST_POLICY } from '#shared/domain/waitlist/waitlist-order.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { attendancePercent, classStanding } from './class-standing.ts';
import { cohortSeen, mayEdit, mayTeach, notFound } from './find-training.ts';
import { cohortLine, unitOf } from './show-training.ts';

/** All of one cohort: trainees, week, sessions with their marks, units. */
export function showCohort(context: QueryContext, { cohort: uid }: { cohort: string }) {
  const { db, today } = context;
  const found = cohortSeen(context, uid);
  if (!found.ok) return found;
  const cohort = found.value;
  const marks = Map.groupBy(listMarks(db, cohort.id), ({ session }) => session);
  const sessions = listSessions(db, cohort.id);
  return ok({
    today,
    line: cohortLine(db, cohort, today),
    seats: cohort.seats,
    daySeats: cohort.day_seats,
    plannedHours: cohort.planned_hours,
    heldHours: sessions
      .filter(({ state }) => state === 'held')
      .reduce((sum, { hours }) => sum + hours, 0),
    attendancePercent: attendancePercent(db),
    trainees: classStanding(db, cohort, today).map(({ line }) => line),
    slots: listSlots(db, cohort.id).map((slot) => ({
      uid: slot.uid,
      weekday: slot.weekday,
      start: slot.start_time,
      end: slot.end_time,
      hours: slot.hours,
      workshop: slot.workshop,
      instructor: slot.instructor,
      from: slot.from_date,
      until: slot.until_date,
    })),
    sessions: sessions.map((session) => ({
      uid: session.uid,
      day: session.day,
      start: session.start_time,
      hours: session.hours,
      topic: session.topic,
      state: session.state,
      instructor: session.instructor,
      marks: (marks.get(session.uid) ?? []).map(({ trainee, code, late }) => ({
        trainee,
        code,
        late: late === 1,
      })),
    })),
    units: listUnits(db, cohort.program_id).map(unitOf),
    nextNumber: nextNumber(findLastNumber(db), `001/PEL/${today.slice(0, 4)}`),
    mayEdit: mayEdit(context),
    mayTeach: mayTeach(context, cohort.id),
  });
}

/** Whom one may propose for a cohort. */
export function showChoices(context: QueryContext, { cohort: uid }: { cohort: string }) {
  const found = cohortSeen(context, uid);
  if (!found.ok) return found;
  return ok(
    listChoices(context.db, found.value.id).map(({ person, name, sex, mode }) => ({
      person,
      name,
      sex,
      byDay: mode !== 'residential',
    })),
  );
}

/** The waiting list of seats in the order of the house; ranks count within the list asked for. */
export function showWaitlist(
  { db, today }: QueryContext,
  { cohort: uid }: { cohort?: string | undefined },
) {
  const cohort = uid === undefined ? undefined : findCohort(db, uid);
  if (uid !== undefined && !cohort) return ok([]);
  const waiters = listWaiters(db, cohort?.id ?? null, today).map((row) => ({
    row,
    desil: desilAsOf(listFamilyDesil(db, row.family_id), today)?.desil ?? null,
    withoutIdentity: row.without_identity === 1,
    vulnerability: row.vulnerability ?? (0 as const),
    waitingSince: row.waiting_from,
    drawNumber: row.draw_number,
  }));
  return ok(
    orderSeatWaiters(waiters, DEFAULT_WAITLIST_POLICY).map((one, index) => ({
      trainee: one.row.trainee,
      person: one.row.person,
      name: one.row.name,
      cohort: cohortName(one.row),
      cohortUid: one.row.cohort_uid,
      rank: index + 1,
      desil: one.desil,
      withoutIdentity: one.withoutIdentity,
      substitute:
        one.desil === null && one.withoutIdentity ? DEFAULT_WAITLIST_POLICY.substituteDesil : null,
      vulnerability: one.vulnerability,
      waitingSince: one.waitingSince,
      interest: one.row.interest,
    })),
  );
}

/** Every cohort of a person, the newest first. */
export function showOfPerson({ db, today }: QueryContext, { person: uid }: { person: string }) {
  const person = findRow(db, 'person', uid);
  if (!person) return notFound('person', uid);
  return ok(
    listTraineesOfPerson(db, person.id).flatMap((trainee) => {
      const cohort = findCohortById(db, trainee.cohort_id);
      const standing =
        cohort && classStanding(db, cohort, today).find(({ row }) => row.id === trainee.id);
      return standing
        ? [{ ...standing.line, cohort: cohort.uid, cohortName: cohortName(cohort) }]
        : [];
    }),
  );
}
