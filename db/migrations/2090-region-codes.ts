import type { Database } from 'better-sqlite3';
import { regionCodeOf } from '#shared/domain/regions/region-code.ts';
import type { PlaceNames } from '#shared/domain/regions/villages.ts';
import type { Migration } from './migration.ts';

const TWO = '[0-9][0-9]';

/** Families that are stored already get the code of their names, as those stored from now on do. */
function fillCodes(raw: Database): void {
  const families = raw
    .prepare(`SELECT id, village, district, regency FROM family WHERE village <> ''`)
    .all() as (PlaceNames & { readonly id: number })[];
  const store = raw.prepare('UPDATE family SET region_code = ? WHERE id = ?');
  for (const { id, ...place } of families) {
    const code = regionCodeOf(place);
    if (code !== null) store.run(code, id);
  }
}

/** Where a family lives by the code of Kemendagri; NULL where its names are of no one village. */
export const regionCodes: Migration = {
  version: 2090,
  title: 'keep the code of the region beside the address of a family',
  sql: `
ALTER TABLE family ADD COLUMN region_code TEXT
  CHECK (region_code GLOB '${TWO}.${TWO}.${TWO}.${TWO}${TWO}');
`,
  fill: fillCodes,
};
