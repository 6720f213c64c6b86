import type { Gate, Level, LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** What a run keeps of its meeting, and what was there to be given away. */
export interface MinutesRow {
  /** JSON: `capacity` and `held` as the run knew them. */
  readonly capacity: string;
  readonly minutesNo: string | null;
  readonly minutesOn: LocalDate | null;
  readonly secondName: string | null;
  readonly meetingOn: LocalDate | null;
}

export const findMinutes = (db: ReadDb, runId: number): MinutesRow | undefined =>
  db.sql<MinutesRow>(
    `SELECT r.capacity, r.minutes_no AS minutesNo, r.minutes_on AS minutesOn,
       r.second_name AS secondName, i.meeting_on AS meetingOn
     FROM run AS r JOIN intake AS i ON i.id = r.intake_id WHERE r.id = ?`,
    runId,
  )[0];

interface Named {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly reason: string | null;
}

/** A condition that somebody was let off, with who did it and why. */
export interface ExceptionRow extends Named {
  readonly gate: Gate;
  readonly by: string;
  readonly on: LocalDate;
}

/** Everybody of a run who was let off a condition before it was made. */
export const listExceptions = (db: ReadDb, runId: number): ExceptionRow[] =>
  db.sql<ExceptionRow>(
    `SELECT c.code, p.name, c.level, a.gate, a.reason, a.answered_by AS "by", a.answered_on AS "on"
     FROM run_place AS x JOIN run AS r ON r.id = x.run_id
     JOIN candidate AS c ON c.id = x.candidate_id JOIN person AS p ON p.id = c.person_id
     JOIN gate_answer AS a ON a.candidate_id = c.id
     WHERE x.run_id = ? AND a.value = 'excepted' AND a.answered_on <= r.as_of
     ORDER BY x.level, x.position, a.gate`,
    runId,
  );

/** A name that a standing decree has otherwise than the run proposed. */
export interface DifferenceRow extends Named {
  readonly mark: 'struck' | 'added';
  readonly number: string;
}

export const listDifferences = (db: ReadDb, runId: number): DifferenceRow[] =>
  db.sql<DifferenceRow>(
    `SELECT c.code, p.name, c.level, n.mark, n.reason, d.number
     FROM decree AS d JOIN decree_name AS n ON n.decree_id = d.id
     JOIN candidate AS c ON c.id = n.candidate_id JOIN person AS p ON p.id = c.person_id
     WHERE d.run_id = ? AND d.revoked_on IS NULL AND n.mark <> 'as_proposed'
     ORDER BY d.signed_on, d.id, n.position`,
    runId,
  );
