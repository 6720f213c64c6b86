import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { LEVEL_AS_WRITTEN, NAME_AS_WRITTEN } from './decree-changes.ts';

const FOREVER = '9999-12-31';
const heldOn = (alias: string): string =>
  `${alias}.from_date <= ? AND coalesce(${alias}.until_date, '${FOREVER}') > ?`;

export interface PrintedClass {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly level: Level;
  readonly teacher: string | null;
  readonly schoolYear: string;
  readonly seats: number;
  readonly students: number;
}

/** The classes open on a day in school order, with their seats and how many sit in them. */
export const listPrintedClasses = (db: ReadDb, day: LocalDate): PrintedClass[] =>
  db.sql<PrintedClass>(
    `SELECT c.id, c.uid, c.name, c.level, c.homeroom_teacher AS teacher,
       c.academic_year AS schoolYear,
       coalesce((SELECT seats FROM capacity_entry AS e WHERE e.class_id = c.id
         AND e.from_date <= ? ORDER BY e.from_date DESC, e.id DESC LIMIT 1), 0) AS seats,
       (SELECT count(*) FROM enrolment AS e WHERE e.class_id = c.id AND ${heldOn('e')}) AS students
     FROM class_group AS c WHERE ${heldOn('c')} ORDER BY c.grade, c.name, c.id`,
    day,
    day,
    day,
    day,
    day,
  );

export interface PrintedStudent {
  readonly classId: number | null;
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly studentNumber: string | null;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly district: string | null;
}

/** Everyone who holds a seat on a day. No identity number: a class list hangs on a wall. */
export const listPrintedStudents = (db: ReadDb, day: LocalDate): PrintedStudent[] =>
  db.sql<PrintedStudent>(
    `SELECT e.class_id AS classId, coalesce(c.code, e.uid) AS code, p.name, p.name_key AS nameKey,
       e.nis AS studentNumber, e.sex, p.birth_place AS birthPlace, p.birth_date AS birthDate,
       f.district
     FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
     LEFT JOIN candidate AS c ON c.id = e.candidate_id LEFT JOIN family AS f ON f.id = p.family_id
     WHERE ${heldOn('e')}`,
    day,
    day,
  );

export const countWithoutClass = (db: ReadDb, day: LocalDate): number =>
  db.sql<{ count: number }>(
    `SELECT count(*) AS count FROM enrolment AS e WHERE e.class_id IS NULL AND ${heldOn('e')}`,
    day,
    day,
  )[0]?.count ?? 0;

export interface PrintedRun {
  readonly id: number;
  readonly uid: string;
  readonly number: number;
  readonly asOf: LocalDate;
  readonly ratified: boolean;
  readonly intake: string;
  readonly schoolYear: string;
  readonly site: string;
  readonly policy: OrderPolicy;
}

interface RunRow extends Omit<PrintedRun, 'ratified' | 'policy'> {
  readonly ratified: number;
  readonly policy: string;
}

const RUN = `
  SELECT r.id, r.uid, r.number, r.as_of AS asOf, r.ratified_at IS NOT NULL AS ratified,
    i.name AS intake, i.academic_year AS schoolYear, s.name AS site, r.policy
  FROM run AS r JOIN intake AS i ON i.id = r.intake_id JOIN site AS s ON s.id = i.site_id`;

const printedRun = (row: RunRow): PrintedRun => ({
  ...row,
  ratified: row.ratified === 1,
  policy: JSON.parse(row.policy) as OrderPolicy,
});

export function findPrintedRun(db: ReadDb, uid: string): PrintedRun | undefined {
  const row = db.sql<RunRow>(`${RUN} WHERE r.uid = ?`, uid)[0];
  return row && printedRun(row);
}

/** The runs of every intake, newest first. */
export const listPrintedRuns = (db: ReadDb, limit: number): PrintedRun[] =>
  db.sql<RunRow>(`${RUN} ORDER BY r.made_at DESC, r.number DESC LIMIT ?`, limit).map(printedRun);

