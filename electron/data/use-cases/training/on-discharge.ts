import { build } from '#db/build.ts';
import {
  findCohortById,
  listTraineesOfPerson,
  type TraineeRow,
} from '#db/queries/training-rows.ts';
import { comesByDay, seatUntil } from '#shared/domain/training/trainee.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { seatsOfCohort } from './cohort-seats.ts';
import { dayFull } from './enrol.ts';
import { daysOf } from './find-training.ts';
import { scheduleFollowUps } from './follow-ups.ts';
import { guardTraining } from './guard-training.ts';
import { endOn } from './progress.ts';

/** What becomes of the training; who died is visited by nobody. */
type DischargeChoice = 'stop' | 'continue_as_day' | 'died';
type Refusal = AppError<'training.day-seats-full' | 'training.limit-other-day'>;

interface AfterDischarge {
  readonly stopped: number;
  readonly continued: number;
  readonly followUps: number;
}

/**
 * Somebody leaves the house on a day: each training still open stops, which frees the seat, or goes
 * on by day, which takes a day seat. Then the visits after 3, 6 and 12 months are planned; who goes
 * on by day gets theirs at the end of the cohort. Call it inside the command that ends the stay.
 */
export function onDischarge(
  context: CommandContext,
  stayId: number,
  on: LocalDate,
  choice: DischargeChoice,
): Result<AfterDischarge, Refusal> {
  const { db } = context;
  const stay = db.one(build.selectFrom('stay').selectAll().where('id', '=', stayId));
  if (!stay) throw new Error(`No stay ${stayId}`);
  const all = listTraineesOfPerson(db, stay.person_id);
  const open = all.filter((one) => one.ended_on === null && !isOver(context, one, on));
  const goesOnByDay = choice === 'continue_as_day';
  for (const trainee of open) {
    const done = goesOnByDay ? goOnByDay(context, trainee, on) : stop(context, trainee, on);
    if (!done.ok) return done;
  }
  const goesOn = goesOnByDay && open.some((one) => one.registered_on !== null);
  const trained = all.find(
    ({ started_on, main }) => main === 1 && started_on !== null && started_on <= on,
  );
  const followUps =
    trained && !goesOn && choice !== 'died' ? scheduleFollowUps(context, trained, on) : 0;
  return ok({
    stopped: goesOnByDay ? 0 : open.length,
    continued: goesOnByDay ? open.length : 0,
    followUps,
  });
}

/** The cohort was over by then: its result is still to be settled, but no seat is held. */
function isOver({ db }: CommandContext, trainee: TraineeRow, on: LocalDate): boolean {
  const until = seatUntil(
    { endedOn: trainee.ended_on },
    findCohortById(db, trainee.cohort_id)?.until_date ?? null,
  );
  return until !== null && until <= on;
}

function stop(context: CommandContext, trainee: TraineeRow, on: LocalDate) {
  const first = trainee.registered_on ?? trainee.proposed_on;
  return guardTraining(() =>
    endOn(context, trainee, {
      on: on < first ? first : on,
      kind: 'stopped',
      reason: 'Keluar dari panti',
    }),
  );
}

function goOnByDay(context: CommandContext, trainee: TraineeRow, on: LocalDate) {
  const { db } = context;
  if (comesByDay(daysOf(db, trainee), on)) return ok(undefined);
  const cohort = findCohortById(db, trainee.cohort_id);
  if (cohort && trainee.registered_on !== null) {
    const day = on < trainee.registered_on ? trainee.registered_on : on;
    const { heldByDay } = seatsOfCohort(db, cohort, day);
    if (heldByDay >= cohort.day_seats) return err(dayFull(cohort, heldByDay));
  }
  return guardTraining(() => db.update('trainee', trainee.id, { day_from: on }));
}
