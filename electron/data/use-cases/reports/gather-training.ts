import {
  countTraineeEnds,
  countUnitResults,
  listIssued,
  listMarksBetween,
} from '#db/queries/report-training.ts';
import type { ReportSpan } from '#db/queries/reports.ts';
import { cohortName, listCohorts } from '#db/queries/training-rows.ts';
import type { TrainingFacts } from '#shared/domain/reports/training.ts';
import { countAttendance } from '#shared/domain/training/attendance.ts';
import type { QueryContext } from '../../context.ts';
import { seatsOfCohort } from '../training/cohort-seats.ts';

/** The cohorts that ran in a period, each counted as its own screen counts it. */
export function gatherTraining({ db }: QueryContext, span: ReportSpan): TrainingFacts {
  const ends = countTraineeEnds(db, span);
  const results = countUnitResults(db, span);
  const ran = listCohorts(db).filter(
    ({ from_date: from, until_date: until }) =>
      from < span.until && (until === null || until > span.from),
  );
  return {
    cohorts: ran.map((cohort) => {
      const { held, seats } = seatsOfCohort(db, cohort, span.day);
      const own = ends.get(cohort.id) ?? {};
      const units = results.get(cohort.id) ?? {};
      const competent = units['K'] ?? 0;
      return {
        uid: cohort.uid,
        name: cohortName(cohort),
        held,
        seats,
        attendance: countAttendance(listMarksBetween(db, cohort.id, span)),
        completed: own['completed'] ?? 0,
        notCompleted: own['not_completed'] ?? 0,
        stopped: own['stopped'] ?? 0,
        competent,
        assessed: competent + (units['BK'] ?? 0),
      };
    }),
    certificates: listIssued(db, span),
  };
}
