import type { AttendanceCode } from '#shared/domain/training/attendance.ts';
import type { CertificateKind } from '#shared/domain/training/certificate.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export interface SessionRow extends StoredRow<'training_session'> {
  readonly instructor: string | null;
}

/** The sessions of a cohort, the earliest first. */
export const listSessions = (db: ReadDb, cohortId: number): SessionRow[] =>
  db.sql<SessionRow>(
    `SELECT s.*, i.name AS instructor FROM training_session AS s
     LEFT JOIN instructor AS i ON i.id = s.instructor_id
     WHERE s.cohort_id = ? ORDER BY s.day, s.start_time`,
    cohortId,
  );

/** The months in which a cohort has sessions, the latest first, each as its first day. */
export const listSessionMonths = (db: ReadDb, cohortId: number): LocalDate[] =>
  db
    .sql<{ month: LocalDate }>(
      `SELECT DISTINCT substr(day, 1, 7) || '-01' AS month FROM training_session
       WHERE cohort_id = ? ORDER BY month DESC`,
      cohortId,
    )
    .map(({ month }) => month);

export interface MarkRow {
  readonly id: number;
  readonly session: string;
  readonly trainee: string;
  readonly code: AttendanceCode;
  readonly late: number;
  readonly source: 'typed' | 'leave';
  readonly trainee_id: number;
}

const MARK = `SELECT a.id, s.uid AS session, t.uid AS trainee, a.code, a.late, a.source, a.trainee_id
  FROM attendance AS a JOIN training_session AS s ON s.id = a.session_id
  JOIN trainee AS t ON t.id = a.trainee_id`;

/** What is marked in a cohort; only of sessions that were held. */
export const listMarks = (db: ReadDb, cohortId: number): MarkRow[] =>
  db.sql<MarkRow>(`${MARK} WHERE s.cohort_id = ? AND s.state = 'held'`, cohortId);

export const listMarksOfSession = (db: ReadDb, sessionId: number): MarkRow[] =>
  db.sql<MarkRow>(`${MARK} WHERE s.id = ?`, sessionId);

/** Sessions of a cohort that are over and that nobody has filled in. */
export const countOpenSessions = (db: ReadDb, cohortId: number, day: LocalDate): number =>
  db.sql<{ open: number }>(
    `SELECT count(*) AS open FROM training_session
     WHERE cohort_id = ? AND state = 'planned' AND day <= ?`,
    cohortId,
    day,
  )[0]?.open ?? 0;

export const listResults = (
  db: ReadDb,
  cohortId: number,
): { trainee_id: number; unit: string; result: 'K' | 'BK' }[] =>
  db.sql(
    `SELECT r.trainee_id, u.uid AS unit, r.result FROM unit_result AS r
     JOIN trainee AS t ON t.id = r.trainee_id JOIN program_unit AS u ON u.id = r.unit_id
     WHERE t.cohort_id = ?`,
    cohortId,
  );

export const listCertificates = (
  db: ReadDb,
  cohortId: number,
): { uid: string; trainee_id: number; kind: CertificateKind; number: string; on: LocalDate }[] =>
  db.sql(
    `SELECT c.uid, c.trainee_id, c.kind, c.number, c.issued_on AS "on" FROM certificate AS c
     JOIN trainee AS t ON t.id = c.trainee_id WHERE t.cohort_id = ? ORDER BY c.issued_on, c.id`,
    cohortId,
  );

/** The number that was given last to a certificate of the house. */
export const findLastNumber = (db: ReadDb): string | null =>
  db.sql<{ number: string }>(
    `SELECT number FROM certificate WHERE kind <> 'competency' ORDER BY issued_on DESC, id DESC LIMIT 1`,
  )[0]?.number ?? null;
