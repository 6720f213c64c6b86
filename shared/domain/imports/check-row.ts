import type { CandidateRow } from './candidate-row.ts';
import type { Cell } from './cell.ts';
import type { Fault, Warning } from './faults.ts';
import { readBirth } from './read-birth.ts';
import { readDesil } from './read-desil.ts';
import { readGuardians, readNeighbourhood, readPhone, someGuardian } from './read-family.ts';
import { readGates } from './read-gates.ts';
import { compareNik, readKk, readNik, readSex } from './read-identity.ts';
import { readEntry, readSchoolStatus, readVulnerabilities } from './read-school.ts';
import type { RowPlan } from './row-plan.ts';
import { RowReader } from './row-reader.ts';

export type { RowPlan } from './row-plan.ts';

/** What can be said of a row whether or not it is sound; for comparing it with other rows. */
export interface RowIdentity {
  readonly name: string;
  readonly nik: string | null;
  readonly birthDate: string | null;
  readonly guardian: string;
  /** All guardians of the row, the one above first. */
  readonly guardians: readonly string[];
  readonly kk: string | null;
  readonly previousCode: string | null;
}

export interface RowOutcome {
  /** Null as soon as one fault was found; a row is saved whole or not at all. */
  readonly values: CandidateRow | null;
  readonly identity: RowIdentity;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Warning[];
}

const NO_FAULTS: readonly Fault[] = Object.freeze([]);
const NO_WARNINGS: readonly Warning[] = Object.freeze([]);
const NOBODY: readonly string[] = Object.freeze([]);
const LONGEST_NAME = 150;

function readName(row: RowReader): string {
  const name = row.text('name', 1000);
  if (name === '') {
    if (row.faults === null)
      row.fault('name', 'name-empty', { guardian: someGuardian(row) || 'none' });
  } else if (name.length > LONGEST_NAME) {
    row.fault('name', 'name-too-long', { length: name.length, longest: LONGEST_NAME });
  } else if (name.length === 1 || /[^\p{L}\p{M} .,'’‘`\-()/]/u.test(name)) {
    row.warn('name', 'name-odd');
  }
  return name;
}

/**
 * Makes a checker for the rows of one sheet. The checker is pure; it only reuses its own
 * bookkeeping between rows, for an import may hold a hundred thousand of them.
 */
export function rowChecker(plan: RowPlan): (cells: readonly Cell[]) => RowOutcome {
  const row = new RowReader(plan);
  return (cells) => {
    row.begin(cells);
    const name = readName(row);
    const { nik, status } = readNik(row);
    const kk = readKk(row, nik);
    const sex = readSex(row);
    const birth = readBirth(row);
    if (nik !== null) compareNik(row, nik, sex, birth.date);
    const entry = readEntry(row);
    const guardians = readGuardians(row);
    const previousCode = row.text('previous_code') || null;
    const rest = readRest(row);
    const identity: RowIdentity = {
      name,
      nik,
      birthDate: birth.date,
      guardian: guardians[0]?.name ?? '',
      guardians: guardians.length === 0 ? NOBODY : guardians.map((one) => one.name),
      kk,
      previousCode,
    };
    const sound = row.faults === null && sex !== null && entry !== null;
    const values: CandidateRow | null = sound
      ? {
          name,
          nik,
          nikStatus: status,
          kk,
          sex,
          birthPlace: birth.place,
          birthDate: birth.date,
          level: entry.level,
          grade: entry.grade,
          guardians,
          previousCode,
          ...rest,
        }
      : null;
    return {
      values,
      identity,
      faults: row.faults ?? NO_FAULTS,
      warnings: row.warnings ?? NO_WARNINGS,
    };
  };
}

type Rest = Omit<
  CandidateRow,
  | 'name'
  | 'nik'
  | 'nikStatus'
  | 'kk'
  | 'sex'
  | 'birthPlace'
  | 'birthDate'
  | 'level'
  | 'grade'
  | 'guardians'
  | 'previousCode'
>;

function readRest(row: RowReader): Rest {
  const phone = readPhone(row);
  const address = row.text('address', 500);
  const rt = readNeighbourhood(row, 'rt');
  const rw = readNeighbourhood(row, 'rw');
  const desil = readDesil(row);
  const schoolStatus = readSchoolStatus(row);
  const vulnerabilities = readVulnerabilities(row);
  const { gates, recommendation } = readGates(row);
  return {
    phone,
    address,
    rt,
    rw,
    village: row.text('village'),
    district: row.text('district'),
    regency: row.text('regency'),
    desil,
    schoolStatus,
    vulnerabilities,
    recommendation,
    proposer: row.text('proposer'),
    note: row.text('note', 2000),
    gates,
  };
}

/** Checks one row under a plan; for lists use `rowChecker`. */
export const checkRow = (cells: readonly Cell[], plan: RowPlan): RowOutcome =>
  rowChecker(plan)(cells);
