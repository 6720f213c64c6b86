import type { PermitScope } from '#shared/contract/place-shapes.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** A class on a day: its seats by the ledger, permits in force, pupils. */
export interface ClassOnDay {
  readonly uid: string;
  readonly academic_year: string;
  readonly level: Level;
  readonly grade: number;
  readonly name: string;
  readonly homeroom_teacher: string | null;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly seats: number;
  readonly permitted: number;
  readonly held: number;
}

/** After today a pupil counts until the planned end, until today as long as nobody ended the stay. */
const STAYS = `
  e.from_date <= :day AND coalesce(e.until_date, '9999-12-31') > :day
  AND (:day <= :today OR e.until_date IS NOT NULL OR e.planned_until > :day)`;

/** The classes of a site in school order, with the numbers of a day. */
export const listClassesOn = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  today: LocalDate,
): ClassOnDay[] =>
  db.sql<ClassOnDay>(
    `SELECT c.uid, c.academic_year, c.level, c.grade, c.name, c.homeroom_teacher, c.from_date,
       c.until_date,
       coalesce((SELECT seats FROM capacity_entry AS l WHERE l.class_id = c.id
         AND l.from_date <= max(:day, c.from_date) ORDER BY l.from_date DESC, l.id DESC LIMIT 1), 0)
         AS seats,
       coalesce((SELECT sum(extra) FROM permit AS p WHERE p.class_id = c.id
         AND p.from_date <= :day AND p.until_date > :day), 0) AS permitted,
       (SELECT count(*) FROM enrolment AS e WHERE e.class_id = c.id AND ${STAYS}) AS held
     FROM class_group AS c WHERE c.site_id = :site
     ORDER BY c.academic_year DESC, c.grade, c.name`,
    { site: siteId, day, today },
  );

export interface RoomOnDay {
  readonly uid: string;
  readonly dormitory_id: number;
  readonly code: string;
  readonly sex: Sex;
  readonly levels: string;
  readonly beds: number;
  readonly occupied: number;
  readonly to_move: number;
  readonly closed: number;
}

const STAYS_IN_BED = `
  s.from_date <= :day AND coalesce(s.until_date, '9999-12-31') > :day AND ${STAYS}`;

/** A bed on a day with who lies in it: rows of `bed AS b` that exist on the day. */
const bedsOnDay = (where: string): string => `
  SELECT b.id, b.uid, b.code, b.room_id, b.until_date,
    coalesce(b.until_date, '9999-12-31') <= :day AS closed,
    e.uid AS enrolment, p.name, e.level, e.grade, c.name AS class_name
  FROM room AS r JOIN bed AS b ON b.room_id = r.id AND b.from_date <= :day
  LEFT JOIN (bed_stay AS s JOIN enrolment AS e ON e.id = s.enrolment_id)
    ON s.bed_id = b.id AND ${STAYS_IN_BED}
  LEFT JOIN person AS p ON p.id = e.person_id
  LEFT JOIN class_group AS c ON c.id = e.class_id
  WHERE ${where}`;

export interface BedOnDay {
  readonly uid: string;
  readonly code: string;
  readonly room_id: number;
  readonly until_date: LocalDate | null;
  readonly closed: number;
  readonly enrolment: string | null;
  readonly name: string | null;
  readonly level: Level | null;
  readonly grade: number | null;
  readonly class_name: string | null;
}

/** Every bed of a dormitory on a day in the order in which it was set up. */
export const listBedsOn = (
  db: ReadDb,
  dormitoryId: number,
  day: LocalDate,
  today: LocalDate,
): BedOnDay[] =>
  db.sql<BedOnDay>(`${bedsOnDay('r.dormitory_id = :dormitory')} ORDER BY r.id, b.id`, {
    dormitory: dormitoryId,
    day,
    today,
  });