/** A person as an ordered list or an appendix needs them; the NIK is masked by the caller. */
export interface PrintedPlace {
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly level: Level;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  readonly address: string;
  readonly village: string;
  readonly district: string | null;
  readonly position: number;
  readonly outcome: 'admitted' | 'reserve' | 'left_out';
  readonly rank: number | null;
  readonly reserveNo: number | null;
  readonly reasons: string;
  readonly keys: string;
}

const PERSON = `
  c.code, p.name, p.name_key AS nameKey, c.level, p.sex, p.birth_place AS birthPlace,
  p.birth_date AS birthDate, p.nik, coalesce(f.address, '') AS address,
  coalesce(f.village, '') AS village, f.district`;
const PERSON_AS_WRITTEN = PERSON.replace('p.name,', `${NAME_AS_WRITTEN} AS name,`).replace(
  'c.level,',
  `${LEVEL_AS_WRITTEN} AS level,`,
);
const PEOPLE = `
  JOIN person AS p ON p.id = c.person_id LEFT JOIN family AS f ON f.id = p.family_id`;

/** Everyone of a run in its order. */
export const listPrintedPlaces = (db: ReadDb, runId: number): PrintedPlace[] =>
  db.sql<PrintedPlace>(
    `SELECT ${PERSON}, r.position, r.outcome, r.rank, r.reserve_no AS reserveNo,
       w.reasons, r.keys
     FROM run_place AS r JOIN run_reason AS w ON w.id = r.reason_id
     JOIN candidate AS c ON c.id = r.candidate_id ${PEOPLE}
     WHERE r.run_id = ? ORDER BY r.level, r.position`,
    runId,
  );

export interface PrintedDecree {
  readonly id: number;
  readonly uid: string;
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly issuer: string;
  readonly schoolYear: string;
  readonly site: string;
  /** Number of the decree that this one changes. */
  readonly amends: string | null;
  /** Not numbered, or not dated yet: both stay open on paper. */
  readonly numberOpen: number;
  readonly dateOpen: number;
}

const DECREE = `
  SELECT d.id, d.uid, d.number, d.signed_on AS signedOn, d.issuer, i.academic_year AS schoolYear,
    s.name AS site, m.number AS amends,
    d.number_due IS NOT NULL AS numberOpen, d.date_open AS dateOpen
  FROM decree AS d JOIN intake AS i ON i.id = d.intake_id JOIN site AS s ON s.id = i.site_id
  LEFT JOIN decree AS m ON m.id = d.amends_id`;

export const findPrintedDecree = (db: ReadDb, uid: string): PrintedDecree | undefined =>
  db.sql<PrintedDecree>(`${DECREE} WHERE d.uid = ?`, uid)[0];

/** Decrees that still stand, newest first. */
export const listPrintedDecrees = (db: ReadDb, limit: number): PrintedDecree[] =>
  db.sql<PrintedDecree>(
    `${DECREE} WHERE d.revoked_on IS NULL ORDER BY d.signed_on DESC, d.id DESC LIMIT ?`,
    limit,
  );

/** The names of a decree as signed: struck ones are not on it, later corrections neither. */
export const listDecreeNames = (
  db: ReadDb,
  decreeId: number,
): Omit<PrintedPlace, 'outcome' | 'rank' | 'reserveNo' | 'reasons' | 'keys'>[] =>
  db.sql(
    `SELECT ${PERSON_AS_WRITTEN}, n.position FROM decree_name AS n
     JOIN candidate AS c ON c.id = n.candidate_id ${PEOPLE}
     WHERE n.decree_id = ? AND n.mark <> 'struck' ORDER BY n.position`,
    decreeId,
  );

/** Who is taken out or corrected by a decree, once each, as a person on paper. */
export const listChangedPeople = (
  db: ReadDb,
  decreeId: number,
): Omit<PrintedPlace, 'outcome' | 'rank' | 'reserveNo' | 'reasons' | 'keys'>[] =>
  db.sql(
    `SELECT ${PERSON}, 0 AS position FROM candidate AS c ${PEOPLE} WHERE c.id IN
       (SELECT n.candidate_id FROM name_end AS x JOIN decree_name AS n ON n.id = x.name_id
          WHERE x.decree_id = :decree
        UNION SELECT candidate_id FROM name_correction WHERE decree_id = :decree)`,
    { decree: decreeId },
  );
