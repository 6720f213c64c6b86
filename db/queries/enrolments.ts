import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { searchExpression } from './candidate-search.ts';

const STILL = '9999-12-31';

export const findEnrolment = (db: ReadDb, uid: string): StoredRow<'enrolment'> | undefined =>
  db.one(build.selectFrom('enrolment').selectAll().where('uid', '=', uid));

export const personName = (db: ReadDb, personId: number): string =>
  db.one(build.selectFrom('person').select('name').where('id', '=', personId))?.name ?? '';

/** The place a person holds on a day, if any, with the site's name. */
export const findHeldPlace = (
  db: ReadDb,
  personId: number,
  day: LocalDate,
): { site: string; since: LocalDate } | undefined =>
  db.sql<{ site: string; since: LocalDate }>(
    `SELECT s.name AS site, e.from_date AS since FROM enrolment AS e JOIN site AS s ON s.id = e.site_id
     WHERE e.person_id = ? AND coalesce(e.until_date, '${STILL}') > ?`,
    personId,
    day,
  )[0];

/** The bed stay of an enrolment that holds from a day on, the earliest first. */
export const listStaysFrom = (
  db: ReadDb,
  enrolmentId: number,
  day: LocalDate,
): StoredRow<'bed_stay'>[] =>
  db.sql<StoredRow<'bed_stay'>>(
    `SELECT * FROM bed_stay WHERE enrolment_id = ? AND coalesce(until_date, '${STILL}') > ?
     ORDER BY from_date`,
    enrolmentId,
    day,
  );

export interface StudentListed {
  readonly uid: string;
  readonly candidate: string | null;
  readonly code: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly level: 'SD' | 'SMP' | 'SMA';
  readonly grade: number;
  readonly class_name: string | null;
  readonly bed: string | null;
  readonly nis: string | null;
  readonly decree_no: string | null;
  readonly decree_date: string | null;
  readonly from_date: string;
  readonly planned_until: string;
  readonly until_date: string | null;
}

export interface StudentFilter {
  readonly level?: string | undefined;
  readonly classGroup?: string | undefined;
  readonly lacking?: 'class' | 'bed' | 'nis' | 'decree' | undefined;
  readonly text?: string | undefined;
  readonly enrolment?: string | undefined;
}

const HELD = `e.from_date <= ? AND coalesce(e.until_date, '${STILL}') > ?`;
/** Joins bed `b` and dormitory `d` of enrolment `e` on a day, given twice. */
export const BED = `LEFT JOIN bed_stay AS s ON s.enrolment_id = e.id AND s.from_date <= ?
  AND coalesce(s.until_date, '${STILL}') > ?
  LEFT JOIN bed AS b ON b.id = s.bed_id LEFT JOIN room AS r ON r.id = b.room_id
  LEFT JOIN dormitory AS d ON d.id = r.dormitory_id`;

const NO_DECREE = 'e.decree_id IS NULL AND e.known_decree_no IS NULL';

/** Who came before the program has no candidacy to be found by: name, NIS and NIK are. */
const KNOWN_BY = `' ' || p.name_key LIKE ? OR e.nis LIKE ? OR p.nik LIKE ?`;
const knownBy = (text: string): (string | null)[] => {
  const written = text.trim().replaceAll(/[%_]/g, '');
  const key = nameKey(written);
  const begins = written === '' ? null : `${written}%`;
  return [key === '' ? null : `% ${key.replaceAll(' ', '% ')}%`, begins, begins];
};

/** The WHERE of a filter with its values, after the four days of HELD and BED. */
function conditions(filter: StudentFilter): { text: string; values: unknown[] } {
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (part: string, ...more: unknown[]): void => {
    parts.push(part);
    values.push(...more);
  };
  if (filter.enrolment) add('e.uid = ?', filter.enrolment);
  if (filter.level) add('e.level = ?', filter.level);
  if (filter.classGroup) add('g.uid = ?', filter.classGroup);
  if (filter.lacking === 'class') add('e.class_id IS NULL');
  if (filter.lacking === 'bed') add('s.id IS NULL');
  if (filter.lacking === 'nis') add('e.nis IS NULL');
  if (filter.lacking === 'decree') add(NO_DECREE);
  const words = filter.text ? searchExpression(filter.text) : undefined;
  if (words) {
    add(
      `(e.candidate_id IN (SELECT rowid FROM candidate_search WHERE candidate_search MATCH ?)
        OR ${KNOWN_BY})`,
      words,
      ...knownBy(filter.text ?? ''),
    );
  }
  return { text: parts.map((part) => ` AND ${part}`).join(''), values };
}

const FROM = `FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
  LEFT JOIN candidate AS c ON c.id = e.candidate_id
  LEFT JOIN decree AS k ON k.id = e.decree_id
  LEFT JOIN class_group AS g ON g.id = e.class_id ${BED} WHERE ${HELD}`;

/** Pupils on a day by name; `name_key` is the order of screen, PDF and XLSX alike. */
export function listStudents(
  db: ReadDb,
  filter: StudentFilter,
  day: LocalDate,
  window: { offset: number; limit: number },
): StudentListed[] {
  const where = conditions(filter);
  return db.sql<StudentListed>(
    `SELECT e.uid, c.uid AS candidate, coalesce(c.code, '') AS code, p.name, e.sex, e.level,
       e.grade, g.name AS class_name, d.name || ' ' || b.code AS bed, e.nis,
       coalesce(k.number, e.known_decree_no) AS decree_no,
       coalesce(k.signed_on, e.known_decree_date) AS decree_date, e.from_date,
       e.planned_until, e.until_date
     ${FROM} ${where.text} ORDER BY p.name_key, e.uid LIMIT ? OFFSET ?`,
    day,
    day,
    day,
    day,
    ...where.values,
    window.limit,
    window.offset,
  );
}

/** Row ids of all pupils of a filter, in the order of `listStudents`. */
export function listStudentIds(db: ReadDb, filter: StudentFilter, day: LocalDate): number[] {
  const where = conditions(filter);
  const days = [day, day, day, day];
  return db
    .sql<{ id: number }>(
      `SELECT e.id ${FROM} ${where.text} ORDER BY p.name_key, e.uid`,
      ...days,
      ...where.values,
    )
    .map(({ id }) => id);
}

export interface StudentCounts {
  readonly matching: number;
  readonly male: number;
  readonly female: number;
  readonly without_class: number;
  readonly without_bed: number;
  readonly without_nis: number;
  readonly without_decree: number;
}

const NOBODY: StudentCounts = {
  matching: 0,
  male: 0,
  female: 0,
  without_class: 0,
  without_bed: 0,
  without_nis: 0,
  without_decree: 0,
};

/** Counts of the pupils who match a filter on a day. */
export function countStudents(db: ReadDb, filter: StudentFilter, day: LocalDate): StudentCounts {
  const where = conditions(filter);
  const [row] = db.sql<StudentCounts>(
    `SELECT count(*) AS matching, count(*) FILTER (WHERE e.sex = 'L') AS male,
       count(*) FILTER (WHERE e.sex = 'P') AS female,
       count(*) FILTER (WHERE e.class_id IS NULL) AS without_class,
       count(*) FILTER (WHERE s.id IS NULL) AS without_bed,
       count(*) FILTER (WHERE e.nis IS NULL) AS without_nis,
       count(*) FILTER (WHERE ${NO_DECREE}) AS without_decree
     ${FROM} ${where.text}`,
    day,
    day,
    day,
    day,
    ...where.values,
  );
  return row ?? NOBODY;
}
