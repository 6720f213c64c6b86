import { arrive, arriveMany } from '../use-cases/enrolments/arrive.ts';
import { assignBed, assignClass, setNis } from '../use-cases/enrolments/assign-place.ts';
import { fillPlaces } from '../use-cases/enrolments/fill-places.ts';
import { proposeNextReserve } from '../use-cases/enrolments/next-reserve.ts';
import {
  countAllStudents,
  listTodaysClasses,
  pageStudents,
  showStudent,
} from '../use-cases/enrolments/show-students.ts';
import { setNik } from '../use-cases/enrolments/set-nik.ts';
import { setPlannedEnd } from '../use-cases/enrolments/set-planned-end.ts';
import { withdraw } from '../use-cases/enrolments/withdraw.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/enrolments.ts. */
export const enrolmentsQueries = {
  page: pageStudents,
  count: countAllStudents,
  show: showStudent,
  classes: listTodaysClasses,
  nextReserve: proposeNextReserve,
} as const;
export const enrolmentsCommands = {
  arrive,
  arriveMany,
  fillPlaces,
  assignClass,
  assignBed,
  setNis,
  setNik,
  setPlannedEnd,
  withdraw,
} as const;
