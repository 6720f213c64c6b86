import type { HouseRoom } from '#shared/domain/stays/house-room.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

const END = `'9999-12-31'`;

/**
 * The numbers of a house on a day by which one more person is taken in. `applicationId` leaves out
 * the call of that request: the person called takes the place that was held.
 */
export function houseRoomOn(
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  applicationId: number | null = null,
): HouseRoom {
  const [row] = db.sql<{
    rated: number | null;
    operational: number | null;
    rated_extra: number;
    operational_extra: number;
    in_service: number;
    held: number;
    reserved: number;
  }>(
    `SELECT
       (SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = :site
          AND from_date <= :day ORDER BY from_date DESC, id DESC LIMIT 1) AS rated,
       (SELECT seats FROM capacity_entry WHERE scope = 'operational' AND site_id = :site
          AND from_date <= :day ORDER BY from_date DESC, id DESC LIMIT 1) AS operational,
       (SELECT coalesce(sum(extra), 0) FROM permit WHERE scope = 'site' AND site_id = :site
          AND from_date <= :day AND until_date > :day) AS rated_extra,
       (SELECT coalesce(sum(extra), 0) FROM permit WHERE scope = 'operational' AND site_id = :site
          AND from_date <= :day AND until_date > :day) AS operational_extra,
       (SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
          JOIN dormitory AS d ON d.id = r.dormitory_id
          WHERE d.site_id = :site AND b.from_date <= :day AND coalesce(b.until_date, ${END}) > :day
            AND NOT EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = b.id
              AND u.from_date <= :day AND coalesce(u.until_date, ${END}) > :day)) AS in_service,
       (SELECT count(*) FROM stay AS s WHERE s.site_id = :site AND s.mode = 'residential'
          AND s.from_date <= :day AND coalesce(s.until_date, ${END}) > :day
          AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
            AND l.released_on <= :day AND coalesce(l.until_date, ${END}) > :day)) AS held,
       (SELECT count(*) FROM bed_call AS c JOIN application AS a ON a.id = c.application_id
          WHERE a.site_id = :site AND c.ended_on IS NULL AND c.called_on <= :day
            AND c.application_id IS NOT :application) AS reserved`,
    { site: siteId, day, application: applicationId },
  );
  if (!row) throw new Error('A count of a house gave no row');
  const { operational } = row;
  return {
    rated: row.rated ?? 0,
    ratedExtra: row.rated_extra,
    operational: operational === null ? null : operational + row.operational_extra,
    inService: row.in_service,
    held: row.held,
    reserved: row.reserved,
  };
}
