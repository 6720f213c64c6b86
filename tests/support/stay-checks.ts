import type { HouseFacts } from '#shared/domain/house/house-facts.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { Facility } from './facility.ts';

const END = `'9999-12-31'`;
const SPAN = `from_date AS "from", until_date AS "until"`;

/** The rows of a test house as the numbers of 7.3 follow from them. */
export function factsOf({ office, siteId }: Facility): HouseFacts {
  const all = <T>(sql: string): T[] => office.db.sql<T>(sql);
  const ledger = (scope: string) =>
    all<{ from: LocalDate; seats: number }>(
      `SELECT from_date AS "from", seats FROM capacity_entry WHERE scope = '${scope}'
       AND site_id = ${siteId} ORDER BY from_date, id`,
    );
  return {
    rated: ledger('site'),
    operational: ledger('operational'),
    beds: all(`SELECT b.uid AS bed, r.sex, d.zone, r.wheelchair, b.from_date AS "from",
        b.until_date AS "until" FROM bed AS b JOIN room AS r ON r.id = b.room_id
        JOIN dormitory AS d ON d.id = r.dormitory_id`),
    outages: [],
    stays: all(`SELECT uid AS stay, sex, ${SPAN} FROM stay WHERE mode = 'residential'`),
    held: all(`SELECT s.uid AS stay, b.uid AS bed, a.from_date AS "from", a.until_date AS "until"
        FROM bed_assignment AS a JOIN stay AS s ON s.id = a.stay_id JOIN bed AS b ON b.id = a.bed_id`),
    leaves: all(`SELECT s.uid AS stay, l.from_date AS "from", l.until_date AS "until",
        l.released_on AS releasedOn FROM leave AS l JOIN stay AS s ON s.id = l.stay_id`),
    calls: all(`SELECT b.uid AS bed, c.called_on AS "from", c.ended_on AS "until"
        FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id`),
  };
}

const meet = (a: string, b: string): string =>
  `${a}.from_date < coalesce(${b}.until_date, ${END})
   AND ${b}.from_date < coalesce(${a}.until_date, ${END})
   AND ${a}.from_date < coalesce(${a}.until_date, ${END})
   AND ${b}.from_date < coalesce(${b}.until_date, ${END})`;

/** Every pair of rows that breaks a rule without exception, by SQL of its own. */
export function brokenRules({ office }: Facility): string[] {
  const rules: Readonly<Record<string, string>> = {
    'two people in a bed': `SELECT 1 FROM bed_assignment AS a JOIN bed_assignment AS b
      ON b.bed_id = a.bed_id AND b.id > a.id WHERE ${meet('a', 'b')}`,
    'two beds of one stay': `SELECT 1 FROM bed_assignment AS a JOIN bed_assignment AS b
      ON b.stay_id = a.stay_id AND b.id > a.id WHERE ${meet('a', 'b')}`,
    'two stays of one person': `SELECT 1 FROM stay AS a JOIN stay AS b
      ON b.person_id = a.person_id AND b.id > a.id WHERE ${meet('a', 'b')}`,
    'the wrong sex': `SELECT 1 FROM bed_assignment AS a JOIN stay AS s ON s.id = a.stay_id
      JOIN bed AS b ON b.id = a.bed_id JOIN room AS r ON r.id = b.room_id WHERE r.sex <> s.sex`,
    'a bed outside the stay': `SELECT 1 FROM bed_assignment AS a JOIN stay AS s ON s.id = a.stay_id
      WHERE a.from_date < s.from_date
        OR coalesce(a.until_date, ${END}) > coalesce(s.until_date, ${END})`,
    'a leave outside the stay': `SELECT 1 FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
      WHERE l.from_date < s.from_date OR (s.until_date IS NOT NULL
        AND coalesce(l.until_date, ${END}) > s.until_date)`,
    'a child put to a grown-up': `SELECT 1 FROM bed_assignment AS a JOIN bed AS ba ON ba.id = a.bed_id
      JOIN bed_assignment AS b JOIN bed AS bb ON bb.id = b.bed_id AND bb.room_id = ba.room_id
      JOIN stay AS s ON s.id = a.stay_id JOIN stay AS t ON t.id = b.stay_id
      WHERE b.id > a.id AND t.id <> s.id AND ${meet('a', 'b')}
        AND (s.adult_from <= max(a.from_date, b.from_date))
         <> (t.adult_from <= max(a.from_date, b.from_date))`,
    'a call of a bed in use': `SELECT 1 FROM bed_call AS c JOIN bed_assignment AS a
      ON a.bed_id = c.bed_id WHERE c.ended_on IS NULL AND coalesce(a.until_date, ${END}) > c.called_on`,
    'a released bed still held': `SELECT 1 FROM leave AS l JOIN bed_assignment AS a
      ON a.stay_id = l.stay_id WHERE l.until_date IS NULL AND l.released_on IS NOT NULL
        AND a.until_date IS NULL`,
    'a released stay that nobody waits for': `SELECT 1 FROM leave AS l JOIN stay AS s
      ON s.id = l.stay_id WHERE l.until_date IS NULL AND l.released_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM application AS p WHERE p.returning_stay_id = s.id
          AND p.closed_on IS NULL)`,
    'an admitted request that is open': `SELECT 1 FROM stay AS s JOIN application AS p
      ON p.id = s.application_id WHERE p.closed_on IS NULL`,
  };
  return Object.entries(rules)
    .filter(([, sql]) => office.db.sql(sql).length > 0)
    .map(([name]) => name);
}

/** People who hold a place on a day, counted by SQL that the program does not use, and the number
 * that the ledger and the permits of the day admit. */
export function heldAndAllowed(
  { office }: Facility,
  day: LocalDate,
): { held: number; allowed: number } {
  const [row] = office.db.sql<{ held: number; allowed: number }>(
    `SELECT (SELECT count(*) FROM stay AS s WHERE s.mode = 'residential' AND s.from_date <= :day
         AND (s.until_date IS NULL OR s.until_date > :day)
         AND s.id NOT IN (SELECT stay_id FROM leave WHERE released_on <= :day
           AND (until_date IS NULL OR until_date > :day))) AS held,
       (SELECT seats FROM capacity_entry WHERE scope = 'operational') +
         (SELECT coalesce(sum(extra), 0) FROM permit WHERE scope = 'operational') AS allowed`,
    { day },
  );
  return row ?? { held: 0, allowed: 0 };
}
