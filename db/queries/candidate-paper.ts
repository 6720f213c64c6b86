import type { Level, LocalDate, Sex, Stage } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** A candidate as the list by name and address needs it; the NIK is masked by the caller. */
export interface CandidatePaperRow {
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly level: Level;
  readonly sex: Sex;
  readonly nik: string | null;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly desil: number | null;
  readonly desilPeriod: string | null;
  readonly desilOn: LocalDate | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
  readonly stage: Stage;
}

/** Everybody of an intake by place and name; `level` null for all. */
export const listCandidatePaper = (
  db: ReadDb,
  intakeId: number,
  level: Level | null,
): CandidatePaperRow[] =>
  db.sql<CandidatePaperRow>(
    `SELECT c.code, p.name, p.name_key AS nameKey, c.level, p.sex, p.nik,
       p.birth_place AS birthPlace, p.birth_date AS birthDate, c.desil,
       c.desil_period AS desilPeriod,
       (SELECT d.as_of FROM desil_fact AS d WHERE d.family_id = p.family_id
          AND d.period = c.desil_period AND d.desil IS c.desil ORDER BY d.as_of DESC LIMIT 1) AS desilOn,
       f.address, f.rt, f.rw, f.village, f.district, f.regency, c.stage
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     WHERE c.intake_id = ? AND (? IS NULL OR c.level = ?)
     ORDER BY coalesce(f.regency, ''), coalesce(f.district, ''), coalesce(f.village, ''),
       p.name_key, c.code`,
    intakeId,
    level,
    level,
  );

/** How many candidates each level of an intake has. */
export const countCandidatesByLevel = (
  db: ReadDb,
  intakeId: number,
): { readonly level: Level; readonly people: number }[] =>
  db.sql(
    'SELECT level, count(*) AS people FROM candidate WHERE intake_id = ? GROUP BY level ORDER BY level',
    intakeId,
  );
