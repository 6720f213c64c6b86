import type { PlacementKind } from '#shared/domain/training/follow-up.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type FollowUpFilter = 'overdue' | 'open' | 'done';

export interface FollowUpRow extends StoredRow<'follow_up'> {
  readonly person: string;
  readonly name: string;
  readonly outcome: PlacementKind | null;
  readonly cohort: string | null;
}

const WHERE: Readonly<Record<FollowUpFilter, string>> = {
  overdue: 'f.done_on IS NULL AND f.due_on <= :day',
  open: 'f.done_on IS NULL AND f.due_on > :day',
  done: 'f.done_on IS NOT NULL AND :day > 0',
};

/** Follow-ups with the person and the cohort they came from, the earliest due first. */
export const listFollowUps = (db: ReadDb, filter: FollowUpFilter, day: LocalDate): FollowUpRow[] =>
  db.sql<FollowUpRow>(
    `SELECT f.*, p.uid AS person, p.name, g.title || ' ' || c.number || '/' || c.year AS cohort
     FROM follow_up AS f JOIN person AS p ON p.id = f.person_id
     LEFT JOIN trainee AS t ON t.id = f.trainee_id LEFT JOIN cohort AS c ON c.id = t.cohort_id
     LEFT JOIN skill_program AS g ON g.id = c.program_id
     WHERE ${WHERE[filter]} ORDER BY f.due_on, p.name_key, f.uid`,
    { day },
  );

export const countOverdue = (db: ReadDb, day: LocalDate): number =>
  db.sql<{ overdue: number }>(
    'SELECT count(*) AS overdue FROM follow_up WHERE done_on IS NULL AND due_on <= ?',
    day,
  )[0]?.overdue ?? 0;

export interface PartnerRow extends StoredRow<'partner'> {
  readonly interns: number;
  readonly placed: number;
}

/**
 * Whose partners and placements: of everybody (null), or only of the cohorts that the holder of an
 * account teaches.
 */
export type TaughtBy = number | null;

const OWN = (trainee: string): string =>
  `(:user IS NULL OR ${trainee} IN (SELECT t.id FROM trainee AS t
     JOIN cohort_instructor AS ci ON ci.cohort_id = t.cohort_id
     JOIN instructor AS n ON n.id = ci.instructor_id WHERE n.user_id = :user))`;

/** Partners by name, with how many came to them for training and for work; to an instructor only those with some. */
export const listPartners = (db: ReadDb, user: TaughtBy): PartnerRow[] =>
  db.sql<PartnerRow>(
    `SELECT * FROM (
       SELECT p.*, (SELECT count(*) FROM internship AS i
           WHERE i.partner_id = p.id AND ${OWN('i.trainee_id')}) AS interns,
         (SELECT count(DISTINCT w.person_id) FROM placement AS w
           WHERE w.partner_id = p.id AND ${OWN('w.trainee_id')}) AS placed
       FROM partner AS p)
     WHERE :user IS NULL OR interns + placed > 0
     ORDER BY until_date IS NOT NULL, lower(name), uid`,
    { user },
  );

export interface InternshipRow extends StoredRow<'internship'> {
  readonly name: string;
}

export const listInternships = (db: ReadDb, partner: number, user: TaughtBy): InternshipRow[] =>
  db.sql<InternshipRow>(
    `SELECT i.*, p.name FROM internship AS i JOIN trainee AS t ON t.id = i.trainee_id
     JOIN person AS p ON p.id = t.person_id
     WHERE i.partner_id = :partner AND ${OWN('i.trainee_id')} ORDER BY i.from_date DESC, i.uid`,
    { partner, user },
  );

export interface VacancyRow extends StoredRow<'vacancy'> {
  readonly program: string | null;
  readonly program_uid: string | null;
  readonly filled: number;
}

const VACANCY = `SELECT v.*, g.title AS program, g.uid AS program_uid,
  (SELECT count(*) FROM placement AS w WHERE w.vacancy_id = v.id) AS filled
  FROM vacancy AS v LEFT JOIN skill_program AS g ON g.id = v.program_id`;

export const listVacancies = (db: ReadDb, partnerId: number): VacancyRow[] =>
  db.sql<VacancyRow>(
    `${VACANCY} WHERE v.partner_id = ? ORDER BY v.from_date DESC, v.uid`,
    partnerId,
  );

export const findVacancy = (db: ReadDb, uid: string): VacancyRow | undefined =>
  db.sql<VacancyRow>(`${VACANCY} WHERE v.uid = ?`, uid)[0];

export interface PlacementRow extends StoredRow<'placement'> {
  readonly name: string;
  readonly partner: string | null;
  readonly vacancy: string | null;
}

/** What is on record of everybody's work, the newest start first. */
export const listPlacements = (db: ReadDb, user: TaughtBy): PlacementRow[] =>
  db.sql<PlacementRow>(
    `SELECT w.*, p.name, r.name AS partner, v.title AS vacancy
     FROM placement AS w JOIN person AS p ON p.id = w.person_id
     LEFT JOIN partner AS r ON r.id = w.partner_id LEFT JOIN vacancy AS v ON v.id = w.vacancy_id
     WHERE ${OWN('w.trainee_id')} ORDER BY w.from_date DESC, p.name_key, w.uid`,
    { user },
  );

export interface SkilledRow {
  readonly person: string;
  readonly trainee: string;
  readonly name: string;
  readonly number: number;
  readonly year: number;
  readonly program: string;
  readonly wheelchair: number;
  readonly competent: number;
  readonly units: number;
}

/**
 * Who has at least one K in a skill (any skill where none is named) and is not known to be at work
 * now; the most competent first.
 */
export const listSkilled = (db: ReadDb, programId: number | null): SkilledRow[] =>
  db.sql<SkilledRow>(
    `SELECT p.uid AS person, t.uid AS trainee, p.name, c.number, c.year, g.title AS program,
       t.wheelchair, count(*) AS competent,
       (SELECT count(*) FROM program_unit AS u WHERE u.program_id = g.id AND u.ended_on IS NULL)
         AS units
     FROM unit_result AS r JOIN trainee AS t ON t.id = r.trainee_id
     JOIN person AS p ON p.id = t.person_id JOIN cohort AS c ON c.id = t.cohort_id
     JOIN skill_program AS g ON g.id = c.program_id
     WHERE r.result = 'K' AND (:program IS NULL OR g.id = :program)
       AND coalesce((SELECT w.kind FROM placement AS w WHERE w.person_id = p.id
         ORDER BY w.from_date DESC, w.id DESC LIMIT 1), 'none')
         IN ('none', 'internship_continued', 'untraceable')
     GROUP BY t.id ORDER BY competent DESC, p.name_key, t.uid`,
    { program: programId },
  );

/** An internship of a trainee whose days meet a period; half-open. */
export const findInternshipMeeting = (
  db: ReadDb,
  traineeId: number,
  from: LocalDate,
  until: LocalDate,
): { id: number; partner: string } | undefined =>
  db.one(
    build
      .selectFrom('internship as i')
      .innerJoin('partner as p', 'p.id', 'i.partner_id')
      .select(['i.id', 'p.name as partner'])
      .where('i.trainee_id', '=', traineeId)
      .where('i.from_date', '<', until)
      .where('i.until_date', '>', from),
  );
