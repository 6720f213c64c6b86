import { isOddName } from '../people/odd-name.ts';
import type { CandidateRow, ImportedRow, PersonRow } from './candidate-row.ts';
import type { Cell } from './cell.ts';
import type { Fault, Warning } from './faults.ts';
import { readBirth } from './read-birth.ts';
import { readDesil } from './read-desil.ts';
import { readDetails, readLastSchool } from './read-details.ts';
import { readFacility } from './read-facility.ts';
import { readGuardians, readNeighbourhood, readPhoneCell, someGuardian } from './read-family.ts';
import { readGates } from './read-gates.ts';
import { compareNik, readKk, readNik, readSex } from './read-identity.ts';
import { readNisn } from './read-nisn.ts';
import { readOwn } from './read-own.ts';
import { readPupil } from './read-pupil.ts';
import { readEntry, readSchoolStatus, readVulnerabilities } from './read-school.ts';
import type { RowPlan } from './row-plan.ts';
import { RowReader } from './row-reader.ts';

export type { RowPlan } from './row-plan.ts';

/** What can be said of a row whether or not it is sound; for comparing it with other rows. */
export interface RowIdentity {
  readonly name: string;
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly birthDate: string | null;
  readonly guardian: string;
  /** All guardians of the row, the one above first. */
  readonly guardians: readonly string[];
  readonly kk: string | null;
  readonly previousCode: string | null;
}

export interface RowOutcome {
  /** Null as soon as one fault was found; a row is saved whole or not at all. */
  readonly values: ImportedRow | null;
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
  } else if (isOddName(name)) {
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
  const readRest = READ_REST[plan.list];
  return (cells) => {
    row.begin(cells);
    const name = readName(row);
    const { nik, status } = readNik(row);
    const kk = readKk(row, nik);
    const sex = readSex(row, nik);
    const birth = readBirth(row);
    if (nik !== null) compareNik(row, nik, sex, birth.date);
    const nisn = readNisn(row, birth.date);
    const guardians = readGuardians(row, { nik, kk });
    const previousCode = row.candidateCode();
    const person = readPerson(row);
    const rest = readRest(row, previousCode);
    const identity: RowIdentity = {
      name,
      nik,
      nisn,
      birthDate: birth.date,
      guardian: guardians[0]?.name ?? '',
      guardians: guardians.length === 0 ? NOBODY : guardians.map((one) => one.name),
      kk,
      previousCode,
    };
    const sound = row.faults === null && sex !== null && rest !== null;
    const values: ImportedRow | null = sound
      ? {
          name,
          nik,
          nikStatus: status,
          nisn,
          kk,
          sex,
          birthPlace: birth.place,
          birthDate: birth.date,
          guardians,
          ...person,
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

type Contact = Pick<
  PersonRow,
  | 'phone'
  | 'address'
  | 'rt'
  | 'rw'
  | 'village'
  | 'district'
  | 'regency'
  | 'desil'
  | 'note'
  | 'details'
  | 'own'
>;

function readPerson(row: RowReader): Contact {
  const phone = readPhoneCell(row);
  const address = row.text('address', 500);
  const rt = readNeighbourhood(row, 'rt');
  const rw = readNeighbourhood(row, 'rw');
  const desil = readDesil(row);
  return {
    phone,
    address,
    rt,
    rw,
    village: row.text('village'),
    district: row.text('district'),
    regency: row.text('regency'),
    desil,
    note: row.text('note', 2000),
    details: readDetails(row),
    own: readOwn(row),
  };
}

function readCandidate(
  row: RowReader,
  previousCode: string | null,
): Omit<CandidateRow, keyof PersonRow> | null {
  const entry = readEntry(row);
  const schoolStatus = readSchoolStatus(row);
  const vulnerabilities = readVulnerabilities(row);
  const { gates, recommendation } = readGates(row);
  const proposer = row.text('proposer');
  const school = readLastSchool(row);
  if (entry === null) return null;
  return {
    level: entry.level,
    grade: entry.grade,
    schoolStatus,
    vulnerabilities,
    recommendation,
    proposer,
    school,
    previousCode,
    gates,
  };
}

/** What each list says besides the person. */
const READ_REST = {
  candidates: readCandidate,
  pupils: readPupil,
  waitlist: readFacility,
  residents: readFacility,
} as const;

/** Checks one row under a plan; for lists use `rowChecker`. */
export const checkRow = (cells: readonly Cell[], plan: RowPlan): RowOutcome =>
  rowChecker(plan)(cells);
