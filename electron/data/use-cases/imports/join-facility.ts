import { bedFinder } from '#shared/domain/imports/check-beds.ts';
import type { FacilityRow } from '#shared/domain/imports/candidate-row.ts';
import { listImportBeds } from '#db/queries/import-beds.ts';
import type { AppError } from '#shared/errors.ts';
import type { CommandContext } from '../../context.ts';
import { planFacility, saysNothing } from './plan-facility.ts';
import type { PersonPlace } from './plan-person.ts';
import { storeStagedRows } from './staged-rows.ts';
import { storeFacility } from './store-facility.ts';

/** Where a facility's row goes: its house. */
export interface HousePlace extends PersonPlace {
  readonly siteId: number;
}

type Limit = AppError<'imports.house-full'>['limit'];

/** House or school has no place for a row on some day of the stay: then nothing of the list is stored. */
export class HouseFull extends Error {
  readonly refusal: AppError<'imports.house-full'>;

  constructor(limit: Limit, row: number) {
    super(`No place for row ${row}: limit.${limit}`);
    this.refusal = { code: 'imports.house-full', limit, row };
  }
}

/** Turns a limit that a trigger names into the refusal of the whole list, at this row. */
export function orHouseFull<Made>(limits: readonly Limit[], row: number, store: () => Made): Made {
  try {
    return store();
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: '' };
    const limit = limits.find((one) => message === `limit.${one}`);
    if (limit === undefined) throw error;
    throw new HouseFull(limit, row);
  }
}

const LIMITS = ['site', 'operational'] as const;

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
  return orHouseFull(LIMITS, given.rowNumber, () =>
    storeFacility(context, place, row, plan, findBed),
  );
}

/** Rows between two breaths. */
const PIECE = 100;

/** Stores the rows of a facility's list one by one, compared anew. Says how many are done. */
export function joinFacilityRows(
  context: CommandContext,
  place: HousePlace,
  joining: number,
): Generator<number> {
  const findBed = bedFinder(listImportBeds(context.db, place.siteId));
  return storeStagedRows<FacilityRow>(context.db, { joining, piece: PIECE }, (row) => {
    storeInHouse(context, place, row.values, row, findBed);
  });
}
