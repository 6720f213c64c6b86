import type { LocalDate } from '../../vocabulary.ts';

/** How far a person is in a cohort (domain-facility 7.6); follows from the days that are recorded. */
export const TRAINEE_STATES = [
  'proposed',
  'waiting',
  'registered',
  'active',
  'paused',
  'ended',
] as const;
export type TraineeState = (typeof TRAINEE_STATES)[number];

export const END_KINDS = ['completed', 'not_completed', 'stopped'] as const;

export interface Pause {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface TraineeDays {
  readonly waitingFrom: LocalDate | null;
  readonly registeredOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** The day from which they come by day; null while they live in the house. */
  readonly dayFrom: LocalDate | null;
  readonly pauses: readonly Pause[];
}

const reached = (on: LocalDate | null, day: LocalDate): boolean => on !== null && on <= day;

/** The state on a day. The day of the end is the first one that no longer counts. */
export function traineeState(trainee: TraineeDays, day: LocalDate): TraineeState {
  if (reached(trainee.endedOn, day)) return 'ended';
  if (reached(trainee.startedOn, day)) {
    const paused = trainee.pauses.some(
      ({ from, until }) => from <= day && (until === null || until > day),
    );
    return paused ? 'paused' : 'active';
  }
  if (reached(trainee.registeredOn, day)) return 'registered';
  return reached(trainee.waitingFrom, day) ? 'waiting' : 'proposed';
}

/** The first day on which the seat is free again, at the latest when the cohort is over; null: open. */
export function seatUntil(
  { endedOn }: Pick<TraineeDays, 'endedOn'>,
  cohortUntil: LocalDate | null,
): LocalDate | null {
  if (endedOn === null || cohortUntil === null) return endedOn ?? cohortUntil;
  return endedOn < cohortUntil ? endedOn : cohortUntil;
}

/** Whether a seat is held on a day: registered, active and paused do; a cohort that is over frees all. */
export function holdsSeat(
  trainee: Pick<TraineeDays, 'registeredOn' | 'endedOn'>,
  cohortUntil: LocalDate | null,
  day: LocalDate,
): boolean {
  const until = seatUntil(trainee, cohortUntil);
  return reached(trainee.registeredOn, day) && (until === null || until > day);
}

/** Whether somebody comes by day on a day: seats without beds. */
export const comesByDay = ({ dayFrom }: Pick<TraineeDays, 'dayFrom'>, day: LocalDate): boolean =>
  reached(dayFrom, day);
