import type { WriteDb } from '#db/connection.ts';
import { addDays } from '#shared/days.ts';
import { NIK_DUE_DAYS } from '#shared/domain/people/awaited-paper.ts';
import { STAGING_SCHEMA as S } from '../../imports/staging-tables.ts';
import type { StagedCounts } from '../../imports/staging-writer.ts';
import type { JoinPlace } from './plan-join.ts';

/** Rows of one table between two breaths: a few milliseconds. */
const PIECE = 2000;

/** One table to be copied from the staging file, in the order of its numbers. */
interface Copy {
  readonly rows: number;
  readonly copy: (from: number, to: number) => void;
}

export interface StagedInsert {
  /** Nothing of this shows in any list without its candidate. */
  readonly people: readonly Copy[];
  /** These do: readers leave out ids above `candidatesAbove` until all are saved. */
  readonly candidates: readonly Copy[];
  /** The highest id of a candidate before the import. */
  readonly candidatesAbove: number;
}

const highest = (db: WriteDb, table: string): number =>
  db.sql<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`)[0]?.id ?? 0;

/** Highest ids so far: a staged number becomes the id above. */
interface Bases {
  readonly family: number;
  readonly person: number;
  readonly candidate: number;
}

/** How the staged rows become rows. */
export function insertStaged(db: WriteDb, place: JoinPlace, counts: StagedCounts): StagedInsert {
  const candidatesAbove = highest(db, 'candidate');
  const bases = {
    family: highest(db, 'family'),
    person: highest(db, 'person'),
    // Rows that join known families take the ids between; they are stored before the candidates here.
    candidate: candidatesAbove + counts.joining,
  };
  return {
    people: [
      ...peopleCopies(db, place, counts, bases),
      ...factCopies(db, place, counts, bases),
      ownCopy(db, place, counts, bases),
      nikCopy(db, place, counts, bases),
      { rows: counts.candidate, copy: searchCopy(db, bases) },
    ],
    candidates: [{ rows: counts.candidate, copy: candidateCopy(db, place, bases) }],
    candidatesAbove,
  };
}

const copyOf =
  (db: WriteDb, text: string, ...values: readonly unknown[]): Copy['copy'] =>
  (from, to) =>
    void db.exec(`${text} WHERE n BETWEEN ? AND ? ORDER BY n`, ...values, from, to);

const peopleCopies = (
  db: WriteDb,
  { officeId, batchId }: JoinPlace,
  counts: StagedCounts,
  { family, person }: Bases,
): Copy[] => [
  {
    rows: counts.family,
    copy: copyOf(
      db,
      `INSERT INTO family (id, uid, office_id, kk_no, address, rt, rw, village, district, regency,
         region_code, postal, pkh_no, bpnt_no, kks_no, import_batch_id)
       SELECT n + ?, uid, ?, kk_no, address, rt, rw, village, district, regency, region_code,
         postal, pkh_no, bpnt_no, kks_no, ?
       FROM ${S}.family`,
      family,
      officeId,
      batchId,
    ),
  },
  {
    rows: counts.person,
    copy: copyOf(
      db,
      `INSERT INTO person (id, uid, office_id, family_id, name, name_key, nik, nik_status, sex,
         birth_place, birth_date, nisn, religion, import_batch_id)
       SELECT n + ?, uid, ?, family_n + ?, name, name_key, nik, nik_status, sex, birth_place,
         birth_date, nisn, religion, ? FROM ${S}.person`,
      person,
      officeId,
      family,
      batchId,
    ),
  },
  {
    rows: counts.guardian,
    copy: copyOf(
      db,
      `INSERT INTO guardian (id, uid, person_id, name, name_key, relation, phone, nik, life,
         job, income, import_batch_id)
       SELECT n + ?, uid, person_n + ?, name, name_key, relation, phone, nik, life, job, income, ?
       FROM ${S}.guardian`,
      highest(db, 'guardian'),
      person,
      batchId,
    ),
  },
];

/** What the rows say in the columns of the office; each is open still, the mark of the office says. */
const ownCopy = (
  db: WriteDb,
  { batchId }: JoinPlace,
  counts: StagedCounts,
  { person }: Bases,
): Copy => ({
  rows: counts.own_value,
  copy: copyOf(
    db,
    `INSERT INTO own_value (id, uid, column_id, person_id, value, import_batch_id)
     SELECT s.n + ?, s.uid, k.id, s.person_n + ?, s.value, ?
     FROM ${S}.own_value AS s JOIN own_column AS k ON k.uid = s.column_uid`,
    highest(db, 'own_value'),
    person,
    batchId,
  ),
});

/** Children whose NIK came in spoilt: copying it from the family card is a task. */
const nikCopy = (
  db: WriteDb,
  { batchId, today }: JoinPlace,
  counts: StagedCounts,
  { person }: Bases,
): Copy => ({
  rows: counts.awaited_paper,
  copy: copyOf(
    db,
    `INSERT INTO awaited_paper (id, uid, person_id, kind, noted_on, due_on, import_batch_id)
     SELECT n + ?, uid, person_n + ?, 'nik', ?, ?, ? FROM ${S}.awaited_paper`,
    highest(db, 'awaited_paper'),
    person,
    today,
    addDays(today, NIK_DUE_DAYS),
    batchId,
  ),
});

const factCopies = (
  db: WriteDb,
  { by, batchId }: JoinPlace,
  counts: StagedCounts,
  { family, candidate }: Bases,
): Copy[] => [
  {
    rows: counts.desil_fact,
    copy: copyOf(
      db,
      `INSERT INTO desil_fact (id, uid, family_id, desil, period, as_of, source, seen_by,
         import_batch_id)
       SELECT n + ?, uid, family_n + ?, desil, period, as_of, 'import', ?, ? FROM ${S}.desil_fact`,
      highest(db, 'desil_fact'),
      family,
      by,
      batchId,
    ),
  },
  {
    rows: counts.gate_answer,
    copy: copyOf(
      db,
      `INSERT INTO gate_answer (id, uid, candidate_id, gate, value, answered_on, answered_by,
         source, reason, import_batch_id)
       SELECT n + ?, uid, person_n + ?, gate, value, answered_on, ?, 'import', reason, ?
       FROM ${S}.gate_answer`,
      highest(db, 'gate_answer'),
      candidate,
      by,
      batchId,
    ),
  },
];

const searchCopy =
  (db: WriteDb, { candidate, person }: Bases): Copy['copy'] =>
  (from, to) =>
    void db.exec(
      `INSERT INTO candidate_search (rowid, name, code, nik, guardian)
       SELECT c.n + ?, p.name, c.code, p.nik, (SELECT group_concat(g.name, ' ')
         FROM guardian AS g WHERE g.person_id = c.n + ?)
       FROM ${S}.candidate AS c JOIN ${S}.person AS p ON p.n = c.n
       WHERE c.n BETWEEN ? AND ? ORDER BY c.n`,
      candidate,
      person,
      from,
      to,
    );

const candidateCopy =
  (
    db: WriteDb,
    { intakeId, today, batchId }: JoinPlace,
    { candidate, person }: Bases,
  ): Copy['copy'] =>
  (from, to) =>
    void db.exec(
      `INSERT INTO candidate (id, uid, intake_id, person_id, code, level, grade, proposed_on,
         proposer, school_status, school_status_source, vulnerabilities, recommendation, note,
         import_batch_id, name_key, sex, birth_date, desil, desil_period, stage, missing_count,
         missing_next, gate_marks, last_school, last_npsn, last_grade, dapodik_active)
       SELECT c.n + ?, c.uid, ?, c.n + ?, code, level, grade, ?, proposer, school_status,
         school_status_source, vulnerabilities, recommendation, note, ?, p.name_key, p.sex,
         p.birth_date, desil, desil_period, stage, missing_count, missing_next, gate_marks,
         last_school, last_npsn, last_grade, dapodik_active
       FROM ${S}.candidate AS c JOIN ${S}.person AS p ON p.n = c.n
       WHERE c.n BETWEEN ? AND ? ORDER BY c.n`,
      candidate,
      intakeId,
      person,
      today,
      batchId,
      from,
      to,
    );

/** Copies piece by piece; says after each how many of all rows of the import lie by now. */
export function* copyInPieces(copies: readonly Copy[]): Generator<number> {
  let done = 0;
  for (const { rows, copy } of copies) {
    for (let from = 1; from <= rows; from += PIECE) {
      const to = Math.min(rows, from + PIECE - 1);
      copy(from, to);
      done += to - from + 1;
      yield done;
    }
  }
}

/** How many rows that is. */
export const rowsOf = (copies: readonly Copy[]): number =>
  copies.reduce((sum, { rows }) => sum + rows, 0);