/** The rooms of a site with counts of a day; beds not yet set up and long closed ones are apart. */
export const listRoomsOn = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  today: LocalDate,
): RoomOnDay[] =>
  db.sql<RoomOnDay>(
    `SELECT r.uid, r.dormitory_id, r.code, r.sex, r.levels,
       coalesce(sum(o.closed = 0), 0) AS beds,
       coalesce(sum(o.closed = 0 AND o.enrolment IS NOT NULL), 0) AS occupied,
       coalesce(sum(o.closed = 1 AND o.enrolment IS NOT NULL), 0) AS to_move,
       coalesce(sum(o.closed = 1 AND o.enrolment IS NULL), 0) AS closed
     FROM room AS r JOIN dormitory AS d ON d.id = r.dormitory_id
     LEFT JOIN (${bedsOnDay(
       'r.dormitory_id IN (SELECT id FROM dormitory WHERE site_id = :site)',
     )}) AS o ON o.room_id = r.id
     WHERE d.site_id = :site GROUP BY r.id ORDER BY d.name, r.id`,
    { site: siteId, day, today },
  );

export interface PupilWithoutBed {
  readonly enrolment: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
  readonly class_name: string | null;
}

/** Pupils of a site whose bed follows, by name. */
export const listWithoutBed = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
  today: LocalDate,
): PupilWithoutBed[] =>
  db.sql<PupilWithoutBed>(
    `SELECT e.uid AS enrolment, p.name, e.sex, e.level, e.grade, c.name AS class_name
     FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
     LEFT JOIN class_group AS c ON c.id = e.class_id
     WHERE e.site_id = :site AND ${STAYS} AND NOT EXISTS (SELECT 1 FROM bed_stay AS s
       WHERE s.enrolment_id = e.id AND s.from_date <= :day
         AND coalesce(s.until_date, '9999-12-31') > :day)
     ORDER BY p.name_key, e.uid`,
    { site: siteId, day, today },
  );

export interface PermitListed {
  readonly uid: string;
  readonly scope: PermitScope;
  readonly level: Level | null;
  readonly class_name: string | null;
  readonly sex: Sex | null;
  readonly extra: number;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate;
  readonly reason: string;
  readonly letter_no: string;
  readonly granted_by: string;
}

/** Every permit of a site, the newest first. */
export const listPermits = (db: ReadDb, siteId: number): PermitListed[] =>
  db.sql<PermitListed>(
    `SELECT p.uid, p.scope, p.level, c.name AS class_name, p.sex, p.extra, p.from_date,
       p.until_date, p.reason, p.letter_no, p.granted_by
     FROM permit AS p LEFT JOIN class_group AS c ON c.id = p.class_id
     WHERE p.site_id = ? ORDER BY p.from_date DESC, p.id DESC`,
    siteId,
  );

/** Who lies in a bed on a day or will later: open stays and those that end after it. */
export const countStaysFrom = (db: ReadDb, roomId: number, day: LocalDate): number =>
  db.sql<{ people: number }>(
    `SELECT count(DISTINCT s.enrolment_id) AS people FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
     WHERE b.room_id = ? AND coalesce(s.until_date, '9999-12-31') > ?`,
    roomId,
    day,
  )[0]?.people ?? 0;

/** Whether somebody lies in this bed on a day, or comes to it later. */
export const countStaysInBedFrom = (db: ReadDb, bedId: number, day: LocalDate): number =>
  db.sql<{ people: number }>(
    `SELECT count(*) AS people FROM bed_stay
     WHERE bed_id = ? AND coalesce(until_date, '9999-12-31') > ?`,
    bedId,
    day,
  )[0]?.people ?? 0;

/** Pupils of a class on a day or later. */
export const countPupilsFrom = (db: ReadDb, classId: number, day: LocalDate): number =>
  db.sql<{ people: number }>(
    `SELECT count(*) AS people FROM enrolment
     WHERE class_id = ? AND coalesce(until_date, '9999-12-31') > ?`,
    classId,
    day,
  )[0]?.people ?? 0;
