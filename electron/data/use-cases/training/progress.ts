import type { ReadDb } from '#db/connection.ts';
import {
  type CohortRow,
  cohortName,
  listPauses,
  type TraineeRow,
} from '#db/queries/training-rows.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { comesByDay, type TraineeState } from '#shared/domain/training/trainee.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { told } from './enrol.ts';
import { daysOf, inFuture, stateOn, traineeTaught, wrongState } from './find-training.ts';
import { scheduleFollowUps } from './follow-ups.ts';
import { guardTraining } from './guard-training.ts';

type Dated = ParsedOf<typeof trainingContract.start>;

/** A trainee who is in one of the states today, for an act on a day that is over or today. */
function standing(
  context: CommandContext,
  { trainee: uid, on }: Dated,
  states: readonly TraineeState[],
) {
  const found = traineeTaught(context, uid);
  if (!found.ok) return found;
  const { trainee } = found.value;
  const future = inFuture(on, context.today);
  if (future) return err(future);
  const day =
    trainee.registered_on !== null && trainee.registered_on > context.today
      ? trainee.registered_on
      : context.today;
  return states.includes(stateOn(context.db, trainee, day))
    ? found
    : wrongState(context.db, trainee, day);
}

const tooEarly = ({ name }: TraineeRow, on: LocalDate, since: LocalDate) =>
  err({ code: 'training.too-early', name, on, since } as const);

/** The first day in class. */
export function start(context: CommandContext, input: Dated) {
  const found = standing(context, input, ['registered']);
  if (!found.ok) return found;
  const { trainee, cohort } = found.value;
  const since = trainee.registered_on ?? trainee.proposed_on;
  if (input.on < since) return tooEarly(trainee, input.on, since);
  context.db.update('trainee', trainee.id, { started_on: input.on });
  return told(context, trainee, cohort);
}

/** Away from class for a while; the seat stays theirs. */
export function pause(context: CommandContext, input: ParsedOf<typeof trainingContract.pause>) {
  const { db } = context;
  const found = standing(context, input, ['active']);
  if (!found.ok) return found;
  const { trainee, cohort } = found.value;
  const since = latest(db, trainee);
  if (input.on < since) return tooEarly(trainee, input.on, since);
  db.insert('trainee_pause', {
    uid: context.newUid(),
    trainee_id: trainee.id,
    from_date: input.on,
    until_date: null,
    reason: input.reason,
  });
  return told(context, trainee, cohort);
}

/** The day after which nothing is recorded of a trainee yet: the start, or the end of the last pause. */
function latest(db: ReadDb, trainee: TraineeRow): LocalDate {
  const last = listPauses(db, trainee.id).at(-1);
  return last?.until_date ?? trainee.started_on ?? trainee.registered_on ?? trainee.proposed_on;
}

/** Back in class. */
export function resume(context: CommandContext, input: Dated) {
  const { db } = context;
  const found = standing(context, input, ['paused']);
  if (!found.ok) return found;
  const { trainee, cohort } = found.value;
  const open = listPauses(db, trainee.id).find(({ until_date }) => until_date === null);
  if (!open) return wrongState(db, trainee, context.today);
  if (input.on < open.from_date) return tooEarly(trainee, input.on, open.from_date);
  db.update('trainee_pause', open.id, { until_date: input.on });
  return told(context, trainee, cohort);
}

/** The end in a cohort: completed, not completed, or stopped with the reason; frees the seat. */
export function end(context: CommandContext, input: ParsedOf<typeof trainingContract.end>) {
  const { db, today } = context;
  const states: TraineeState[] = ['active', 'paused'];
  if (input.kind === 'stopped') states.push('proposed', 'waiting', 'registered');
  const found = standing(context, input, states);
  if (!found.ok) return found;
  const { trainee, cohort } = found.value;
  const since = lastRecord(db, trainee);
  if (input.on < since) return tooEarly(trainee, input.on, since);
  const on = inCohort(cohort, input.on);
  if (on < since) return tooEarly(trainee, on, since);
  const stored = guardTraining(() => endOn(context, trainee, { ...input, on }));
  if (!stored.ok) return stored;
  const byDay = comesByDay(daysOf(db, trainee), on);
  const started = trainee.started_on !== null && trainee.started_on <= on;
  const followUps = byDay && started ? scheduleFollowUps(context, trainee, on) : 0;
  context.subject(trainee.uid, trainee.person);
  context.describe({ name: trainee.name, cohort: cohortName(cohort), kind: input.kind, on: today });
  return ok({ name: trainee.name, followUps });
}

/** A result that is settled after the cohort is over belongs to its last day. */
const inCohort = (cohort: CohortRow, on: LocalDate): LocalDate =>
  cohort.until_date !== null && on > cohort.until_date ? cohort.until_date : on;

/** The first day that may be the end: nothing recorded lies after it. */
function lastRecord(db: ReadDb, trainee: TraineeRow): LocalDate {
  const [row] = db.sql<{ day: LocalDate | null }>(
    `SELECT date(max(s.day), '+1 day') AS day FROM attendance AS a
     JOIN training_session AS s ON s.id = a.session_id WHERE a.trainee_id = ?`,
    trainee.id,
  );
  const known = latest(db, trainee);
  return row?.day && row.day > known ? row.day : known;
}

/** Writes the end of a trainee and of the pause they are in. */
export function endOn(
  { db }: CommandContext,
  trainee: TraineeRow,
  ending: Pick<ParsedOf<typeof trainingContract.end>, 'on' | 'kind' | 'reason'>,
): void {
  const open = listPauses(db, trainee.id).find(({ until_date }) => until_date === null);
  if (open) {
    const until = ending.on < open.from_date ? open.from_date : ending.on;
    db.update('trainee_pause', open.id, { until_date: until });
  }
  db.update('trainee', trainee.id, {
    ended_on: ending.on,
    end_kind: ending.kind,
    end_reason: ending.reason,
  });
}
