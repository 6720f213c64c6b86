import type { ReadDb } from '#db/connection.ts';
import { listMarksOfSession } from '#db/queries/training-class.ts';
import {
  cohortName,
  findCohortById,
  findRow,
  listLeavesOn,
  listTrainees,
  type TraineeRow,
} from '#db/queries/training-rows.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { prefill } from '#shared/domain/training/attendance.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { inFuture, maySee, mayTeach, notFound, stateOn } from './find-training.ts';

type Session = StoredRow<'training_session'>;

/** Who is in class on a day (a pause is none), with what leave says of them. */
function classOn(db: ReadDb, cohortId: number, day: LocalDate) {
  return listTrainees(db, cohortId)
    .filter((trainee) => stateOn(db, trainee, day) === 'active')
    .map((trainee) => ({
      trainee,
      given: prefill(
        listLeavesOn(db, trainee.person_id, day).map(({ kind, from_date, until_date }) => ({
          kind,
          from: from_date,
          until: until_date,
        })),
        day,
      ),
    }));
}

/** The list of a session: what is recorded, else all present but those whom leave fills in. */
export function showSheet(context: QueryContext, { session: uid }: { session: string }) {
  const { db } = context;
  const session = findRow(db, 'training_session', uid);
  if (!session || !maySee(context, session.cohort_id)) return notFound('session', uid);
  const marks = new Map(listMarksOfSession(db, session.id).map((one) => [one.trainee_id, one]));
  const all = classOn(db, session.cohort_id, session.day);
  const rows = all.flatMap(({ trainee, given }) => {
    const { uid: id, name, sex } = trainee;
    const mark = marks.get(trainee.id);
    if (mark) {
      const { code, late, source } = mark;
      return [{ trainee: id, name, sex, code, late: late === 1, source }];
    }
    if (given.kind === 'internship') return [];
    return [{ trainee: id, name, sex, code: given.code, late: false, source: given.source }];
  });
  const shown = new Set(rows.map(({ trainee }) => trainee));
  return ok({
    session: uid,
    day: session.day,
    start: session.start_time,
    topic: session.topic,
    state: session.state,
    rows,
    interns: all
      .filter(({ trainee }) => !shown.has(trainee.uid))
      .map(({ trainee }) => trainee.name),
  });
}

type Input = ParsedOf<typeof trainingContract.recordAttendance>;

/** Attendance of a whole class at once; typing it again replaces what was there. */
export function recordAttendance(context: CommandContext, input: Input) {
  const { db, today } = context;
  const session = findRow(db, 'training_session', input.session);
  const cohort = session && findCohortById(db, session.cohort_id);
  if (!session || !cohort || !mayTeach(context, cohort.id)) {
    return notFound('session', input.session);
  }
  const { day, state } = session;
  if (state === 'holiday' || state === 'cancelled') {
    return err({ code: 'training.no-lesson', day, state } as const);
  }
  const future = inFuture(day, today);
  if (future) return err(future);
  const all = classOn(db, cohort.id, day);
  const refusal = marksRefusal(db, all, input, session);
  if (refusal) return refusal;
  store(context, session, all, input);
  db.update('training_session', session.id, { state: 'held', topic: input.topic });
  const name = cohortName(cohort);
  const present = input.marks.filter(({ code }) => code === 'H').length;
  context.subject(session.uid);
  context.describe({ name, day, present, of: input.marks.length });
  return ok({ name, present, of: input.marks.length });
}

type Class = ReturnType<typeof classOn>;

/** Everyone in class is marked, and nobody who is not; an intern may be left out. */
function marksRefusal(db: ReadDb, all: Class, input: Input, { cohort_id, day }: Session) {
  const known = new Map(all.map(({ trainee }) => [trainee.uid, trainee]));
  const stranger = input.marks.find(({ trainee }) => !known.has(trainee));
  if (stranger) {
    const name = listTrainees(db, cohort_id).find(({ uid }) => uid === stranger.trainee)?.name;
    if (name === undefined) return notFound('trainee', stranger.trainee);
    return err({ code: 'training.not-in-class', name, day } as const);
  }
  const marked = new Set(input.marks.map(({ trainee }) => trainee));
  const missing = all.filter(
    ({ trainee, given }) => given.kind === 'code' && !marked.has(trainee.uid),
  );
  return missing.length === 0
    ? undefined
    : err({
        code: 'training.marks-missing',
        names: missing.map(({ trainee }) => trainee.name),
      } as const);
}

function store(context: CommandContext, session: Session, all: Class, input: Input): void {
  const { db } = context;
  const known = new Map(listMarksOfSession(db, session.id).map((one) => [one.trainee, one]));
  const rows = new Map<string, { trainee: TraineeRow; given: Class[number]['given'] }>(
    all.map((one) => [one.trainee.uid, one]),
  );
  const marks = new Map(input.marks.map((mark) => [mark.trainee, mark]));
  for (const { trainee: uid, code, late: isLate } of marks.values()) {
    const row = rows.get(uid);
    if (!row) continue;
    const { given } = row;
    const byLeave = given.kind === 'code' && given.source === 'leave' && given.code === code;
    const values = {
      code,
      late: isLate && code === 'H' ? 1 : 0,
      source: byLeave ? 'leave' : 'typed',
    } as const;
    const old = known.get(uid);
    if (old) db.update('attendance', old.id, values);
    else {
      db.insert('attendance', {
        uid: context.newUid(),
        session_id: session.id,
        trainee_id: row.trainee.id,
        ...values,
      });
    }
  }
  for (const { trainee, id } of known.values()) {
    if (!marks.has(trainee)) db.remove('attendance', id);
  }
}
