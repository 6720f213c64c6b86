import { bedFinder } from '#shared/domain/imports/check-beds.ts';
import type { FacilityRow } from '#shared/domain/imports/candidate-row.ts';
import { listImportBeds } from '#db/queries/import-beds.ts';
import type { AppError } from '#shared/errors.ts';
import type { CommandContext } from '../../context.ts';
import { STAGING_SCHEMA } from '../../imports/staging-tables.ts';
import { planFacility, saysNothing } from './plan-facility.ts';
import type { PersonPlace } from './plan-person.ts';
import { storeFacility } from './store-facility.ts';

/** Where a facility's row goes: its house. */
export interface HousePlace extends PersonPlace {
  readonly siteId: number;
}

/** House or school has no place for a row on some day of the stay: then nothing of the list is stored. */
export class HouseFull extends Error {
  readonly refusal: AppError<'imports.house-full'>;

  constructor(limit: AppError<'imports.house-full'>['limit'], row: number) {
    super(`No place for row ${row}: limit.${limit}`);
    this.refusal = { code: 'imports.house-full', limit, row };
  }
}

const LIMIT = /^limit\.(site|operational)$/;

/** Stores one row of a facility's list and turns a limit of the house into its refusal. */
export function storeInHouse(
  context: CommandContext,
  place: HousePlace,
  row: FacilityRow,
  given: { readonly personId: number | null; readonly rowNumber: number },
  findBed: ReturnType<typeof bedFinder>,
): string | null {
  const plan = planFacility(context.db, row, given.personId);
  if (given.personId !== null && saysNothing(plan)) return null;
  try {
    return storeFacility(context, place, row, plan, findBed);
  } catch (error) {
    const limit = error instanceof Error ? LIMIT.exec(error.message)?.[1] : undefined;
    if (limit === undefined) throw error;
    throw new HouseFull(limit as 'site' | 'operational', given.rowNumber);
  }
}

/** Rows between two breaths. */
const PIECE = 100;

/** Stores the rows of a facility's list one by one, compared anew. Says how many are done. */
export function* joinFacilityRows(
  context: CommandContext,
  place: HousePlace,
  joining: number,
): Generator<number> {
  const { db } = context;
  const findBed = bedFinder(listImportBeds(db, place.siteId));
  for (let from = 1; from <= joining; from += PIECE) {
    const to = Math.min(joining, from + PIECE - 1);
    const rows = db.sql<{ row_number: number; person_id: number | null; row_values: string }>(
      `SELECT row_number, person_id, row_values FROM ${STAGING_SCHEMA}.joining
       WHERE n BETWEEN ? AND ?`,
      from,
      to,
    );
    for (const { row_number, person_id, row_values } of rows) {
      const row = JSON.parse(row_values) as FacilityRow;
      storeInHouse(context, place, row, { personId: person_id, rowNumber: row_number }, findBed);
    }
    yield to;
  }
}
