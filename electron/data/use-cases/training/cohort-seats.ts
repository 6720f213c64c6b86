import type { ReadDb } from '#db/connection.ts';
import { type CohortRow, listTrainees } from '#db/queries/training-rows.ts';
import { type Seats, seatsOn } from '#shared/domain/training/seats.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** The seats of a cohort on a day, from who is in it. */
export function seatsOfCohort(db: ReadDb, cohort: CohortRow, day: LocalDate): Seats {
  const { workshop_seats: seats, wheelchair_stations: wheelchairStations } = cohort;
  return seatsOn(
    {
      seats: cohort.seats,
      daySeats: cohort.day_seats,
      until: cohort.until_date,
      workshop:
        seats === null || wheelchairStations === null ? null : { seats, wheelchairStations },
    },
    listTrainees(db, cohort.id).map((one) => ({
      registeredOn: one.registered_on,
      endedOn: one.ended_on,
      dayFrom: one.day_from,
      wheelchair: one.wheelchair === 1,
    })),
    day,
  );
}
