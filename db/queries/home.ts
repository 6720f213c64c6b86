import type { AwaitedKind } from '#shared/domain/people/awaited-paper.ts';
import type { Gate, LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { STILL_LACKED } from './awaited-papers.ts';

export interface DueGate {
  readonly gate: Gate;
  readonly due_on: LocalDate;
  readonly people: number;
  /** Of one of them; the only one where `people` is 1. */
  readonly uid: string;
  readonly name: string;
  readonly code: string;
}

/** Gate answers with a date up to `until` that nobody has settled, of candidates still running. */
export const listDueGates = (db: ReadDb, intakeId: number, until: LocalDate): DueGate[] =>
  db.sql<DueGate>(
    `SELECT g.gate, g.due_on, count(*) AS people, min(c.uid) AS uid, min(p.name) AS name,
       min(c.code) AS code
     FROM gate_answer AS g JOIN candidate AS c ON c.id = g.candidate_id AND c.intake_id = ?
       AND c.stage NOT IN ('closed', 'arrived')
     JOIN person AS p ON p.id = c.person_id
     WHERE g.due_on <= ? AND g.value IN ('open', 'deferred')
       AND NOT (c.stage = 'designated' AND g.gate = 'health_check' AND g.value = 'deferred')
     GROUP BY g.due_on, g.gate ORDER BY g.due_on, g.gate`,
    intakeId,
    until,
  );

export interface DuePaper {
  readonly paper: AwaitedKind;
  /** The earliest day, and whose it is. */
  readonly due_on: LocalDate;
  readonly people: number;
  readonly uid: string;
  readonly name: string;
  readonly code: string;
}

/** Papers whose day to ask again has come, by kind: of candidates who did not end, pupils too. */
export const listDuePapers = (db: ReadDb, intakeId: number, today: LocalDate): DuePaper[] =>
  db.sql<DuePaper>(
    `SELECT w.kind AS paper, min(w.due_on) AS due_on, count(*) AS people, c.uid, p.name, c.code
     FROM awaited_paper AS w JOIN candidate AS c ON c.person_id = w.person_id AND c.intake_id = ?
       AND c.stage <> 'closed'
     JOIN person AS p ON p.id = w.person_id
     WHERE ${STILL_LACKED} AND w.due_on <= ?
     GROUP BY w.kind ORDER BY 2, 1`,
    intakeId,
    today,
  );

export interface DuePupilNiks {
  readonly people: number;
  /** The earliest day, and whose it is. */
  readonly due_on: LocalDate;
  readonly uid: string;
  readonly name: string;
}

/**
 * NIKs to be copied whose day has come, of pupils who hold a place today: of those whom no candidacy
 * of the intake has, for `listDuePapers` counts these.
 */
export const findDuePupilNiks = (
  db: ReadDb,
  intakeId: number | null,
  today: LocalDate,
): DuePupilNiks | undefined =>
  db.sql<DuePupilNiks>(
    `SELECT count(*) AS people, min(w.due_on) AS due_on, e.uid, n.name
     FROM awaited_paper AS w JOIN person AS n ON n.id = w.person_id
     JOIN enrolment AS e ON e.person_id = w.person_id AND e.from_date <= ?
       AND coalesce(e.until_date, '9999-12-31') > ?
     WHERE w.kind = 'nik' AND ${STILL_LACKED} AND w.due_on <= ? AND NOT EXISTS (SELECT 1
       FROM candidate AS c WHERE c.person_id = w.person_id AND c.intake_id IS ? AND c.stage <> 'closed')
     HAVING count(*) > 0`,
    today,
    today,
    today,
    intakeId,
  )[0];

export interface DueProposals {
  readonly families: number;
  /** The earliest day, to whom that family was proposed, and a child of it. */
  readonly check_on: LocalDate | null;
  readonly addressed_to: string | null;
  readonly name: string | null;
}

/** Families proposed for DTSEN whose day to look again has come, as Cek Desil counts them. */
export const findDueProposals = (
  db: ReadDb,
  intakeId: number,
  today: LocalDate,
): DueProposals | undefined =>
  db.sql<DueProposals>(
    `SELECT count(DISTINCT d.family_id) AS families, min(d.check_on) AS check_on, d.addressed_to,
       p.name
     FROM dtsen_proposal AS d JOIN person AS p ON p.family_id = d.family_id
     JOIN candidate AS c ON c.person_id = p.id AND c.intake_id = ?
       AND c.stage NOT IN ('arrived', 'closed') AND c.desil IS NULL
     WHERE d.ended_on IS NULL AND d.check_on <= ?`,
    intakeId,
    today,
  )[0];

export interface UnsignedRun {
  readonly uid: string;
  readonly number: number;
  readonly second_name: string;
  readonly minutes_on: LocalDate;
}

/** Ratified runs whose minutes, with the second signature, nobody has scanned. */
export const listUnsignedRuns = (db: ReadDb, intakeId: number): UnsignedRun[] =>
  db.sql<UnsignedRun>(
    `SELECT r.uid, r.number, coalesce(r.second_name, '') AS second_name, r.minutes_on
     FROM run AS r WHERE r.intake_id = ? AND r.ratified_at IS NOT NULL
       AND r.minutes_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attachment AS a
         WHERE a.subject = 'run' AND a.subject_id = r.id AND a.ended_at IS NULL)
     ORDER BY r.minutes_on, r.number`,
    intakeId,
  );

/** Names in decrees that stand: how many are expected at the school, how many of them have come. */
export const countSigned = (db: ReadDb, intakeId: number): { signed: number; arrived: number } =>
  db.sql<{ signed: number; arrived: number }>(
    `SELECT count(*) AS signed, coalesce(sum(came), 0) AS arrived FROM (
       SELECT DISTINCT c.id, c.closed_on,
         EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id) AS came
       FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id
       WHERE n.intake_id = ?)
     WHERE came OR closed_on IS NULL`,
    intakeId,
  )[0] ?? { signed: 0, arrived: 0 };

/** Names that fit the places in the newest ratified run of an intake; null before there is one. */
export const countRatified = (db: ReadDb, intakeId: number): number | null =>
  db.sql<{ people: number }>(
    `SELECT (SELECT count(*) FROM run_place AS p WHERE p.run_id = r.id AND p.outcome = 'admitted')
       AS people
     FROM run AS r WHERE r.intake_id = ? AND r.ratified_at IS NOT NULL
     ORDER BY r.number DESC LIMIT 1`,
    intakeId,
  )[0]?.people ?? null;

/** How the gates stand with the names of decrees that hold who have not come, by their marks. */
export const listExpectedMarks = (
  db: ReadDb,
  intakeId: number,
): { marks: string; people: number }[] =>
  db.sql(
    `SELECT marks, count(*) AS people FROM (
       SELECT DISTINCT c.id, c.gate_marks AS marks
       FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id AND c.closed_on IS NULL
       WHERE n.intake_id = ?
         AND NOT EXISTS (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id))
     GROUP BY marks`,
    intakeId,
  );

/** When a backup was last written and proven, and what its entry says of its contents. */
export const findLastBackup = (
  db: ReadDb,
): { at: string; candidates: number | null; students: number | null } | undefined =>
  db.sql<{ at: string; candidates: number | null; students: number | null }>(
    `SELECT j.at, json_extract(d.summary, '$.candidates') AS candidates,
       json_extract(d.summary, '$.students') AS students
     FROM journal AS j JOIN journal_detail AS d ON d.seq = j.seq
     WHERE j.command IN ('backups.create', 'backups.verify') ORDER BY j.seq DESC LIMIT 1`,
  )[0];
