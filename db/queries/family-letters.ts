import type { Level, LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** A child as a letter to the family needs it, and what decides whether it gets one. */
export interface LetterRow {
  readonly uid: string;
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly level: Level;
  readonly grade: number;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
  readonly guardian: string | null;
  readonly relation: string | null;
  readonly ended: number;
  readonly designated: number;
  readonly arrived: number;
  readonly outcome: 'admitted' | 'reserve' | 'left_out' | null;
  readonly rank: number | null;
  readonly reserveNo: number | null;
  /** JSON; '[]' for a name of a decree. */
  readonly reasons: string;
}

/** Who answers for a child, the nearest first; nobody writes to the dead. */
const GUARDIAN = `
  (SELECT g.id FROM guardian AS g WHERE g.person_id = p.id AND g.life IS NOT 'deceased'
   ORDER BY CASE g.relation WHEN 'guardian' THEN 0 WHEN 'father' THEN 1 WHEN 'mother' THEN 2
     WHEN 'institution' THEN 3 ELSE 4 END, g.id LIMIT 1)`;

export const LETTER_CHILD = `
  c.uid, c.code, p.name, p.name_key AS nameKey, c.level, c.grade, p.birth_place AS birthPlace,
  p.birth_date AS birthDate, f.address, f.rt, f.rw, f.village, f.district, f.regency,
  w.name AS guardian, w.relation, c.closed_on IS NOT NULL AS ended,
  EXISTS (SELECT 1 FROM standing_name AS m WHERE m.candidate_id = c.id) AS designated,
  EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id) AS arrived`;
export const LETTER_PEOPLE = `
  JOIN person AS p ON p.id = c.person_id LEFT JOIN family AS f ON f.id = p.family_id
  LEFT JOIN guardian AS w ON w.id = ${GUARDIAN}`;
/** By place, as letters are carried from door to door. */
const ROUND = `
  ORDER BY coalesce(f.regency, ''), coalesce(f.district, ''), coalesce(f.village, ''), p.name_key, c.code`;

/** Everybody of a run. */
export const listRunLetters = (db: ReadDb, runId: number): LetterRow[] =>
  db.sql<LetterRow>(
    `SELECT ${LETTER_CHILD}, r.outcome, r.rank, r.reserve_no AS reserveNo, y.reasons
     FROM run_place AS r JOIN run_reason AS y ON y.id = r.reason_id
     JOIN candidate AS c ON c.id = r.candidate_id ${LETTER_PEOPLE} WHERE r.run_id = ? ${ROUND}`,
    runId,
  );

/** The names of a decree as signed: struck ones are not on it. */
export const listDecreeLetters = (db: ReadDb, decreeId: number): LetterRow[] =>
  db.sql<LetterRow>(
    `SELECT ${LETTER_CHILD}, NULL AS outcome, NULL AS rank, NULL AS reserveNo, '[]' AS reasons
     FROM decree_name AS n JOIN candidate AS c ON c.id = n.candidate_id ${LETTER_PEOPLE}
     WHERE n.decree_id = ? AND n.mark <> 'struck' ${ROUND}`,
    decreeId,
  );

/** What a letter says of its run: the meeting that ratified it. */
export interface LetterRun {
  readonly id: number;
  readonly site: string;
  readonly schoolYear: string;
  readonly termStartsOn: LocalDate;
  readonly minutesNo: string | null;
  readonly minutesOn: LocalDate | null;
}

/** A run that was ratified; a trial tells nobody anything. */
export const findLetterRun = (db: ReadDb, uid: string): LetterRun | undefined =>
  db.sql<LetterRun>(
    `SELECT r.id, s.name AS site, i.academic_year AS schoolYear, i.term_starts_on AS termStartsOn,
       r.minutes_no AS minutesNo, r.minutes_on AS minutesOn
     FROM run AS r JOIN intake AS i ON i.id = r.intake_id JOIN site AS s ON s.id = i.site_id
     WHERE r.uid = ? AND r.ratified_at IS NOT NULL`,
    uid,
  )[0];

export interface LetterDecree {
  readonly id: number;
  readonly site: string;
  readonly schoolYear: string;
  readonly termStartsOn: LocalDate;
  readonly issuer: string;
  readonly number: string;
  readonly signedOn: LocalDate;
  /** Not numbered, or not dated yet. */
  readonly numberOpen: number;
  readonly dateOpen: number;
}

/** A decree that still stands. */
export const findLetterDecree = (db: ReadDb, uid: string): LetterDecree | undefined =>
  db.sql<LetterDecree>(
    `SELECT d.id, s.name AS site, i.academic_year AS schoolYear, i.term_starts_on AS termStartsOn,
       d.issuer, d.number, d.signed_on AS signedOn,
       d.number_due IS NOT NULL AS numberOpen, d.date_open AS dateOpen
     FROM decree AS d JOIN intake AS i ON i.id = d.intake_id JOIN site AS s ON s.id = i.site_id
     WHERE d.uid = ? AND d.revoked_on IS NULL`,
    uid,
  )[0];
