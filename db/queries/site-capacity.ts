import type {
  BedGroup,
  HeldPlaces,
  Permits,
  SiteCapacity,
} from '#shared/domain/capacity/site-capacity.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

const FOREVER = '9999-12-31';
/** Condition: the row's interval holds the day given twice. Half-open, open end means still. */
const heldOn = (alias: string): string =>
  `${alias}.from_date <= ? AND coalesce(${alias}.until_date, '${FOREVER}') > ?`;

const levelsOf = (text: string): Level[] => text.split(',') as Level[];

/** The ledger's number of a site on a day; 0 before its first entry. */
function ceilingOn(db: ReadDb, siteId: number, day: LocalDate): number {
  const [row] = db.sql<{ seats: number }>(
    `SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = ? AND from_date <= ?
     ORDER BY from_date DESC, id DESC LIMIT 1`,
    siteId,
    day,
  );
  return row?.seats ?? 0;
}

function permitsOn(db: ReadDb, siteId: number, day: LocalDate): Permits {
  const permits = { ceiling: 0, seats: { SD: 0, SMP: 0, SMA: 0 }, beds: { L: 0, P: 0 } };
  const rows = db.sql<{ scope: string; level: Level | null; sex: Sex | null; extra: number }>(
    `SELECT p.scope, coalesce(p.level, c.level) AS level, p.sex, p.extra
     FROM permit AS p LEFT JOIN class_group AS c ON c.id = p.class_id
     WHERE p.site_id = ? AND ${heldOn('p')}`,
    siteId,
    day,
    day,
  );
  for (const { scope, level, sex, extra } of rows) {
    if (scope === 'site') permits.ceiling += extra;
    // A class's permit opens seats of its level.
    if ((scope === 'level' || scope === 'class') && level) permits.seats[level] += extra;
    if (scope === 'beds' && sex) permits.beds[sex] += extra;
  }
  return permits;
}

/** What a site offers on a day: ledger, classes open, beds in service, permits in force. */
export function siteCapacityOn(db: ReadDb, siteId: number, day: LocalDate): SiteCapacity {
  const classSeats: Record<Level, number[]> = { SD: [], SMP: [], SMA: [] };
  const classes = db.sql<{ level: Level; seats: number }>(
    `SELECT c.level, coalesce((SELECT seats FROM capacity_entry AS e WHERE e.class_id = c.id
       AND e.from_date <= ? ORDER BY e.from_date DESC, e.id DESC LIMIT 1), 0) AS seats
     FROM class_group AS c WHERE c.site_id = ? AND ${heldOn('c')} ORDER BY c.grade, c.name`,
    day,
    siteId,
    day,
    day,
  );
  for (const { level, seats } of classes) classSeats[level].push(seats);
  const beds = db
    .sql<{ sex: Sex; levels: string; beds: number }>(
      `SELECT r.sex, r.levels, count(*) AS beds FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id
       WHERE d.site_id = ? AND ${heldOn('b')} GROUP BY r.sex, r.levels`,
      siteId,
      day,
      day,
    )
    .map((row): BedGroup => ({ ...row, levels: levelsOf(row.levels) }));
  return {
    ceiling: ceilingOn(db, siteId, day),
    classSeats,
    beds,
    permits: permitsOn(db, siteId, day),
  };
}

/**
 * Who holds a place on a day. After `today` a stay counts until its planned end, so that July can be
 * read from February; until today it counts as long as nobody has ended it.
 */
export function heldPlacesOn(
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  today: LocalDate,
): HeldPlaces[] {
  return db
    .sql<{ sex: Sex; level: Level; levels: string | null; count: number }>(
      `SELECT e.sex, e.level, r.levels, count(*) AS count FROM enrolment AS e
       LEFT JOIN bed_stay AS s ON s.enrolment_id = e.id AND ${heldOn('s')}
       LEFT JOIN bed AS b ON b.id = s.bed_id LEFT JOIN room AS r ON r.id = b.room_id
       WHERE e.site_id = ? AND ${heldOn('e')}
         AND (? <= ? OR e.until_date IS NOT NULL OR e.planned_until > ?)
       GROUP BY e.sex, e.level, r.levels`,
      day,
      day,
      siteId,
      day,
      day,
      day,
      today,
      day,
    )
    .map(({ levels, ...row }) => ({
      ...row,
      bedLevels: levels === null ? null : levelsOf(levels),
    }));
}

/**
 * Who is called on any day: today and later, whoever stands in a decree and has not come by then;
 * on a day long past, whoever stood in a decree signed by then that nobody had revoked yet. A name
 * that a later decree takes out is free from the day of that decree, as long as that one holds.
 */
export const calledPlacesOn = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  today: LocalDate,
): HeldPlaces[] =>
  db
    .sql<{ sex: Sex; level: Level; count: number }>(
      `SELECT c.sex, c.level, count(DISTINCT c.id) AS count FROM decree_name AS n
       JOIN decree AS d ON d.id = n.decree_id
         AND (d.revoked_on IS NULL OR (:day < :today AND d.revoked_on > :day))
         AND (:day >= :today OR d.signed_on <= :day)
       JOIN candidate AS c ON c.id = n.candidate_id
         AND (c.closed_on IS NULL OR (:day < :today AND c.closed_on > :day))
       JOIN intake AS i ON i.id = c.intake_id AND i.site_id = :site
       WHERE n.mark <> 'struck'
         AND NOT EXISTS (SELECT 1 FROM name_end AS x LEFT JOIN decree AS a ON a.id = x.decree_id
           WHERE x.name_id = n.id AND (:day >= :today OR x.ended_on <= :day)
             AND (a.revoked_on IS NULL OR (:day < :today AND a.revoked_on > :day)))
         AND NOT EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id
           AND e.from_date <= :day)
       GROUP BY c.sex, c.level`,
      { day, today, site: siteId },
    )
    .map((row) => ({ ...row, bedLevels: null }));
