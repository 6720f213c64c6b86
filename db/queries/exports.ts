import type { Gate, Level, LocalDate, Sex, Stage } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { BED } from './enrolments.ts';
import { PARTS, type RunPart } from './runs.ts';

/** Who somebody is and where the family lives, identity numbers in full: the task masks them. */
export interface PersonFacts {
  readonly personId: number;
  readonly name: string;
  readonly sex: Sex;
  readonly nik: string | null;
  readonly kk: string | null;
  readonly birthPlace: string;
  readonly birthDate: LocalDate | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
}

/** A child on an exported list. */
export interface ExportedPerson extends PersonFacts {
  readonly code: string;
  readonly level: Level;
  readonly grade: number;
  readonly regionCode: string | null;
  readonly guardian: string | null;
  readonly phone: string | null;
}

export const PERSON_FACTS = `p.id AS personId, p.name, p.sex, p.nik, f.kk_no AS kk,
  p.birth_place AS birthPlace, p.birth_date AS birthDate,
  f.address, f.rt, f.rw, f.village, f.district, f.regency`;
const PERSON = `${PERSON_FACTS},
  f.region_code AS regionCode,
  (SELECT g.name FROM guardian AS g WHERE g.person_id = p.id ORDER BY g.id LIMIT 1) AS guardian,
  (SELECT g.phone FROM guardian AS g WHERE g.person_id = p.id ORDER BY g.id LIMIT 1) AS phone`;
export const FAMILY = 'LEFT JOIN family AS f ON f.id = p.family_id';

export interface ExportedCandidate extends ExportedPerson {
  readonly stage: Stage;
  readonly missingCount: number;
  readonly missingNext: Gate | null;
  readonly closedReason: string | null;
  readonly desil: number | null;
  readonly desilPeriod: string | null;
}

/** One block of candidates, in the order of their ids as given. */
export const listExportedCandidates = (db: ReadDb, ids: readonly number[]): ExportedCandidate[] =>
  db.sql<ExportedCandidate>(
    `SELECT c.code, c.level, c.grade, c.stage, c.missing_count AS missingCount,
       c.missing_next AS missingNext, c.closed_reason AS closedReason, c.desil,
       c.desil_period AS desilPeriod, ${PERSON}
     FROM json_each(?) AS b CROSS JOIN candidate AS c ON c.id = b.value
     JOIN person AS p ON p.id = c.person_id ${FAMILY} ORDER BY b.key`,
    JSON.stringify(ids),
  );

/** A child not in DTSEN whose family was proposed. */
export interface ExportedProposal extends ExportedPerson {
  readonly proposedOn: LocalDate;
  readonly addressedTo: string;
  readonly checkOn: LocalDate;
  readonly proposalNote: string;
}

/** Those of the candidates whose family waits for a result, in the order of their ids as given. */
export const listExportedProposals = (db: ReadDb, ids: readonly number[]): ExportedProposal[] =>
  db.sql<ExportedProposal>(
    `SELECT c.code, c.level, c.grade, d.proposed_on AS proposedOn,
       d.addressed_to AS addressedTo, d.check_on AS checkOn, d.note AS proposalNote, ${PERSON}
     FROM json_each(?) AS b CROSS JOIN candidate AS c ON c.id = b.value
     JOIN person AS p ON p.id = c.person_id ${FAMILY}
     JOIN dtsen_proposal AS d ON d.family_id = p.family_id AND d.ended_on IS NULL ORDER BY b.key`,
    JSON.stringify(ids),
  );

export interface ExportedPlace extends ExportedPerson {
  readonly position: number;
  readonly outcome: 'admitted' | 'reserve' | 'left_out';
  readonly rank: number | null;
  readonly reserveNo: number | null;
  /** JSON of the reasons. */
  readonly reasons: string;
  /** As `readKeys` reads them with the policy of the run. */
  readonly keys: string;
}

/** One block of a level of a run in its order, or of one part of it, after a position (0 at first). */
export const listExportedPlaces = (
  db: ReadDb,
  of: { readonly runId: number; readonly level: Level; readonly part?: RunPart | undefined },
  after: number,
  limit: number,
): ExportedPlace[] =>
  db.sql<ExportedPlace>(
    `SELECT c.code, c.level, c.grade, r.position, r.outcome, r.rank, r.reserve_no AS reserveNo,
       w.reasons, r.keys, ${PERSON}
     FROM run_place AS r JOIN run_reason AS w ON w.id = r.reason_id
     JOIN candidate AS c ON c.id = r.candidate_id
     JOIN person AS p ON p.id = c.person_id ${FAMILY}
     WHERE r.run_id = ? AND r.level = ? AND r.position > ? ${of.part ? `AND ${PARTS[of.part]}` : ''}
     ORDER BY r.position LIMIT ?`,
    of.runId,
    of.level,
    after,
    limit,
  );

export interface ExportedStudent extends ExportedPerson {
  readonly nis: string | null;
  readonly className: string | null;
  readonly bed: string | null;
  readonly from: LocalDate;
}

/** One block of pupils with their beds of a day, in the order of their ids as given. */
export const listExportedStudents = (
  db: ReadDb,
  day: LocalDate,
  ids: readonly number[],
): ExportedStudent[] =>
  db.sql<ExportedStudent>(
    `SELECT coalesce(c.code, '') AS code, e.level, e.grade, e.nis, k.name AS className,
       d.name || ' ' || b.code AS bed, e.from_date AS "from", ${PERSON}
     FROM json_each(?) AS n CROSS JOIN enrolment AS e ON e.id = n.value
     JOIN person AS p ON p.id = e.person_id ${FAMILY}
     LEFT JOIN candidate AS c ON c.id = e.candidate_id
     LEFT JOIN class_group AS k ON k.id = e.class_id ${BED} ORDER BY n.key`,
    JSON.stringify(ids),
    day,
    day,
  );
