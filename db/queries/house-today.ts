import type { HouseNumbers } from '#shared/domain/house/house-numbers.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import type { LocalDate, Sex, Zone } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

const heldOn = (row: string): string =>
  `${row}.from_date <= :day AND coalesce(${row}.until_date, '9999-12-31') > :day`;

/** What the ledger says of a day, with the permits in force; undefined before its first entry. */
function ledgerOn(
  db: ReadDb,
  scope: 'site' | 'operational',
  at: { site: number; day: LocalDate },
): number | undefined {
  const [row] = db.sql<{ seats: number | null; extra: number }>(
    `SELECT (SELECT seats FROM capacity_entry WHERE scope = :scope AND site_id = :site
         AND from_date <= :day ORDER BY from_date DESC, id DESC LIMIT 1) AS seats,
       coalesce((SELECT sum(extra) FROM permit WHERE scope = :scope AND site_id = :site
         AND from_date <= :day AND until_date > :day), 0) AS extra`,
    { ...at, scope },
  );
  return row?.seats === null || row === undefined ? undefined : row.seats + row.extra;
}

/** The numbers of a house on one day, read for that day alone. */
export function findHouseNumbers(db: ReadDb, site: number, day: LocalDate): HouseNumbers {
  const at = { site, day };
  const span = { from: day, until: null };
  const step = (seats: number | undefined) => (seats === undefined ? [] : [{ from: day, seats }]);
  const beds = db.sql<{ bed: string; sex: Sex; zone: Zone; wheelchair: number; broken: number }>(
    `SELECT b.uid AS bed, r.sex, coalesce(d.zone, 'general') AS zone, r.wheelchair,
       EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = b.id AND ${heldOn('u')}) AS broken
     FROM bed AS b JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = :site AND ${heldOn('b')}`,
    at,
  );
  const stays = db.sql<{
    stay: string;
    sex: Sex;
    bed: string | null;
    away: number;
    released: number;
  }>(
    `SELECT s.uid AS stay, s.sex, b.uid AS bed, l.id IS NOT NULL AS away,
       coalesce(l.released_on <= :day, 0) AS released
     FROM stay AS s LEFT JOIN leave AS l ON l.stay_id = s.id AND ${heldOn('l')}
     LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND ${heldOn('a')}
     LEFT JOIN bed AS b ON b.id = a.bed_id
     WHERE s.site_id = :site AND s.mode = 'residential' AND ${heldOn('s')}`,
    at,
  );
  const calls = db.sql<{ bed: string }>(
    `SELECT b.uid AS bed FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id
     JOIN application AS a ON a.id = c.application_id
     WHERE a.site_id = :site AND c.called_on <= :day AND coalesce(c.ended_on, '9999-12-31') > :day`,
    at,
  );
  return houseNumbers(
    {
      rated: step(ledgerOn(db, 'site', at)),
      operational: step(ledgerOn(db, 'operational', at)),
      beds: beds.map(({ bed, sex, zone, wheelchair }) => ({
        ...span,
        bed,
        sex,
        zone,
        wheelchair: wheelchair === 1,
      })),
      outages: beds.filter(({ broken }) => broken === 1).map(({ bed }) => ({ ...span, bed })),
      stays: stays.map(({ stay, sex }) => ({ ...span, stay, sex })),
      held: stays.flatMap(({ stay, bed }) => (bed === null ? [] : [{ ...span, stay, bed }])),
      leaves: stays
        .filter(({ away }) => away === 1)
        .map(({ stay, released }) => ({ ...span, stay, releasedOn: released === 1 ? day : null })),
      calls: calls.map(({ bed }) => ({ ...span, bed })),
    },
    day,
  );
}
