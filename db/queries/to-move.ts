import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

export interface PupilToMove {
  readonly enrolment: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly grade: number;
  readonly class_name: string | null;
  /** "Melati A1-3". */
  readonly bed: string;
  /** The first day on which the bed is out of service; it may have passed. */
  readonly closes_on: LocalDate;
}

/**
 * Who lies in a bed that has been closed or will be, and has no other bed from then on: the most
 * urgent first. Who leaves by plan or by record before the bed closes need not move.
 */
export const listToMove = (
  db: ReadDb,
  today: LocalDate,
  where: { readonly site?: number; readonly enrolment?: string } = {},
): PupilToMove[] =>
  db.sql<PupilToMove>(
    `SELECT e.uid AS enrolment, p.name, e.sex, e.level, e.grade, c.name AS class_name,
       d.name || ' ' || b.code AS bed, b.until_date AS closes_on
     FROM bed AS b JOIN bed_stay AS s ON s.bed_id = b.id
       AND coalesce(s.until_date, '9999-12-31') > max(b.until_date, :today)
     JOIN enrolment AS e ON e.id = s.enrolment_id
       AND (CASE WHEN e.until_date IS NULL AND b.until_date > :today THEN e.planned_until
         ELSE coalesce(e.until_date, '9999-12-31') END) > max(b.until_date, :today)
     JOIN person AS p ON p.id = e.person_id
     JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id
     LEFT JOIN class_group AS c ON c.id = e.class_id
     WHERE b.until_date IS NOT NULL AND (:site IS NULL OR d.site_id = :site)
       AND (:enrolment IS NULL OR e.uid = :enrolment)
     ORDER BY b.until_date, p.name_key, e.uid`,
    { today, site: where.site ?? null, enrolment: where.enrolment ?? null },
  );
