import type { ReadDb } from '#db/connection.ts';
import { listStaysOfPerson } from '#db/queries/import-beds.ts';
import type { FacilityRow } from '#shared/domain/imports/candidate-row.ts';
import { besideStays, spanOf } from '#shared/domain/imports/check-beds.ts';
import { addsNothing, firstRow, type PersonPlan, planPerson } from './plan-person.ts';

/** What a row of a facility's list adds. Nothing that is recorded is ever replaced. */
export interface FacilityPlan extends PersonPlan {
  /** Makes a request of somebody who has none and does not live in the house. */
  readonly application: boolean;
  /** Makes a stay that none recorded overlaps. */
  readonly stay: boolean;
  /** Makes an assessment of somebody who has none, where the row says enough. */
  readonly assessment: boolean;
}

/** Whether a row of a known person says nothing new. */
export const saysNothing = (plan: FacilityPlan): boolean =>
  addsNothing(plan) && !plan.application && !plan.stay && !plan.assessment;

/** Compares a sound row with what is recorded of its person; writes nothing. */
export function planFacility(db: ReadDb, row: FacilityRow, personId: number | null): FacilityPlan {
  const has = (text: string): boolean =>
    personId !== null && firstRow(db, text, personId) !== undefined;
  const stays = personId === null ? [] : listStaysOfPerson(db, personId);
  const lives = stays.some(({ until }) => until === null);
  const asks = has('SELECT 1 FROM application WHERE person_id = ? AND closed_on IS NULL');
  const assessed = has('SELECT 1 FROM assessment WHERE person_id = ?');
  return {
    ...planPerson(db, row, personId),
    application: !lives && !asks && row.left === null,
    stay: row.entryOn !== null && besideStays(stays, spanOf(row.entryOn, row.left)) === 'new',
    assessment: !assessed && (row.mobility !== null || row.subtypes.length > 0),
  };
}
