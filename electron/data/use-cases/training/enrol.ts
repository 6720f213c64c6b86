import type { ReadDb } from '#db/connection.ts';
import {
  type CohortRow,
  cohortName,
  findCohortById,
  findRow,
  listTraineesOfPerson,
  type TraineeRow,
} from '#db/queries/training-rows.ts';
import { findOpenStay, usesWheelchair } from '#db/queries/training-people.ts';
import { listSlotsToCompare } from '#db/queries/training-timetable.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { clashesOf } from '#shared/domain/training/clash.ts';
import { seatUntil } from '#shared/domain/training/trainee.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { clashError, outsideCohort } from './clash-refusal.ts';
import { seatsOfCohort } from './cohort-seats.ts';
import {
  cohortSeen,
  inFuture,
  notFound,
  stateOn,
  traineeTaught,
  wrongState,
} from './find-training.ts';
import { guardTraining } from './guard-training.ts';

/** Names somebody for a cohort, with what they want or what the assessment advises. */
export function propose(context: CommandContext, input: ParsedOf<typeof trainingContract.propose>) {
  const { db, today } = context;
  const found = cohortSeen(context, input.cohort);
  if (!found.ok) return found;
  const cohort = found.value;
  const person = findRow(db, 'person', input.person);
  if (!person) return notFound('person', input.person);
  const future = inFuture(input.on, today);
  if (future) return err(future);
  const { name } = person;
  if (cohort.until_date !== null && input.on >= cohort.until_date) {
    const outside = outsideCohort(cohort, input.on);
    if (outside) return err(outside);
  }
  const open = listTraineesOfPerson(db, person.id).some(
    (one) => one.cohort_id === cohort.id && one.ended_on === null,
  );
  if (open) return err({ code: 'training.already-in', name, cohort: cohortName(cohort) } as const);
  const stay = findOpenStay(db, person.id);
  const uid = context.newUid();
  db.insert('trainee', {
    uid,
    cohort_id: cohort.id,
    person_id: person.id,
    stay_id: stay?.id ?? null,
    main: input.main ? 1 : 0,
    day_from: stay?.mode === 'residential' ? null : input.on,
    wheelchair: usesWheelchair(db, person.id, input.on) ? 1 : 0,
    interest: input.interest,
    draw_number: context.random(16),
    proposed_on: input.on,
    waiting_from: null,
    registered_on: null,
    started_on: null,
    ended_on: null,
    end_kind: null,
  });
  context.subject(uid, person.uid);
  context.describe({ name, cohort: cohortName(cohort) });
  return ok({ uid, name });
}

type Dated = ParsedOf<typeof trainingContract.queue>;

/** On to the waiting list of a cohort. */
export function queue(context: CommandContext, { trainee: uid, on }: Dated) {
  const { db, today } = context;
  const found = traineeTaught(context, uid);
  if (!found.ok) return found;
  const { trainee } = found.value;
  const future = inFuture(on, today);
  if (future) return err(future);
  if (trainee.waiting_from !== null || stateOn(db, trainee, today) !== 'proposed') {
    return wrongState(db, trainee, today);
  }
  const from = on < trainee.proposed_on ? trainee.proposed_on : on;
  db.update('trainee', trainee.id, { waiting_from: from });
  return told(context, trainee, found.value.cohort);
}

/** Gives somebody a seat from a day on: registered until the first day in class. */
export function enrol(context: CommandContext, { trainee: uid, on }: Dated) {
  const { db, today } = context;
  const found = traineeTaught(context, uid);
  if (!found.ok) return found;
  const { trainee, cohort } = found.value;
  const { name } = trainee;
  if (trainee.registered_on !== null || trainee.ended_on !== null) {
    return wrongState(db, trainee, today);
  }
  if (on < trainee.proposed_on) {
    return err({ code: 'training.too-early', name, on, since: trainee.proposed_on } as const);
  }
  const outside = outsideCohort(cohort, on);
  if (outside) return err(outside);
  const refusal = mainRefusal(db, trainee, cohort, on) ?? seatRefusal(db, trainee, cohort, on);
  if (refusal) return err(refusal);
  const clash = timetableRefusal(db, trainee, cohort, on);
  if (clash) return clash;
  const stored = guardTraining(() => db.update('trainee', trainee.id, { registered_on: on }));
  return stored.ok ? told(context, trainee, cohort) : stored;
}

/** One main programme at a time: what the person is in already during this cohort. */
function mainRefusal(db: ReadDb, trainee: TraineeRow, cohort: CohortRow, on: LocalDate) {
  if (trainee.main === 0) return undefined;
  for (const other of listTraineesOfPerson(db, trainee.person_id)) {
    const since = other.registered_on;
    if (other.id === trainee.id || other.main === 0 || since === null) continue;
    const theirs = findCohortById(db, other.cohort_id);
    if (!theirs) continue;
    const until = seatUntil({ endedOn: other.ended_on }, theirs.until_date);
    const before = cohort.until_date === null || since < cohort.until_date;
    if (before && (until === null || until > on)) {
      const { name } = trainee;
      return { code: 'training.main-twice', name, cohort: cohortName(theirs), since } as const;
    }
  }
  return undefined;
}

/** Which number of the cohort leaves no seat for this person on the day. */
function seatRefusal(
  db: ReadDb,
  trainee: Pick<TraineeRow, 'day_from' | 'wheelchair'>,
  cohort: CohortRow,
  on: LocalDate,
) {
  const seats = seatsOfCohort(db, cohort, on);
  const name = cohortName(cohort);
  const { held } = seats;
  if (seats.free <= 0) {
    const code = seats.binding === 'workshop' ? 'training.workshop-full' : 'training.seats-full';
    return { code, cohort: name, seats: seats.seats, held } as const;
  }
  if (trainee.day_from !== null && seats.freeByDay <= 0) {
    return dayFull(cohort, seats.heldByDay);
  }
  if (trainee.wheelchair === 1 && seats.freeWheelchair !== null && seats.freeWheelchair <= 0) {
    const stations = cohort.wheelchair_stations ?? 0;
    return { code: 'training.wheelchair-full', cohort: name, stations } as const;
  }
  return undefined;
}

export const dayFull = (cohort: CohortRow, held: number) =>
  ({
    code: 'training.day-seats-full',
    cohort: cohortName(cohort),
    seats: cohort.day_seats,
    held,
  }) as const;

/** A lesson of this cohort at the time of one that the person has elsewhere. */
function timetableRefusal(db: ReadDb, trainee: TraineeRow, cohort: CohortRow, on: LocalDate) {
  const person = `${trainee.name}\u001f${trainee.person_id}`;
  const name = cohortName(cohort);
  const all = listSlotsToCompare(db).filter(({ until }) => until === null || until > on);
  for (const lesson of all.filter((one) => one.cohort === name)) {
    const wanted = { ...lesson, instructor: null, workshop: null, people: [person] };
    const [clash] = clashesOf(wanted, all);
    if (clash) return clashError(clash);
  }
  return undefined;
}

/** The sentence of the history, and the answer. */
export function told(context: CommandContext, trainee: TraineeRow, cohort: CohortRow) {
  context.subject(trainee.uid, trainee.person);
  context.describe({ name: trainee.name, cohort: cohortName(cohort) });
  return ok({ name: trainee.name });
}
