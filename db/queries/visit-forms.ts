import type { GateValue, Level, LocalDate, Recommendation, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** A child of a visit form; numbers in full (the paper masks them). */
export interface VisitFormRow {
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  readonly kk: string | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
  readonly guardian: string | null;
  readonly phone: string | null;
  readonly job: string | null;
  readonly recommendation: Recommendation;
  readonly value: GateValue | null;
  readonly on: LocalDate | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Nobody has been there yet, or is to come again. */
const WAITING = `coalesce(v.value, 'open') IN ('open', 'deferred')`;
const VISITS = `
  FROM candidate AS c
  LEFT JOIN gate_answer AS v ON v.candidate_id = c.id AND v.gate = 'home_visit'`;
const GOES_ON = 'c.intake_id = ? AND c.closed_on IS NULL';

/** The children of an intake who wait for a visit or were visited, by place, as one goes from door to door. */
export const listVisitForms = (
  db: ReadDb,
  intakeId: number,
  whom: 'waiting' | 'visited',
): VisitFormRow[] =>
  db.sql<VisitFormRow>(
    `SELECT c.code, p.name, p.sex, c.level, p.birth_place AS birthPlace, p.birth_date AS birthDate,
       p.nik, f.kk_no AS kk, f.address, f.rt, f.rw, f.village, f.district, f.regency,
       g.name AS guardian, g.phone, g.job, c.recommendation, v.value, v.answered_on AS "on",
       v.answered_by AS "by", v.reason
     ${VISITS} JOIN person AS p ON p.id = c.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     LEFT JOIN guardian AS g ON g.id = (SELECT min(o.id) FROM guardian AS o
       WHERE o.person_id = p.id AND o.life IS NOT 'deceased')
     WHERE ${GOES_ON} AND ${whom === 'waiting' ? WAITING : `NOT (${WAITING})`}
     ORDER BY coalesce(f.regency, ''), coalesce(f.district, ''), coalesce(f.village, ''),
       p.name_key, c.code`,
    intakeId,
  );

export const countVisits = (
  db: ReadDb,
  intakeId: number,
): { readonly waiting: number; readonly visited: number } =>
  db.sql<{ waiting: number; visited: number }>(
    `SELECT coalesce(sum(${WAITING}), 0) AS waiting, coalesce(sum(NOT (${WAITING})), 0) AS visited
     ${VISITS} WHERE ${GOES_ON}`,
    intakeId,
  )[0] ?? { waiting: 0, visited: 0 };
