import type { LocalDate } from '../../vocabulary.ts';
import { comesByDay, holdsSeat } from './trainee.ts';

export interface SeatLimits {
  readonly seats: number;
  readonly daySeats: number;
  readonly until: LocalDate | null;
  /** Null where the cohort has no workshop of its own. */
  readonly workshop: { readonly seats: number; readonly wheelchairStations: number } | null;
}

export interface SeatHolder {
  readonly registeredOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly dayFrom: LocalDate | null;
  readonly wheelchair: boolean;
}

export interface Seats {
  readonly seats: number;
  readonly held: number;
  /** Below 0 where a number was lowered beneath who is there: shown, never hidden. */
  readonly free: number;
  readonly heldByDay: number;
  readonly freeByDay: number;
  /** Null where no workshop limits it. */
  readonly freeWheelchair: number | null;
  /** Which number is met first. */
  readonly binding: 'seats' | 'workshop';
}

/**
 * Seats of a cohort on a day (domain-facility 7.6): registered, active and paused hold one; the
 * workshop limits too. A day trainee needs a day seat besides, a wheelchair a station.
 */
export function seatsOn(
  limits: SeatLimits,
  trainees: readonly SeatHolder[],
  day: LocalDate,
): Seats {
  const holders = trainees.filter((one) => holdsSeat(one, limits.until, day));
  const byDay = holders.filter((one) => comesByDay(one, day)).length;
  const wheelchairs = holders.filter(({ wheelchair }) => wheelchair).length;
  const { workshop } = limits;
  const workshopBinds = workshop !== null && workshop.seats < limits.seats;
  const seats = workshopBinds ? workshop.seats : limits.seats;
  const free = seats - holders.length;
  return {
    seats,
    held: holders.length,
    free,
    heldByDay: byDay,
    freeByDay: Math.min(free, limits.daySeats - byDay),
    freeWheelchair:
      workshop === null ? null : Math.min(free, workshop.wheelchairStations - wheelchairs),
    binding: workshopBinds ? 'workshop' : 'seats',
  };
}
