import { regionCodeOf } from '#shared/domain/regions/region-code.ts';
import type { WriteDb } from '../connection.ts';
import type { NewRow, RowPatch } from '../schema/tables.ts';
import { listOwnVillages, listUncodedFamilies } from './own-villages.ts';
import { findFamily } from './candidates.ts';

/** A family whose code of the region is not for the caller to say. */
type WithoutCode<Row> = Omit<Row, 'region_code'>;

/**
 * Stores a family card and answers its id. Families are written here and in `changeFamily` only, so
 * that `region_code` always says what village, district and regency say (a test sees to it).
 */
export const storeNewFamily = (db: WriteDb, family: WithoutCode<NewRow<'family'>>): number => {
  const { village = '', district = '', regency = '' } = family;
  return db.insert('family', {
    ...family,
    region_code: regionCodeOf({ village, district, regency }, listOwnVillages(db)),
  });
};

/**
 * Gives families without a code the one that their village has by now, after a village was added;
 * answers how many got one.
 */
export function codeFamilies(db: WriteDb): number {
  const own = listOwnVillages(db);
  const found = listUncodedFamilies(db).flatMap(({ id, ...place }) => {
    const region_code = regionCodeOf(place, own);
    return region_code === null ? [] : [{ id, region_code }];
  });
  for (const { id, region_code } of found) db.update('family', id, { region_code });
  return found.length;
}

/** Changes a family card and its code of the region with it. */
export function changeFamily(
  db: WriteDb,
  id: number,
  patch: WithoutCode<RowPatch<'family'>>,
): void {
  const current = findFamily(db, id);
  const {
    village = current?.village ?? '',
    district = current?.district ?? '',
    regency = current?.regency ?? '',
  } = patch;
  db.update('family', id, {
    ...patch,
    region_code: regionCodeOf({ village, district, regency }, listOwnVillages(db)),
  });
}
