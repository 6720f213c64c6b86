import type { PupilBed, RecordedPupil, SchoolPlaces } from '#shared/domain/imports/check-pupils.ts';
import type { ImportClass } from '#shared/domain/imports/class-name.ts';
import type { LimitFacts } from '#shared/domain/imports/pupil-limits.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

const STILL = '9999-12-31';

/** Classes of a school that are open on a day. */
export const listImportClasses = (db: ReadDb, siteId: number, day: LocalDate): ImportClass[] =>
  db.sql<ImportClass>(
    `SELECT id, name, grade, level FROM class_group WHERE site_id = ? AND from_date <= ?
       AND coalesce(until_date, '${STILL}') > ? ORDER BY grade, name`,
    siteId,
    day,
    day,
  );

/** Every bed of a school, with the day from which it is free for somebody. */
export const listPupilBeds = (db: ReadDb, siteId: number): PupilBed[] =>
  db.sql<PupilBed>(
    `SELECT b.id, b.code, d.name AS dormitory, r.code AS room, r.sex,
       CASE WHEN b.until_date IS NOT NULL OR EXISTS (SELECT 1 FROM bed_stay AS s
           WHERE s.bed_id = b.id AND s.until_date IS NULL) THEN NULL
         ELSE max(b.from_date, coalesce((SELECT max(s.until_date) FROM bed_stay AS s
           WHERE s.bed_id = b.id), b.from_date)) END AS freeFrom
     FROM bed AS b JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = ? ORDER BY d.name, r.id, b.id`,
    siteId,
  );

/** Who holds or held a place anywhere, of whom the import names by row id. NIS of this school. */
const listRecordedPupils = (db: ReadDb, siteId: number): RecordedPupil[] =>
  db.sql<RecordedPupil>(
    `SELECT CAST(e.person_id AS TEXT) AS ref, p.name, p.name_key AS nameKey, p.birth_date AS birthDate,
       p.nik, e.from_date AS "from", e.until_date AS until,
       CASE e.site_id WHEN ? THEN e.nis END AS nis
     FROM enrolment AS e JOIN person AS p ON p.id = e.person_id`,
    siteId,
  );

function limitFacts(db: ReadDb, siteId: number): LimitFacts {
  return {
    ledger: db.sql(
      `SELECT class_id AS classId, seats, from_date AS "from" FROM capacity_entry
       WHERE site_id = ? AND scope IN ('site', 'class') ORDER BY from_date, id`,
      siteId,
    ),
    permits: db.sql(
      `SELECT scope, class_id AS classId, level, sex, extra, from_date AS "from",
         until_date AS until FROM permit WHERE site_id = ?`,
      siteId,
    ),
    classes: db.sql(
      `SELECT id, name, level, from_date AS "from", until_date AS until FROM class_group
       WHERE site_id = ?`,
      siteId,
    ),
    beds: db.sql(
      `SELECT r.sex, b.from_date AS "from", b.until_date AS until FROM bed AS b
       JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
       WHERE d.site_id = ?`,
      siteId,
    ),
    held: db.sql(
      `SELECT level, sex, class_id AS classId, from_date AS "from", until_date AS until
       FROM enrolment WHERE site_id = ?`,
      siteId,
    ),
  };
}

/** All that a list of pupils already in is checked against. */
export const schoolPlaces = (db: ReadDb, siteId: number, day: LocalDate): SchoolPlaces => ({
  classes: listImportClasses(db, siteId, day),
  beds: listPupilBeds(db, siteId),
  pupils: listRecordedPupils(db, siteId),
  limits: limitFacts(db, siteId),
});
