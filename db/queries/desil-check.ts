import type { CheckPart } from '#shared/domain/desil/desil-check.ts';
import type { DtsenPeriod } from '#shared/domain/desil/dtsen-period.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Candidates of an intake that a desil still decides for. */
const RUNNING = `c.intake_id = ? AND c.stage NOT IN ('arrived', 'closed')`;
/** As the index is declared; '' sorts before every period. */
const PERIOD = `coalesce(c.desil_period, '')`;

const PARTS: Readonly<Record<CheckPart, string>> = {
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
}

/**
 * One part of the work list: who was never looked up first, then the oldest period first, each in
 * order of code. Chosen and skipped in the index alone; only the rows asked for are read.
 */
export const listDesilChecks = (
  db: ReadDb,
  { intakeId, part, period }: CheckChoice,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): CheckRow[] =>
  db.sql<CheckRow>(
    `SELECT c.uid, c.code, p.name, c.sex, c.birth_date, c.level, c.desil, c.desil_period, p.nik,
       f.kk_no, f.village
     FROM (SELECT c.id FROM candidate AS c WHERE ${RUNNING} AND ${PARTS[part]}
       ORDER BY ${PERIOD}, c.code LIMIT ? OFFSET ?) AS b
     CROSS JOIN candidate AS c ON c.id = b.id JOIN person AS p ON p.id = c.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     ORDER BY ${PERIOD}, c.code`,
    intakeId,
    period,
    limit,
    offset,
  );

/** The ids of a whole part in its order. */
export const listDesilCheckIds = (db: ReadDb, { intakeId, part, period }: CheckChoice): number[] =>
  db
    .sql<{ id: number }>(
      `SELECT c.id FROM candidate AS c WHERE ${RUNNING} AND ${PARTS[part]}
       ORDER BY ${PERIOD}, c.code`,
      intakeId,
      period,
    )
    .map(({ id }) => id);

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
