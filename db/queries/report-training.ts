import type { AttendanceCode } from '#shared/domain/training/attendance.ts';
import type { CertificateKind } from '#shared/domain/training/certificate.ts';
import type { FollowUpOutcome } from '#shared/domain/training/follow-up.ts';
import type { ReadDb } from '../connection.ts';
import type { ReportSpan } from './reports.ts';

type Span = Pick<ReportSpan, 'from' | 'until'>;
type Counted = ReadonlyMap<number, Readonly<Record<string, number>>>;

/** Counts by cohort and kind. */
function counted(rows: readonly { cohort: number; kind: string; n: number }[]): Counted {
  const all = new Map<number, Record<string, number>>();
  for (const { cohort, kind, n } of rows) {
    all.set(cohort, { ...all.get(cohort), [kind]: n });
  }
  return all;
}

/** Marks of the sessions held in a period, of one cohort. */
export const listMarksBetween = (
  db: ReadDb,
  cohortId: number,
  { from, until }: Span,
): { code: AttendanceCode; late: boolean }[] =>
  db
    .sql<{ code: AttendanceCode; late: number }>(
      `SELECT a.code, a.late FROM attendance AS a JOIN training_session AS s ON s.id = a.session_id
       WHERE s.cohort_id = ? AND s.state = 'held' AND s.day >= ? AND s.day < ?`,
      cohortId,
      from,
      until,
    )
    .map(({ code, late }) => ({ code, late: late === 1 }));

/** How many ended in a period, by cohort and by how; who never had a seat is not among them. */
export const countTraineeEnds = (db: ReadDb, { from, until }: Span): Counted =>
  counted(
    db.sql(
      `SELECT cohort_id AS cohort, end_kind AS kind, count(*) AS n FROM trainee
       WHERE registered_on IS NOT NULL AND end_kind IS NOT NULL
         AND ended_on >= ? AND ended_on < ? GROUP BY cohort_id, end_kind`,
      from,
      until,
    ),
  );

/** Units assessed in a period, by cohort: K and BK. */
export const countUnitResults = (db: ReadDb, { from, until }: Span): Counted =>
  counted(
    db.sql(
      `SELECT t.cohort_id AS cohort, r.result AS kind, count(*) AS n
       FROM unit_result AS r JOIN trainee AS t ON t.id = r.trainee_id
       WHERE r.assessed_on >= ? AND r.assessed_on < ? GROUP BY t.cohort_id, r.result`,
      from,
      until,
    ),
  );

/** Certificates issued in a period. */
export const listIssued = (db: ReadDb, { from, until }: Span): CertificateKind[] =>
  db
    .sql<{ kind: CertificateKind }>(
      'SELECT kind FROM certificate WHERE issued_on >= ? AND issued_on < ?',
      from,
      until,
    )
    .map(({ kind }) => kind);

/** Visits that fell due in a period, done or not, with what is known of them now. */
export const listDueOutcomes = (db: ReadDb, { from, until }: Span): FollowUpOutcome[] =>
  db
    .sql<{ months: number; outcome: FollowUpOutcome['outcome']; related: number | null }>(
      'SELECT months, outcome, related FROM follow_up WHERE due_on >= ? AND due_on < ?',
      from,
      until,
    )
    .map(({ months, outcome, related }) => ({
      months: months === 3 || months === 6 ? months : 12,
      outcome,
      related: related === null ? null : related === 1,
    }));
