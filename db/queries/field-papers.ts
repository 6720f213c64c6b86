import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** What a list for the field needs of a candidate besides the child itself. */
export interface FieldFacts {
  readonly candidate: string;
  /** Answers of the gates, a letter each. */
  readonly marks: string;
  /** Kinds of paper the family is still asked for, comma separated; null for none. */
  readonly papers: string | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
}

/** Address and gaps of everybody of an intake whose candidacy goes on. */
export const listFieldFacts = (db: ReadDb, intakeId: number): FieldFacts[] =>
  db.sql<FieldFacts>(
    `SELECT c.uid AS candidate, c.gate_marks AS marks,
       (SELECT group_concat(kind) FROM (SELECT a.kind FROM awaited_paper AS a
         WHERE a.person_id = c.person_id AND a.ended_on IS NULL ORDER BY a.due_on, a.id)) AS papers,
       f.address, f.rt, f.rw, f.village, f.district, f.regency
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     WHERE c.intake_id = ? AND c.closed_on IS NULL`,
    intakeId,
  );

export interface SuppliedRow {
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly classId: number | null;
  /** "Melati, kamar A1"; null while a bed follows. */
  readonly room: string | null;
  readonly bed: string | null;
}

const FOREVER = '9999-12-31';
const heldOn = (alias: string): string =>
  `${alias}.from_date <= ? AND coalesce(${alias}.until_date, '${FOREVER}') > ?`;

/** Every pupil of a day with class and bed, rooms in the order of the house. */
export const listSupplied = (db: ReadDb, day: LocalDate): SuppliedRow[] =>
  db.sql<SuppliedRow>(
    `SELECT coalesce(c.code, e.uid) AS code, p.name, p.name_key AS nameKey, e.sex,
       e.class_id AS classId, m.name || ', kamar ' || r.code AS room, b.code AS bed
     FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
     LEFT JOIN candidate AS c ON c.id = e.candidate_id
     LEFT JOIN bed_stay AS s ON s.enrolment_id = e.id AND ${heldOn('s')}
     LEFT JOIN bed AS b ON b.id = s.bed_id LEFT JOIN room AS r ON r.id = b.room_id
     LEFT JOIN dormitory AS m ON m.id = r.dormitory_id
     WHERE ${heldOn('e')} ORDER BY m.name, r.code, p.name_key, code`,
    day,
    day,
    day,
    day,
  );

export interface SheetRow {
  /** JSON: what the run had to give. */
  readonly capacity: string;
  readonly seal: string;
}

/** What the explanation of a run needs besides its places. */
export const findSheet = (db: ReadDb, runId: number): SheetRow | undefined =>
  db.sql<SheetRow>(
    `SELECT r.capacity, i.draw_commitment AS seal
     FROM run AS r JOIN intake AS i ON i.id = r.intake_id WHERE r.id = ?`,
    runId,
  )[0];

/** How many of these candidates live in each regency, by name; '' where none is recorded. */
export const countRegencies = (
  db: ReadDb,
  candidates: readonly string[],
): { readonly regency: string; readonly people: number }[] =>
  db.sql(
    `SELECT coalesce(f.regency, '') AS regency, count(*) AS people
     FROM json_each(?) AS j JOIN candidate AS c ON c.uid = j.value
     JOIN person AS p ON p.id = c.person_id LEFT JOIN family AS f ON f.id = p.family_id
     GROUP BY 1 ORDER BY 1`,
    JSON.stringify(candidates),
  );
