import type { ReadDb } from '#db/connection.ts';
import type { FacilityRow } from '#shared/domain/imports/candidate-row.ts';
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

const NEVER = '9999-12-31';

/** Whether a row of a known person says nothing new. */
export const saysNothing = (plan: FacilityPlan): boolean =>
  addsNothing(plan) && !plan.application && !plan.stay && !plan.assessment;

/** Compares a sound row with what is recorded of its person; writes nothing. */
export function planFacility(db: ReadDb, row: FacilityRow, personId: number | null): FacilityPlan {
  const has = (text: string, ...values: readonly (string | null)[]): boolean =>
    personId !== null && firstRow(db, text, personId, ...values) !== undefined;
  const lives = has('SELECT 1 FROM stay WHERE person_id = ? AND until_date IS NULL');
  const overlaps = has(
    'SELECT 1 FROM stay WHERE person_id = ? AND from_date < ? AND coalesce(until_date, ?) > ?',
    row.left?.on ?? NEVER,
    NEVER,
    row.entryOn ?? NEVER,
  );
  const same = has(
    'SELECT 1 FROM stay WHERE person_id = ? AND from_date = ? AND until_date IS ?',
    row.entryOn ?? '',
    row.left?.on ?? null,
  );
  const asks = has('SELECT 1 FROM application WHERE person_id = ? AND closed_on IS NULL');
  const assessed = has('SELECT 1 FROM assessment WHERE person_id = ?');
  return {
    ...planPerson(db, row, personId),
    application: !lives && !asks && row.left === null,
    stay: row.list === 'residents' && !overlaps && !same,
    assessment: !assessed && (row.mobility !== null || row.subtypes.length > 0),
  };
}
