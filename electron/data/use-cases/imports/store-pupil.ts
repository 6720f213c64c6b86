import { build } from '#db/build.ts';
import type { PupilRow } from '#shared/domain/imports/candidate-row.ts';
import { bedsMeant, type PupilBed } from '#shared/domain/imports/check-pupils.ts';
import type { ImportClass } from '#shared/domain/imports/class-name.ts';
import { plannedEnd } from '#shared/domain/places/academic-year.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import type { HousePlace } from './join-facility.ts';
import { firstRow } from './plan-person.ts';
import type { PupilPlan } from './plan-pupil.ts';
import { storePersonPlan } from './store-person.ts';

/** Classes and beds of the school, to find what a row names. */
export interface SchoolFinders {
  readonly findClass: (written: string) => ImportClass | undefined;
  readonly beds: readonly PupilBed[];
}

/**
 * Stores a row of a pupil already in by recorded changes, so that the journal undoes them. No
 * candidacy is made up: who came before the program was never ordered by it, and an intake counts
 * only its own. Where the office knows the child as a candidate, the place belongs to that
 * candidacy. Answers the uid of the place.
 */
export function storePupil(
  context: CommandContext,
  place: HousePlace,
  row: PupilRow,
  plan: PupilPlan,
  school: SchoolFinders,
): string {
  const { db, newUid } = context;
  const { personId } = storePersonPlan(db, place, row, plan, newUid);
  const group =
    plan.classGroup && row.classGroup !== null ? school.findClass(row.classGroup) : undefined;
  const classId = group?.id ?? null;
  if (plan.enrolment !== null) {
    const patch = { ...plan.patch, ...(classId === null ? {} : { class_id: classId }) };
    if (Object.keys(patch).length > 0) db.update('enrolment', plan.enrolment.id, patch);
    if (plan.bed) storeBed(context, row, plan.enrolment.id, school.beds);
    return plan.enrolment.uid;
  }
  const uid = newUid();
  const candidate = openCandidacy(context, personId, place.siteId);
  const enrolmentId = db.insert('enrolment', {
    uid,
    site_id: place.siteId,
    person_id: personId,
    candidate_id: candidate,
    decree_id: null,
    level: row.level,
    grade: row.grade,
    sex: row.sex,
    class_id: classId,
    nis: row.nis,
    from_date: row.entryOn,
    // The grade is that of today, not of the day of entry.
    planned_until: plannedEnd(row.grade, place.today),
    until_date: null,
    end_reason: null,
    known_decree_no: row.decree.no,
    known_decree_date: row.decree.date,
    known_last_school: row.school.lastSchool || null,
    known_last_npsn: row.school.lastNpsn || null,
    known_last_grade: row.school.lastGrade,
  });
  if (plan.bed) storeBed(context, row, enrolmentId, school.beds);
  if (candidate !== null)
    refreshCandidates(db, [candidate], { today: place.today, search: 'kept' });
  return uid;
}

/** The candidacy of somebody who waits for a place in this school; the latest one. */
function openCandidacy({ db }: CommandContext, personId: number, siteId: number): number | null {
  return (
    firstRow<{ id: number }>(
      db,
      `SELECT c.id FROM candidate AS c JOIN intake AS i ON i.id = c.intake_id AND i.site_id = ?
       WHERE c.person_id = ? AND c.closed_on IS NULL
         AND NOT EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id)
       ORDER BY c.id DESC LIMIT 1`,
      siteId,
      personId,
    )?.id ?? null
  );
}

/** A bed is known from the day it stands in the plan and the one before has left it. */
function storeBed(
  { db, newUid }: CommandContext,
  row: PupilRow,
  enrolmentId: number,
  beds: readonly PupilBed[],
): void {
  const bed = row.bed === null ? undefined : bedsMeant(beds, row.bed)[0];
  if (!bed || bed.freeFrom === null) return;
  const isTaken = db.one(
    build
      .selectFrom('bed_stay')
      .select('id')
      .where('bed_id', '=', bed.id)
      .where('until_date', 'is', null)
      .limit(1),
  );
  if (isTaken) return;
  db.insert('bed_stay', {
    uid: newUid(),
    enrolment_id: enrolmentId,
    bed_id: bed.id,
    from_date: bed.freeFrom > row.entryOn ? bed.freeFrom : row.entryOn,
    until_date: null,
  });
}
