import { listImportClasses, listPupilBeds } from '#db/queries/import-pupils.ts';
import type { PupilRow } from '#shared/domain/imports/candidate-row.ts';
import { classFinder } from '#shared/domain/imports/class-name.ts';
import type { Exceeded } from '#shared/domain/imports/pupil-limits.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { type HousePlace, orHouseFull } from './join-facility.ts';
import { planPupil, pupilSaysNothing } from './plan-pupil.ts';
import { storeStagedRows } from './staged-rows.ts';
import { type SchoolFinders, storePupil } from './store-pupil.ts';

/** Who lets the numbers be exceeded, by which letter, until when (first day it no longer holds). */
export interface ImportPermit {
  readonly reason: string;
  readonly letterNo: string;
  readonly grantedBy: string;
  readonly until: LocalDate;
}

export const schoolFinders = ({ db, today }: CommandContext, siteId: number): SchoolFinders => ({
  findClass: classFinder(listImportClasses(db, siteId, today)),
  beds: listPupilBeds(db, siteId),
});

const LIMITS = ['site', 'level', 'class', 'beds'] as const;

/**
 * Stores one row of a pupil already in. A limit that it meets after all, on a later day of the
 * ledger or by filling an empty class, becomes a refusal: nothing of the list is stored.
 */
export function storeInSchool(
  context: CommandContext,
  place: HousePlace,
  row: PupilRow,
  given: { readonly personId: number | null; readonly rowNumber: number },
  school: SchoolFinders,
): string | null {
  const plan = planPupil(context.db, row, given.personId);
  if (pupilSaysNothing(plan)) return null;
  return orHouseFull(LIMITS, given.rowNumber, () => storePupil(context, place, row, plan, school));
}

/** Records the permits without which the rows would be too many; in the same act as the rows. */
export function storePermits(
  { db, newUid }: CommandContext,
  siteId: number,
  exceeded: readonly Exceeded[],
  permit: ImportPermit,
): void {
  for (const { limit, extra, from } of exceeded)
    db.insert('permit', {
      uid: newUid(),
      scope: limit.scope,
      site_id: siteId,
      class_id: limit.scope === 'class' ? limit.classId : null,
      level: limit.scope === 'level' ? limit.level : null,
      sex: limit.scope === 'beds' ? limit.sex : null,
      extra,
      from_date: from,
      until_date: permit.until,
      reason: permit.reason,
      letter_no: permit.letterNo,
      granted_by: permit.grantedBy,
    });
}

/** Rows between two breaths. */
const PIECE = 100;

/** Stores the rows of pupils already in one by one, compared anew. Says how many are done. */
export function joinPupilRows(
  context: CommandContext,
  place: HousePlace,
  joining: number,
): Generator<number> {
  const school = schoolFinders(context, place.siteId);
  return storeStagedRows<PupilRow>(context.db, { joining, piece: PIECE }, (row) => {
    storeInSchool(context, place, row.values, row, school);
  });
}
