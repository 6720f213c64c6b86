import type { FamilyPlace } from '#shared/domain/quota/quota-outcome.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export interface QuotaListed extends StoredRow<'intake_quota'> {
  readonly regencies: readonly { readonly regency: string; readonly places: number }[];
}

/** The versions of an intake's quota with their parts, the newest first. */
export function listQuotas(db: ReadDb, intakeId: number): QuotaListed[] {
  const versions = db.all(
    build
      .selectFrom('intake_quota')
      .selectAll()
      .where('intake_id', '=', intakeId)
      .orderBy('version', 'desc'),
  );
  return versions.map((quota) => ({
    ...quota,
    regencies: db.all(
      build
        .selectFrom('regency_quota')
        .select(['regency', 'places'])
        .where('quota_id', '=', quota.id)
        .orderBy('id'),
    ),
  }));
}

/** Where the families of these candidates live. */
export const listFamilyPlaces = (db: ReadDb, candidateIds: readonly number[]): FamilyPlace[] =>
  db.sql<FamilyPlace>(
    `SELECT f.region_code AS regionCode, coalesce(f.regency, '') AS regency
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     WHERE c.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(candidateIds),
  );
