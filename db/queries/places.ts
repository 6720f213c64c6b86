import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import { findCurrentIntake } from './intakes.ts';

export type SiteRow = StoredRow<'site'>;

export const listSites = (db: ReadDb): SiteRow[] =>
  db.all(build.selectFrom('site').selectAll().orderBy('code'));

export const findSite = (db: ReadDb, uid: string): SiteRow | undefined =>
  db.one(build.selectFrom('site').selectAll().where('uid', '=', uid));

/** The site the screens show: the one named, else that of the current intake, else the first. */
export function findShownSite(db: ReadDb, uid?: string): SiteRow | undefined {
  if (uid !== undefined) return findSite(db, uid);
  const siteId = findCurrentIntake(db)?.site_id;
  const sites = listSites(db);
  return sites.find(({ id }) => id === siteId) ?? sites[0];
}

/** The short code of a site that exists. */
export const findSiteCode = (db: ReadDb, siteId: number): string =>
  db.one(build.selectFrom('site').select('code').where('id', '=', siteId))?.code ?? '';

export const findSiteByCode = (db: ReadDb, code: string): SiteRow | undefined =>
  db.one(build.selectFrom('site').selectAll().where('code', '=', code));

export const findClass = (db: ReadDb, uid: string): StoredRow<'class_group'> | undefined =>
  db.one(build.selectFrom('class_group').selectAll().where('uid', '=', uid));

export const findClassByName = (
  db: ReadDb,
  siteId: number,
  year: string,
  name: string,
): StoredRow<'class_group'> | undefined =>
  db.one(
    build
      .selectFrom('class_group')
      .selectAll()
      .where('site_id', '=', siteId)
      .where('academic_year', '=', year)
      .where('name', '=', name),
  );

export const findDormitory = (db: ReadDb, uid: string): StoredRow<'dormitory'> | undefined =>
  db.one(build.selectFrom('dormitory').selectAll().where('uid', '=', uid));

export const findDormitoryByName = (
  db: ReadDb,
  siteId: number,
  name: string,
): StoredRow<'dormitory'> | undefined =>
  db.one(
    build
      .selectFrom('dormitory')
      .selectAll()
      .where('site_id', '=', siteId)
      .where('name', '=', name),
  );

export const listDormitories = (db: ReadDb, siteId: number): StoredRow<'dormitory'>[] =>
  db.all(build.selectFrom('dormitory').selectAll().where('site_id', '=', siteId).orderBy('name'));

export const findRoom = (db: ReadDb, uid: string): StoredRow<'room'> | undefined =>
  db.one(build.selectFrom('room').selectAll().where('uid', '=', uid));

export const findRoomByCode = (
  db: ReadDb,
  dormitoryId: number,
  code: string,
): StoredRow<'room'> | undefined =>
  db.one(
    build
      .selectFrom('room')
      .selectAll()
      .where('dormitory_id', '=', dormitoryId)
      .where('code', '=', code),
  );

export const findBed = (db: ReadDb, uid: string): StoredRow<'bed'> | undefined =>
  db.one(build.selectFrom('bed').selectAll().where('uid', '=', uid));

export const listBedsOfRoom = (db: ReadDb, roomId: number): StoredRow<'bed'>[] =>
  db.all(build.selectFrom('bed').selectAll().where('room_id', '=', roomId).orderBy('id'));

/**
 * The ledger of a site: what the building holds by its letter, or what of it is run at present. The
 * entry that holds longest comes last.
 */
export const listLedger = (
  db: ReadDb,
  siteId: number,
  scope: 'site' | 'operational' = 'site',
): StoredRow<'capacity_entry'>[] =>
  db.all(
    build
      .selectFrom('capacity_entry')
      .selectAll()
      .where('site_id', '=', siteId)
      .where('scope', '=', scope)
      .orderBy('from_date')
      .orderBy('id'),
  );

export const listRoomsOfDormitory = (db: ReadDb, dormitoryId: number): StoredRow<'room'>[] =>
  db.all(
    build.selectFrom('room').selectAll().where('dormitory_id', '=', dormitoryId).orderBy('id'),
  );
