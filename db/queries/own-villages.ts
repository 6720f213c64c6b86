import type { Village } from '#shared/domain/regions/villages.ts';
import type { ReadDb } from '../connection.ts';

/** A village of the office with who added it and when. */
export interface OwnVillageRow extends Village {
  readonly uid: string;
  readonly addedOn: string;
  readonly actor: string | null;
}

/** The villages that the office added, in the order of their codes. */
export const listOwnVillages = (db: ReadDb): OwnVillageRow[] =>
  db.sql(
    `SELECT v.uid, v.code, v.village, v.district, v.regency, v.added_on AS addedOn,
       j.actor_name AS actor
     FROM own_village AS v LEFT JOIN journal AS j ON j.seq =
       (SELECT max(c.seq) FROM journal_change AS c
        WHERE c.table_name = 'own_village' AND c.row_id = v.id)
     ORDER BY v.code`,
  );

/** Families without a code whose village could be one that was added. */
export const listUncodedFamilies = (
  db: ReadDb,
): { id: number; village: string; district: string; regency: string }[] =>
  db.sql(
    `SELECT id, village, district, regency FROM family
     WHERE region_code IS NULL AND village <> '' ORDER BY id`,
  );
