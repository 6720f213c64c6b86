import type { ChangeKind, PlaceChange } from '#shared/domain/capacity/place-changes.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

interface Row {
  readonly on: LocalDate;
  readonly kind: ChangeKind;
  readonly name?: string;
  readonly level?: Level | null;
  readonly sex?: Sex | null;
  readonly count: number;
  readonly to_move?: number;
}

/** Pupils who go by plan, who are recorded as leaving, and who are recorded as coming. */
const PEOPLE = [
  `SELECT planned_until AS "on", 'planned-end' AS kind, level, count(*) AS count FROM enrolment
   WHERE site_id = :site AND until_date IS NULL AND planned_until > :today GROUP BY 1, level`,
  `SELECT until_date AS "on", 'leaving' AS kind, level, count(*) AS count FROM enrolment
   WHERE site_id = :site AND until_date > :today GROUP BY 1, level`,
  `SELECT from_date AS "on", 'arriving' AS kind, level, count(*) AS count FROM enrolment
   WHERE site_id = :site AND from_date > :today GROUP BY 1, level`,
];

const SEATS = (day: string): string => `coalesce((SELECT seats FROM capacity_entry AS l
  WHERE l.class_id = c.id AND l.from_date <= ${day} ORDER BY l.from_date DESC, l.id DESC LIMIT 1), 0)`;
const CLASSES = [
  `SELECT c.from_date AS "on", 'class-opens' AS kind, c.name, c.level, ${SEATS('c.from_date')} AS count
   FROM class_group AS c WHERE c.site_id = :site AND c.from_date > :today`,
  `SELECT c.until_date AS "on", 'class-closes' AS kind, c.name, c.level, ${SEATS('c.until_date')} AS count
   FROM class_group AS c WHERE c.site_id = :site AND c.until_date > :today`,
  // A class's first entry is its opening; of several on one day the last holds.
  `SELECT e.from_date AS "on", 'class-seats' AS kind, c.name, c.level, e.seats AS count
   FROM capacity_entry AS e JOIN class_group AS c ON c.id = e.class_id
   WHERE c.site_id = :site AND e.from_date > :today AND e.from_date > c.from_date
     AND (c.until_date IS NULL OR e.from_date < c.until_date)
     AND NOT EXISTS (SELECT 1 FROM capacity_entry AS n WHERE n.class_id = e.class_id
       AND n.from_date = e.from_date AND n.id > e.id)`,
  `SELECT e.from_date AS "on", 'ceiling' AS kind, e.seats AS count FROM capacity_entry AS e
   WHERE e.scope = 'site' AND e.site_id = :site AND e.from_date > :today
     AND NOT EXISTS (SELECT 1 FROM capacity_entry AS n WHERE n.scope = 'site'
       AND n.site_id = e.site_id AND n.from_date = e.from_date AND n.id > e.id)`,
];

const OF_ROOM = `FROM bed AS b JOIN room AS r ON r.id = b.room_id
  JOIN dormitory AS d ON d.id = r.dormitory_id`;
const ROOM = `d.name || ' ' || r.code AS name, r.sex, count(*) AS count`;
const BEDS = [
  `SELECT b.from_date AS "on", 'beds-open' AS kind, ${ROOM} ${OF_ROOM}
   WHERE d.site_id = :site AND b.from_date > :today GROUP BY r.id, b.from_date`,
  `SELECT b.until_date AS "on", 'beds-close' AS kind, ${ROOM},
     sum(EXISTS (SELECT 1 FROM bed_stay AS s JOIN enrolment AS e ON e.id = s.enrolment_id
       WHERE s.bed_id = b.id AND s.from_date <= b.until_date
         AND coalesce(s.until_date, '9999-12-31') > b.until_date
         AND (e.until_date IS NOT NULL OR e.planned_until > b.until_date))) AS to_move ${OF_ROOM}
   WHERE d.site_id = :site AND b.until_date > :today GROUP BY r.id, b.until_date`,
];

const PERMIT = `coalesce(c.name, '') AS name, coalesce(p.level, c.level) AS level, p.sex,
  p.extra AS count FROM permit AS p LEFT JOIN class_group AS c ON c.id = p.class_id
  WHERE p.site_id = :site AND p.scope <> 'operational'`;
const PERMITS = [
  `SELECT p.from_date AS "on", 'permit-begins' AS kind, ${PERMIT} AND p.from_date > :today`,
  `SELECT p.until_date AS "on", 'permit-ends' AS kind, ${PERMIT} AND p.until_date > :today`,
];

const waveDay = (column: string, kind: ChangeKind): string =>
  `SELECT ${column} AS "on", '${kind}' AS kind, name, 0 AS count FROM intake
   WHERE site_id = :site AND ${column} > :today`;
const WAVES = [
  waveDay('opens_on', 'intake-opens'),
  waveDay('closes_on', 'intake-closes'),
  waveDay('meeting_on', 'meeting'),
  waveDay('term_starts_on', 'term-starts'),
];

/** All that is known today to change the places of a site later, in no order. */
export function listPlaceChanges(db: ReadDb, siteId: number, today: LocalDate): PlaceChange[] {
  return [...PEOPLE, ...CLASSES, ...BEDS, ...PERMITS, ...WAVES].flatMap((text) =>
    db.sql<Row>(text, { site: siteId, today }).map((row): PlaceChange => ({
      on: row.on,
      kind: row.kind,
      name: row.name ?? '',
      level: row.level ?? null,
      sex: row.sex ?? null,
      count: row.count,
      toMove: row.to_move ?? 0,
    })),
  );
}

/** Pupils past their planned end whom nobody has recorded as gone. */
export const countOverdue = (db: ReadDb, siteId: number, today: LocalDate): number =>
  db.sql<{ people: number }>(
    `SELECT count(*) AS people FROM enrolment
     WHERE site_id = ? AND from_date <= ? AND until_date IS NULL AND planned_until <= ?`,
    siteId,
    today,
    today,
  )[0]?.people ?? 0;
