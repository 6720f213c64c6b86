import type { ReadDb } from '../connection.ts';

/** The school a pupil came from; '' and null where nobody said. */
export interface SchoolBefore {
  readonly school: string;
  readonly npsn: string;
  readonly grade: number | null;
}

/** Of enrolment `e` with its candidacy `c`: a candidacy knows it better than the list of pupils did. */
export const SCHOOL_BEFORE = {
  school: `coalesce(nullif(c.last_school, ''), e.known_last_school, '')`,
  npsn: `coalesce(nullif(c.last_npsn, ''), e.known_last_npsn, '')`,
  grade: 'coalesce(c.last_grade, e.known_last_grade)',
} as const;

/** The school before of one pupil, by the uid of the place held. */
export const findSchoolBefore = (db: ReadDb, enrolment: string): SchoolBefore | undefined =>
  db.sql<SchoolBefore>(
    `SELECT ${SCHOOL_BEFORE.school} AS school, ${SCHOOL_BEFORE.npsn} AS npsn,
       ${SCHOOL_BEFORE.grade} AS grade
     FROM enrolment AS e LEFT JOIN candidate AS c ON c.id = e.candidate_id WHERE e.uid = ?`,
    enrolment,
  )[0];
