import type { ReadDb } from '../connection.ts';
import { exceededHousePoints } from './house-people.ts';

const FOREVER = '9999-12-31';

/**
 * By how many people the limits of a site are exceeded, added up over site, levels, classes, beds
 * of each sex and what of a house is run, at the beginning of the ledger and of every stay: 0 while all hold. Ledger
 * and permits are read as the triggers read them, so a permit may be taken back exactly when this
 * does not grow.
 */
export function exceededPoints(db: ReadDb, siteId: number): number {
  const over = (keys: string, held: string, limit: string): number =>
    db.sql<{ over: number }>(
      `SELECT coalesce(sum(max(0, (SELECT count(*) FROM enrolment AS e WHERE e.site_id = :site
           AND ${held} AND e.from_date <= k.day AND coalesce(e.until_date, '${FOREVER}') > k.day)
         - (${limit}))), 0) AS over
       FROM (${keys}) AS k`,
      { site: siteId },
    )[0]?.over ?? 0;
  // Of the days before the ledger begins nobody knows how many places there were.
  const begins = `(SELECT min(from_date) FROM capacity_entry
    WHERE scope = 'site' AND site_id = :site)`;
  const days = `SELECT from_date AS day FROM enrolment WHERE site_id = :site
      AND from_date > ${begins}
    UNION SELECT ${begins} WHERE ${begins} IS NOT NULL`;
  const ledger = (where: string): string =>
    `coalesce((SELECT seats FROM capacity_entry WHERE ${where} AND from_date <= k.day
       ORDER BY from_date DESC, id DESC LIMIT 1), 0)`;
  const permit = (where: string): string =>
    `coalesce((SELECT sum(extra) FROM permit WHERE site_id = :site AND ${where}
       AND from_date <= k.day AND until_date > k.day), 0)`;
  return (
    exceededHousePoints(db, siteId) +
    over(
      days,
      '1',
      `${ledger("scope = 'site' AND site_id = :site")} + ${permit("scope = 'site'")}`,
    ) +
    over(
      `SELECT d.day, l.value AS level FROM (${days}) AS d, json_each('["SD","SMP","SMA"]') AS l`,
      'e.level = k.level',
      `(SELECT coalesce(sum(${ledger('class_id = c.id')}), 0) FROM class_group AS c
          WHERE c.site_id = :site AND c.level = k.level AND c.from_date <= k.day
            AND coalesce(c.until_date, '${FOREVER}') > k.day)
        + ${permit("scope = 'level' AND level = k.level")}
        + ${permit(`scope = 'class' AND class_id IN (SELECT id FROM class_group AS g
            WHERE g.site_id = :site AND g.level = k.level)`)}`,
    ) +
    over(
      `SELECT d.day, c.id AS class_id FROM (${days}) AS d
         JOIN class_group AS c ON c.site_id = :site`,
      'e.class_id = k.class_id',
      `${ledger('class_id = k.class_id')} + ${permit("scope = 'class' AND class_id = k.class_id")}`,
    ) +
    over(
      `SELECT d.day, s.value AS sex FROM (${days}) AS d, json_each('["L","P"]') AS s`,
      'e.sex = k.sex',
      `(SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
          JOIN dormitory AS o ON o.id = r.dormitory_id
          WHERE o.site_id = :site AND r.sex = k.sex AND b.from_date <= k.day
            AND coalesce(b.until_date, '${FOREVER}') > k.day)
        + ${permit("scope = 'beds' AND sex = k.sex")}`,
    )
  );
}

interface FullClassDay {
  readonly day: string;
  /** Seats by the ledger, permits in force included. */
  readonly seats: number;
  /** Who sits there besides the one who is to come. */
  readonly held: number;
}

/**
 * The first day within a stay on which a class would be exceeded were that pupil in it: on its first
 * day, where somebody else begins there, or where the ledger gives the class another number.
 */
export const findFullClassDay = (
  db: ReadDb,
  classId: number,
  stay: {
    readonly id: number;
    readonly from_date: string;
    readonly until_date: string | null;
  },
): FullClassDay | undefined =>
  db.sql<FullClassDay>(
    `SELECT day, seats, held FROM (
       SELECT k.day,
         coalesce((SELECT seats FROM capacity_entry WHERE class_id = :class
           AND from_date <= k.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
         + coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id = :class
           AND from_date <= k.day AND until_date > k.day), 0) AS seats,
         (SELECT count(*) FROM enrolment AS e WHERE e.class_id = :class AND e.id <> :stay
           AND e.from_date <= k.day AND coalesce(e.until_date, '${FOREVER}') > k.day) AS held
       FROM (SELECT :from AS day
         UNION SELECT from_date FROM enrolment WHERE class_id = :class
           AND from_date > :from AND from_date < :until
         UNION SELECT from_date FROM capacity_entry WHERE class_id = :class
           AND from_date > :from AND from_date < :until) AS k)
     WHERE held + 1 > seats ORDER BY day LIMIT 1`,
    {
      class: classId,
      stay: stay.id,
      from: stay.from_date,
      until: stay.until_date ?? FOREVER,
    },
  )[0];
