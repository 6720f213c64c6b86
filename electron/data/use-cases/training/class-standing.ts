import type { ReadDb } from '#db/connection.ts';
import { listCertificates, listMarks, listResults } from '#db/queries/training-class.ts';
import {
  type CohortRow,
  listTrainees,
  listUnits,
  type TraineeRow,
} from '#db/queries/training-rows.ts';
import { findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import { countAttendance } from '#shared/domain/training/attendance.ts';
import { decideCertificate } from '#shared/domain/training/certificate.ts';
import { comesByDay, traineeState } from '#shared/domain/training/trainee.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { daysOf } from './find-training.ts';

/** Share of held sessions that a training certificate asks for, in percent. */
export const attendancePercent = (db: ReadDb): number => findFacilitySettings(db).attendancePercent;

const groupBy = <T extends { readonly trainee_id: number }>(rows: readonly T[]): Map<number, T[]> =>
  Map.groupBy(rows, ({ trainee_id }) => trainee_id);

/** Every trainee of a cohort as the class stands on a day: attendance, results, certificate. */
export function classStanding(db: ReadDb, cohort: CohortRow, today: LocalDate) {
  const units = listUnits(db, cohort.program_id);
  const marks = groupBy(listMarks(db, cohort.id));
  const results = groupBy(listResults(db, cohort.id));
  const certificates = groupBy(listCertificates(db, cohort.id));
  const percent = attendancePercent(db);
  return listTrainees(db, cohort.id).map((row) => {
    const own = results.get(row.id) ?? [];
    const attendance = countAttendance(
      (marks.get(row.id) ?? []).map(({ code, late }) => ({ code, late: late === 1 })),
    );
    const standing = units.map(({ uid, code, core }) => ({
      code,
      core: core === 1,
      result: own.find(({ unit }) => unit === uid)?.result ?? null,
    }));
    return {
      row,
      line: {
        ...headOf(db, row, today),
        attendance,
        results: own.map(({ unit, result }) => ({ unit, result })),
        certificate: decideCertificate(attendance, standing, percent),
        issued: (certificates.get(row.id) ?? []).map(({ uid, kind, number, on }) => ({
          uid,
          kind,
          number,
          on,
        })),
      },
    };
  });
}

function headOf(db: ReadDb, row: TraineeRow, today: LocalDate) {
  const days = daysOf(db, row);
  return {
    uid: row.uid,
    person: row.person,
    name: row.name,
    sex: row.sex,
    state: traineeState(days, today),
    main: row.main === 1,
    byDay: comesByDay(days, today),
    wheelchair: row.wheelchair === 1,
    interest: row.interest,
    proposedOn: row.proposed_on,
    registeredOn: row.registered_on,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    endKind: row.end_kind,
    endReason: row.end_reason,
  };
}
