import type { Level, LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** What a message to the family of a candidate follows from. */
export interface MessageRow {
  readonly person: string;
  readonly name: string;
  readonly code: string;
  readonly level: Level;
  readonly ended: number;
  readonly arrived: number;
  readonly site: string;
  readonly schoolYear: string;
  readonly termStartsOn: LocalDate;
  readonly noShowDays: number;
  /** Day of the newest standing decree that names the child. */
  readonly signedOn: LocalDate | null;
  readonly guardian: string | null;
  readonly phone: string | null;
  /** Of the newest ratified run of its intake. */
  readonly outcome: 'admitted' | 'reserve' | 'left_out' | null;
  readonly rank: number | null;
  readonly reserveNo: number | null;
  /** JSON. */
  readonly reasons: string | null;
}

/** Whom to write to: who has a phone first, then as a letter is addressed; nobody writes to the dead. */
const GUARDIAN = `
  (SELECT g.id FROM guardian AS g WHERE g.person_id = p.id AND g.life IS NOT 'deceased'
   ORDER BY g.phone IS NULL, CASE g.relation WHEN 'guardian' THEN 0 WHEN 'father' THEN 1
     WHEN 'mother' THEN 2 WHEN 'institution' THEN 3 ELSE 4 END, g.id LIMIT 1)`;

export const findMessageFacts = (db: ReadDb, candidate: string): MessageRow | undefined =>
  db.sql<MessageRow>(
    `SELECT p.uid AS person, p.name, c.code, c.level, c.closed_on IS NOT NULL AS ended,
       EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id) AS arrived,
       s.name AS site, i.academic_year AS schoolYear, i.term_starts_on AS termStartsOn,
       i.no_show_days AS noShowDays,
       (SELECT max(n.signed_on) FROM standing_name AS n WHERE n.candidate_id = c.id) AS signedOn,
       w.name AS guardian, w.phone, r.outcome, r.rank, r.reserve_no AS reserveNo, y.reasons
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     JOIN intake AS i ON i.id = c.intake_id JOIN site AS s ON s.id = i.site_id
     LEFT JOIN guardian AS w ON w.id = ${GUARDIAN}
     LEFT JOIN run_place AS r ON r.candidate_id = c.id AND r.run_id =
       (SELECT t.id FROM run AS t WHERE t.intake_id = i.id AND t.ratified_at IS NOT NULL
        ORDER BY t.ratified_at DESC, t.id DESC LIMIT 1)
     LEFT JOIN run_reason AS y ON y.id = r.reason_id
     WHERE c.uid = ?`,
    candidate,
  )[0];
