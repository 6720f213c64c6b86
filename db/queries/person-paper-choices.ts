import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** More than anybody prints again; older ones are found through the person. */
const MOST = 500;
const END = `'9999-12-31'`;

/** Who is served on a day, by name, with ward and bed. */
export const listServed = (
  db: ReadDb,
  siteId: number,
  day: LocalDate,
): {
  uid: string;
  name: string;
  sex: Sex;
  bed: string | null;
  ward: string | null;
  from: LocalDate;
}[] =>
  db.sql(
    `SELECT s.uid, p.name, p.sex, b.code AS bed, d.name AS ward, s.from_date AS "from"
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND a.from_date <= :day
       AND coalesce(a.until_date, ${END}) > :day
     LEFT JOIN bed AS b ON b.id = a.bed_id LEFT JOIN room AS r ON r.id = b.room_id
     LEFT JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE s.site_id = :site AND s.from_date <= :day AND coalesce(s.until_date, ${END}) > :day
     ORDER BY p.name_key, s.uid`,
    { site: siteId, day },
  );

/** Who left and was handed over to somebody, the last first. */
export const listHandedOut = (
  db: ReadDb,
  siteId: number,
): { uid: string; name: string; until: LocalDate }[] =>
  db.sql(
    `SELECT s.uid, p.name, s.until_date AS until FROM stay AS s JOIN person AS p ON p.id = s.person_id
     WHERE s.site_id = ? AND s.mode = 'residential' AND s.until_date IS NOT NULL
       AND s.end_reason NOT IN ('absconded', 'died')
     ORDER BY s.until_date DESC, p.name_key, s.uid LIMIT ${MOST}`,
    siteId,
  );

/** Leaves that have a slip, the last first. */
export const listSlips = (
  db: ReadDb,
  siteId: number,
): { uid: string; name: string; from: LocalDate; group: string | null }[] =>
  db.sql(
    `SELECT l.uid, p.name, l.from_date AS "from", l.group_uid AS "group"
     FROM leave AS l JOIN stay AS s ON s.id = l.stay_id JOIN person AS p ON p.id = s.person_id
     WHERE s.site_id = ? AND l.kind <> 'unauthorised'
     ORDER BY l.from_date DESC, p.name_key, l.uid LIMIT ${MOST}`,
    siteId,
  );

/** Certificates of the house, the last first. */
export const listHouseCertificates = (
  db: ReadDb,
): {
  uid: string;
  name: string;
  number: string;
  kind: 'training' | 'attended';
  cohort: string;
  cohortName: string;
}[] =>
  db.sql(
    `SELECT e.uid, p.name, e.number, e.kind, c.uid AS cohort,
       g.title || ' ' || c.number || '/' || c.year AS cohortName
     FROM certificate AS e JOIN trainee AS t ON t.id = e.trainee_id
     JOIN person AS p ON p.id = t.person_id JOIN cohort AS c ON c.id = t.cohort_id
     JOIN skill_program AS g ON g.id = c.program_id
     WHERE e.kind IN ('training', 'attended')
     ORDER BY e.issued_on DESC, p.name_key, e.uid LIMIT ${MOST}`,
  );

/** Who goes or went to a partner, the last first. */
export const listIntroductions = (
  db: ReadDb,
): {
  uid: string;
  kind: 'placement' | 'internship';
  name: string;
  partner: string;
  from: LocalDate;
}[] =>
  db.sql(
    `SELECT * FROM (
       SELECT i.uid, 'internship' AS kind, p.name, p.name_key AS k, r.name AS partner,
         i.from_date AS "from"
       FROM internship AS i JOIN trainee AS t ON t.id = i.trainee_id
       JOIN person AS p ON p.id = t.person_id JOIN partner AS r ON r.id = i.partner_id
       UNION ALL
       SELECT w.uid, 'placement', p.name, p.name_key, r.name, w.from_date
       FROM placement AS w JOIN person AS p ON p.id = w.person_id
       JOIN partner AS r ON r.id = w.partner_id
       WHERE w.kind IN ('formal', 'informal', 'supported', 'internship_continued'))
     ORDER BY "from" DESC, k, uid LIMIT ${MOST}`,
  );
