import type { BedToFill, ClassToFill, PupilToPlace } from '#shared/domain/enrolment/fill-places.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

const STILL = '9999-12-31';
const heldOn = (alias: string): string =>
  `${alias}.from_date <= ? AND coalesce(${alias}.until_date, '${STILL}') > ?`;

/** Pupils of a day who lack a class, or a bed from that day on. */
export const listPupilsLacking = (
  db: ReadDb,
  what: 'class' | 'bed',
  day: LocalDate,
): PupilToPlace[] =>
  db.sql<PupilToPlace>(
    `SELECT e.id, p.name_key AS nameKey, e.sex, e.level, e.grade
     FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
     WHERE ${heldOn('e')} AND ${
       what === 'class'
         ? 'e.class_id IS NULL'
         : `NOT EXISTS (SELECT 1 FROM bed_stay AS s WHERE s.enrolment_id = e.id
              AND coalesce(s.until_date, '${STILL}') > '${day}')`
     } ORDER BY p.name_key, e.id`,
    day,
    day,
  );

/** Classes open on a day with their free seats and who sits there, by sex. */
export const listClassesToFill = (db: ReadDb, day: LocalDate): ClassToFill[] =>
  db
    .sql<{ id: number; grade: number; name: string; seats: number; male: number; female: number }>(
      `SELECT c.id, c.grade, c.name,
         coalesce((SELECT seats FROM capacity_entry AS k WHERE k.class_id = c.id
           AND k.from_date <= ? ORDER BY k.from_date DESC, k.id DESC LIMIT 1), 0) AS seats,
         (SELECT count(*) FROM enrolment AS e WHERE e.class_id = c.id AND e.sex = 'L'
           AND ${heldOn('e')}) AS male,
         (SELECT count(*) FROM enrolment AS e WHERE e.class_id = c.id AND e.sex = 'P'
           AND ${heldOn('e')}) AS female
       FROM class_group AS c WHERE ${heldOn('c')} ORDER BY c.grade, c.name`,
      day,
      day,
      day,
      day,
      day,
      day,
      day,
    )
    .map(({ seats, male, female, ...one }) => ({
      ...one,
      free: Math.max(0, seats - male - female),
      held: { L: male, P: female },
    }));

/** Beds in service that nobody holds from a day on, in walking order. */
export const freeBedsOn = (db: ReadDb, day: LocalDate): BedToFill[] =>
  db
    .sql<{ id: number; sex: Sex; levels: string; order: string }>(
      `SELECT b.id, r.sex, r.levels,
         printf('%s %08d %08d', d.name, r.id, b.id) AS "order"
       FROM bed AS b JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
       WHERE b.from_date <= ? AND b.until_date IS NULL
         AND NOT EXISTS (SELECT 1 FROM bed_stay AS s WHERE s.bed_id = b.id
           AND coalesce(s.until_date, '${STILL}') > ?)`,
      day,
      day,
    )
    .map(({ levels, ...bed }) => ({ ...bed, levels: levels.split(',') as Level[] }));

export interface OpenClass {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly level: Level;
  readonly grade: number;
}

/** Classes open on a day, by grade and name. */
export const listOpenClasses = (db: ReadDb, day: LocalDate): OpenClass[] =>
  db.sql<OpenClass>(
    `SELECT c.id, c.uid, c.name, c.level, c.grade FROM class_group AS c WHERE ${heldOn('c')}
     ORDER BY c.grade, c.name`,
    day,
    day,
  );

/** Uid and name of beds by id: "Melati A1-3". */
export const bedLabels = (
  db: ReadDb,
  ids: readonly number[],
): { id: number; uid: string; label: string }[] =>
  db.sql<{ id: number; uid: string; label: string }>(
    `SELECT b.id, b.uid, d.name || ' ' || b.code AS label FROM bed AS b
     JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE b.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
