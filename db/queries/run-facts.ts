import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import type { RunCandidate, Standing } from '#shared/domain/order/run-input.ts';
import type {
  Level,
  Recommendation,
  SchoolStatus,
  Sex,
  Vulnerability,
} from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

interface Row {
  id: number;
  code: string;
  level: Level;
  sex: Sex;
  desil: number | null;
  school_status: SchoolStatus;
  vulnerabilities: string;
  recommendation: Recommendation;
  birth_date: string | null;
  draw_number: string | null;
  gate_marks: string;
  stage: string;
  closed_reason: string | null;
}

export interface RunFacts {
  readonly candidates: readonly RunCandidate[];
  /** Row ids by code, to store the places. */
  readonly idOf: ReadonlyMap<string, number>;
  /** The highest of them, 0 without candidates. */
  readonly coversTo: number;
}

// As with gate marks: 100,000 candidates share a handful of lists; equal text shares one object.
const known = new Map<string, readonly Vulnerability[]>();

function vulnerabilitiesOf(stored: string): readonly Vulnerability[] {
  let list = known.get(stored);
  if (!list) {
    list = JSON.parse(stored) as Vulnerability[];
    known.set(stored, list);
  }
  return list;
}

function standingOf(row: Row): Standing {
  if (row.closed_reason !== null) return { kind: 'closed', reason: row.closed_reason };
  if (row.stage === 'arrived') return { kind: 'arrived' };
  if (row.stage === 'designated') return { kind: 'designated' };
  return { kind: 'open' };
}

/** All candidates of an intake by code, as a run sees them: key values, never a name. */
export function listRunFacts(db: ReadDb, intakeId: number): RunFacts {
  const rows = db.sql<Row>(
    `SELECT id, code, level, sex, desil, school_status, vulnerabilities, recommendation,
       birth_date, draw_number, gate_marks, stage, closed_reason
     FROM candidate WHERE intake_id = ? ORDER BY code`,
    intakeId,
  );
  const idOf = new Map<string, number>();
  let coversTo = 0;
  const candidates = rows.map((row): RunCandidate => {
    idOf.set(row.code, row.id);
    coversTo = Math.max(coversTo, row.id);
    return {
      code: row.code,
      level: row.level,
      sex: row.sex,
      desil: row.desil,
      schoolStatus: row.school_status,
      vulnerabilities: vulnerabilitiesOf(row.vulnerabilities),
      recommendation: row.recommendation,
      birthDate: row.birth_date,
      drawNumber: row.draw_number,
      gates: answersOf(row.gate_marks),
      standing: standingOf(row),
    };
  });
  return { candidates, idOf, coversTo };
}
