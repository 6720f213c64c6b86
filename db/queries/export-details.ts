import type { StoredRow } from '../schema/tables.ts';
import type { ReadDb } from '../connection.ts';
import { SCHOOL_BEFORE } from './school-before.ts';

/** A parent or wali on an exported list. */
export type ExportedParent = Pick<
  StoredRow<'guardian'>,
  'name' | 'nik' | 'life' | 'job' | 'income'
>;

/** What an export says of a child beyond who it is and where it lives. */
export interface ExportedDetails {
  readonly nisn: string | null;
  readonly religion: StoredRow<'person'>['religion'];
  readonly postal: string | null;
  readonly pkhNo: string | null;
  readonly bpntNo: string | null;
  readonly kksNo: string | null;
  readonly lastSchool: string;
  readonly lastNpsn: string;
  readonly lastGrade: number | null;
  readonly dapodikActive: number | null;
  /** Of the first named: the one that "Nama wali" holds. */
  readonly relation: StoredRow<'guardian'>['relation'] | null;
  readonly mother: ExportedParent | null;
  readonly father: ExportedParent | null;
  /** The first named where it is neither mother nor father. */
  readonly wali: ExportedParent | null;
}

type Flat = Omit<ExportedDetails, 'relation' | 'mother' | 'father' | 'wali'> & {
  readonly personId: number;
};
type Guardian = ExportedParent &
  Pick<StoredRow<'guardian'>, 'relation'> & { readonly personId: number };

const OF_CANDIDATES = `json_each(?) AS b CROSS JOIN candidate AS c ON c.id = b.value
  JOIN person AS p ON p.id = c.person_id`;
const OF_CANDIDACY = { school: 'c.last_school', npsn: 'c.last_npsn', grade: 'c.last_grade' };
const OF_PUPILS = `json_each(?) AS b CROSS JOIN enrolment AS e ON e.id = b.value
  JOIN person AS p ON p.id = e.person_id LEFT JOIN candidate AS c ON c.id = e.candidate_id`;

/** The details of one block of candidates, in the order of their ids as `listExportedCandidates` has them. */
export const listCandidateDetails = (db: ReadDb, ids: readonly number[]): ExportedDetails[] =>
  detailsOf(db, OF_CANDIDATES, OF_CANDIDACY, JSON.stringify(ids));

/** The same of pupils, as `listExportedStudents` has them. */
export const listPupilDetails = (db: ReadDb, ids: readonly number[]): ExportedDetails[] =>
  detailsOf(db, OF_PUPILS, SCHOOL_BEFORE, JSON.stringify(ids));

function detailsOf(
  db: ReadDb,
  people: string,
  last: Readonly<Record<'school' | 'npsn' | 'grade', string>>,
  block: string,
): ExportedDetails[] {
  const rows = db.sql<Flat>(
    `SELECT p.id AS personId, p.nisn, p.religion, f.postal, f.pkh_no AS pkhNo,
       f.bpnt_no AS bpntNo, f.kks_no AS kksNo, ${last.school} AS lastSchool,
       ${last.npsn} AS lastNpsn, ${last.grade} AS lastGrade, c.dapodik_active AS dapodikActive
     FROM ${people} LEFT JOIN family AS f ON f.id = p.family_id
     ORDER BY b.key`,
    block,
  );
  const guardians = Map.groupBy(
    db.sql<Guardian>(
      `SELECT g.person_id AS personId, g.relation, g.name, g.nik, g.life, g.job, g.income
       FROM ${people} JOIN guardian AS g ON g.person_id = p.id ORDER BY b.key, g.id`,
      block,
    ),
    ({ personId }) => personId,
  );
  return rows.map(({ personId, ...details }) => {
    const of = guardians.get(personId) ?? [];
    const [first] = of;
    const byRelation = (relation: 'mother' | 'father') =>
      of.find((one) => one.relation === relation) ?? null;
    const isParent = first?.relation === 'mother' || first?.relation === 'father';
    return {
      ...details,
      relation: first?.relation ?? null,
      mother: byRelation('mother'),
      father: byRelation('father'),
      wali: isParent ? null : (first ?? null),
    };
  });
}
