import type { CheckPart } from '#shared/domain/desil/desil-check.ts';
import type { DtsenPeriod } from '#shared/domain/desil/dtsen-period.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Candidates of an intake that a desil still decides for. */
export const RUNNING = `c.intake_id = ? AND c.stage NOT IN ('arrived', 'closed')`;
/** As the index is declared; '' sorts before every period. */
const PERIOD = `coalesce(c.desil_period, '')`;

const PARTS: Readonly<Record<Exclude<CheckPart, 'proposed'>, string>> = {
  open: `${PERIOD} < ?`,
  missing: `${PERIOD} = '' AND ? IS NOT NULL`,
  older: `${PERIOD} > '' AND ${PERIOD} < ?`,
  absent: `${PERIOD} >= ? AND c.desil IS NULL`,
};

export interface CheckChoice {
  readonly intakeId: number;
  readonly part: CheckPart;
  /** The period the office works with. */
  readonly period: DtsenPeriod;
}

export interface CheckRow {
  readonly uid: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly level: Level;
  readonly desil: number | null;
  readonly desil_period: DtsenPeriod | null;
  readonly nik: string | null;
  readonly kk_no: string | null;
  readonly village: string | null;
  readonly proposed_on: LocalDate | null;
  readonly addressed_to: string | null;
  readonly check_on: LocalDate | null;
}

/** Families that wait, and their candidates who are not in DTSEN. */
const WAITING = `dtsen_proposal AS d CROSS JOIN person AS q ON q.family_id = d.family_id
  CROSS JOIN candidate AS c ON c.person_id = q.id
  WHERE ${RUNNING} AND d.ended_on IS NULL AND c.desil IS NULL`;

/** The ids of a part in its order as SQL, with its values: chosen and skipped in an index alone. */
const partSql = ({ intakeId, part, period }: CheckChoice): { text: string; values: unknown[] } =>
  part === 'proposed'
    ? {
        text: `SELECT c.id, row_number() OVER (ORDER BY d.check_on, c.code) AS place FROM ${WAITING}
          ORDER BY place`,
        values: [intakeId],
      }
    : {
        text: `SELECT c.id, ${PERIOD} AS place FROM candidate AS c
          WHERE ${RUNNING} AND ${PARTS[part]} ORDER BY ${PERIOD}, c.code`,
        values: [intakeId, period],
      };

/**
 * One part of the work list: who was never looked up first, then the oldest period first, each in
 * order of code; the proposed by the day to look again.
 */
export function listDesilChecks(
  db: ReadDb,
  choice: CheckChoice,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): CheckRow[] {
  const { text, values } = partSql(choice);
  return db.sql<CheckRow>(
    `SELECT c.uid, c.code, p.name, c.sex, c.birth_date, c.level, c.desil, c.desil_period, p.nik,
       f.kk_no, f.village, w.proposed_on, w.addressed_to, w.check_on
     FROM (${text} LIMIT ? OFFSET ?) AS b
     CROSS JOIN candidate AS c ON c.id = b.id JOIN person AS p ON p.id = c.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     LEFT JOIN dtsen_proposal AS w ON w.family_id = p.family_id AND w.ended_on IS NULL
     ORDER BY b.place, c.code`,
    ...values,
    limit,
    offset,
  );
}

/** The ids of a whole part in its order. */
export function listDesilCheckIds(db: ReadDb, choice: CheckChoice): number[] {
  const { text, values } = partSql(choice);
  return db.sql<{ id: number }>(text, ...values).map(({ id }) => id);
}

/** How many candidates wait for the result of a proposal, and of how many the day has come. */
export const countWaiting = (
  db: ReadDb,
  intakeId: number,
  today: LocalDate,
): { proposed: number; due: number } =>
  db.sql<{ proposed: number; due: number }>(
    `SELECT count(*) AS proposed, count(*) FILTER (WHERE d.check_on <= ?) AS due FROM ${WAITING}`,
    today,
    intakeId,
  )[0] ?? { proposed: 0, due: 0 };

/** Families of a part that no proposal waits for. */
export const listUnproposed = (db: ReadDb, choice: CheckChoice): { id: number; uid: string }[] => {
  const { text, values } = partSql(choice);
  return db.sql<{ id: number; uid: string }>(
    `SELECT DISTINCT f.id, f.uid FROM (${text}) AS b JOIN candidate AS c ON c.id = b.id
     JOIN person AS p ON p.id = c.person_id JOIN family AS f ON f.id = p.family_id
     WHERE NOT EXISTS (SELECT 1 FROM dtsen_proposal AS d
       WHERE d.family_id = f.id AND d.ended_on IS NULL) ORDER BY f.id`,
    ...values,
  );
};

/** How many candidates stand on each period; `absent` where the family was not in DTSEN then. */
export const countDesilChecks = (
  db: ReadDb,
  intakeId: number,
): { period: DtsenPeriod | null; absent: boolean; n: number }[] =>
  db
    .sql<{ period: string; absent: number; n: number }>(
      `SELECT ${PERIOD} AS period, c.desil IS NULL AS absent, count(*) AS n
       FROM candidate AS c WHERE ${RUNNING} GROUP BY 1, 2`,
      intakeId,
    )
    .map(({ period, absent, n }) => ({
      period: period === '' ? null : period,
      absent: absent === 1,
      n,
    }));
