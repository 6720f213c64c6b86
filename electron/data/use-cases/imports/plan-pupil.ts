import type { ReadDb } from '#db/connection.ts';
import { findSchoolBefore } from '#db/queries/school-before.ts';
import type { RowPatch, StoredRow } from '#db/schema/tables.ts';
import type { PupilRow } from '#shared/domain/imports/candidate-row.ts';
import { addsNothing, firstRow, type PersonPlan, planPerson } from './plan-person.ts';

/** What a row of a pupil already in adds. Nothing that is recorded is ever replaced. */
export interface PupilPlan extends PersonPlan {
  /** The place the pupil holds already; null: one is made. */
  readonly enrolment: StoredRow<'enrolment'> | null;
  /** What of that place was empty. The class is filled by `classGroup`. */
  readonly patch: RowPatch<'enrolment'>;
  readonly classGroup: boolean;
  /** The row names a bed and the pupil has had none. */
  readonly bed: boolean;
}

/** Whether a row of a known pupil says nothing new. */
export const pupilSaysNothing = (plan: PupilPlan): boolean =>
  addsNothing(plan) &&
  plan.enrolment !== null &&
  !plan.classGroup &&
  !plan.bed &&
  Object.keys(plan.patch).length === 0;

/** Compares a sound row with what is recorded of its person; writes nothing. */
export function planPupil(db: ReadDb, row: PupilRow, personId: number | null): PupilPlan {
  const enrolment =
    personId === null
      ? undefined
      : firstRow<StoredRow<'enrolment'>>(
          db,
          'SELECT * FROM enrolment WHERE person_id = ? AND from_date = ? AND until_date IS NULL',
          personId,
          row.entryOn,
        );
  const hasBed =
    enrolment !== undefined &&
    firstRow(db, 'SELECT 1 FROM bed_stay WHERE enrolment_id = ?', enrolment.id) !== undefined;
  return {
    ...planPerson(db, row, personId),
    enrolment: enrolment ?? null,
    patch: enrolment ? { ...emptyOnes(enrolment, row), ...schoolPatch(db, enrolment, row) } : {},
    classGroup: row.classGroup !== null && (enrolment === undefined || enrolment.class_id === null),
    bed: row.bed !== null && !hasBed,
  };
}

/** The school before where neither the place nor its candidacy names it. */
function schoolPatch(
  db: ReadDb,
  { uid }: StoredRow<'enrolment'>,
  { school }: PupilRow,
): RowPatch<'enrolment'> {
  const known = findSchoolBefore(db, uid);
  const patch: RowPatch<'enrolment'> = {};
  if (known?.school === '' && school.lastSchool !== '') patch.known_last_school = school.lastSchool;
  if (known?.npsn === '' && school.lastNpsn !== '') patch.known_last_npsn = school.lastNpsn;
  if (known?.grade === null && school.lastGrade !== null) patch.known_last_grade = school.lastGrade;
  return patch;
}

function emptyOnes(
  enrolment: StoredRow<'enrolment'>,
  { nis, decree }: PupilRow,
): RowPatch<'enrolment'> {
  const patch: RowPatch<'enrolment'> = {};
  if (enrolment.nis === null && nis !== null) patch.nis = nis;
  if (enrolment.known_decree_no === null && decree.no !== null) patch.known_decree_no = decree.no;
  if (enrolment.known_decree_date === null && decree.date !== null)
    patch.known_decree_date = decree.date;
  return patch;
}
