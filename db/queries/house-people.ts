import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

const FOREVER = '9999-12-31';

/** How many lie in a bed of a facility on a day or come to it later, before a day where one is given. */
export const countLyingFrom = (
  db: ReadDb,
  bedId: number,
  from: LocalDate,
  until: LocalDate = FOREVER,
): number =>
  db.sql<{ people: number }>(
    `SELECT count(DISTINCT stay_id) AS people FROM bed_assignment WHERE bed_id = ?
       AND from_date < ? AND coalesce(until_date, '${FOREVER}') > max(from_date, ?)`,
    bedId,
    until,
    from,
  )[0]?.people ?? 0;

/** How many lie in a room of a facility on a day or come to it later. */
export const countLyingInRoomFrom = (db: ReadDb, roomId: number, day: LocalDate): number =>
  db.sql<{ people: number }>(
    `SELECT count(DISTINCT a.stay_id) AS people FROM bed AS b
     JOIN bed_assignment AS a ON a.bed_id = b.id
     WHERE b.room_id = ? AND coalesce(a.until_date, '${FOREVER}') > max(a.from_date, ?)`,
    roomId,
    day,
  )[0]?.people ?? 0;

/** How many are called to a bed of a room. */
export const countCalledToRoom = (db: ReadDb, roomId: number): number =>
  db.sql<{ people: number }>(
    `SELECT count(*) AS people FROM bed AS b JOIN bed_call AS c ON c.bed_id = b.id
     WHERE b.room_id = ? AND c.ended_on IS NULL`,
    roomId,
  )[0]?.people ?? 0;

/** Who holds a place on a day: those on leave whose bed was released do not. */
const heldOn = (day: string): string => `
  SELECT count(*) FROM stay AS s WHERE s.site_id = :site AND s.mode = 'residential'
    AND s.from_date <= ${day} AND coalesce(s.until_date, '${FOREVER}') > ${day}
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= ${day} AND coalesce(l.until_date, '${FOREVER}') > ${day})`;

/** Residents who hold a place of a house on a day. */
export const countHeld = (db: ReadDb, siteId: number, day: LocalDate): number =>
  db.sql<{ people: number }>(`SELECT (${heldOn(':day')}) AS people`, { site: siteId, day })[0]
    ?.people ?? 0;

/**
 * By how many residents the numbers of a house are exceeded: what it holds and what of it is run,
 * added up over the first day of every stay and every return to a bed anew.
 */
export function exceededHousePoints(db: ReadDb, siteId: number): number {
  const over = (scope: 'site' | 'operational', none: number): number =>
    db.sql<{ over: number }>(
      `SELECT coalesce(sum(max(0, (${heldOn('k.day')})
           - coalesce((SELECT seats FROM capacity_entry WHERE scope = :scope AND site_id = :site
               AND from_date <= k.day ORDER BY from_date DESC, id DESC LIMIT 1), :none)
           - coalesce((SELECT sum(extra) FROM permit WHERE scope = :scope AND site_id = :site
               AND from_date <= k.day AND until_date > k.day), 0))), 0) AS over
       FROM (SELECT from_date AS day FROM stay WHERE site_id = :site AND mode = 'residential'
         UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
           WHERE s.site_id = :site AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL) AS k`,
      { site: siteId, scope, none },
    )[0]?.over ?? 0;
  return over('site', 0) + over('operational', 1_000_000);
}
