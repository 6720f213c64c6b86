import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** A certificate of the house with its holder, programme and lessons. */
export interface PaperCertificateRow {
  readonly uid: string;
  readonly trainee: number;
  readonly name: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly program: string;
  readonly cohortNumber: number;
  readonly cohortYear: number;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly heldHours: number;
  readonly presentHours: number;
}

/** One certificate, or all of a kind in a cohort. Lessons are those held with a mark of the holder. */
export const listPaperCertificates = (
  db: ReadDb,
  kind: 'training' | 'attended',
  of: { readonly kind: 'certificate' | 'cohort'; readonly uid: string },
): PaperCertificateRow[] =>
  db.sql<PaperCertificateRow>(
    `SELECT e.uid, t.id AS trainee, p.name, p.name_key AS nameKey, p.sex,
       nullif(p.birth_place, '') AS birthPlace, p.birth_date AS birthDate, e.number,
       e.issued_on AS issuedOn, g.title AS program, c.number AS cohortNumber, c.year AS cohortYear,
       min(n.day) AS "from", max(n.day) AS until, coalesce(sum(n.hours), 0) AS heldHours,
       coalesce(sum(CASE WHEN m.code = 'H' THEN n.hours END), 0) AS presentHours
     FROM certificate AS e JOIN trainee AS t ON t.id = e.trainee_id
     JOIN person AS p ON p.id = t.person_id JOIN cohort AS c ON c.id = t.cohort_id
     JOIN skill_program AS g ON g.id = c.program_id
     LEFT JOIN attendance AS m ON m.trainee_id = t.id AND m.session_id IN (
       SELECT id FROM training_session WHERE cohort_id = c.id AND state = 'held')
     LEFT JOIN training_session AS n ON n.id = m.session_id
     WHERE e.kind = :kind AND ${of.kind === 'certificate' ? 'e.uid' : 'c.uid'} = :uid
     GROUP BY e.id ORDER BY p.name_key, e.uid`,
    { kind, uid: of.uid },
  );

export interface PaperUnitRow {
  readonly trainee: number;
  readonly code: string;
  readonly title: string;
  readonly core: number;
}

/** The units in which trainees are competent, the core ones first. */
export const listCompetentUnits = (db: ReadDb, trainees: readonly number[]): PaperUnitRow[] =>
  db.sql<PaperUnitRow>(
    `SELECT r.trainee_id AS trainee, u.code, u.title, u.core
     FROM unit_result AS r JOIN program_unit AS u ON u.id = r.unit_id
     WHERE r.result = 'K' AND r.trainee_id IN (SELECT value FROM json_each(?))
     ORDER BY u.core DESC, u.code`,
    JSON.stringify(trainees),
  );

/** Who is introduced to which partner, for work or for training there. */
export interface IntroductionRow {
  readonly uid: string;
  readonly trainee: number | null;
  readonly supported: number;
  readonly partner: string;
  readonly contact: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly vacancy: string | null;
  readonly program: string | null;
  readonly certificate: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly mentor: string;
  readonly wheelchair: number;
}

/** Placements that are work at somebody's place; the others need no letter. */
const WORK = `('formal', 'informal', 'supported', 'internship_continued')`;
const OF_PERSON = `
  JOIN partner AS r ON r.id = e.partner_id
  LEFT JOIN trainee AS t ON t.id = e.trainee_id LEFT JOIN cohort AS c ON c.id = t.cohort_id
  LEFT JOIN skill_program AS g ON g.id = c.program_id`;
const SHOWN = `e.uid, t.id AS trainee, r.name AS partner, r.contact_name AS contact, p.name, p.sex,
  nullif(p.birth_place, '') AS birthPlace, p.birth_date AS birthDate, g.title AS program,
  (SELECT number FROM certificate AS x WHERE x.trainee_id = t.id AND x.kind = 'training')
    AS certificate,
  e.from_date AS "from", coalesce(t.wheelchair, 0) AS wheelchair`;

export const findIntroduction = (
  db: ReadDb,
  of: { readonly kind: 'placement' | 'internship'; readonly uid: string },
): IntroductionRow | undefined =>
  db.sql<IntroductionRow>(
    of.kind === 'internship'
      ? `SELECT ${SHOWN}, 0 AS supported, NULL AS vacancy, e.until_date AS until, e.mentor
         FROM internship AS e ${OF_PERSON} JOIN person AS p ON p.id = t.person_id WHERE e.uid = ?`
      : `SELECT ${SHOWN}, e.kind = 'supported' AS supported, v.title AS vacancy, NULL AS until,
           '' AS mentor
         FROM placement AS e ${OF_PERSON} JOIN person AS p ON p.id = e.person_id
         LEFT JOIN vacancy AS v ON v.id = e.vacancy_id
         WHERE e.uid = ? AND e.kind IN ${WORK}`,
    of.uid,
  )[0];
