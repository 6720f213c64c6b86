import { type Database, openScratch } from '#db/connection.ts';
import type { CandidateProjection } from '#shared/domain/candidates/projection.ts';
import type {
  CandidateRow,
  ImportedDesil,
  ImportedRow,
} from '#shared/domain/imports/candidate-row.ts';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { FAULT_KIND, type Fault } from '#shared/domain/imports/faults.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { regionCodeOf } from '#shared/domain/regions/region-code.ts';
import type { Village } from '#shared/domain/regions/villages.ts';
import type { GateToStore } from './row-gates.ts';
import { STAGING_TABLES } from './staging-tables.ts';

const TABLES = [
  ['family', 14],
  ['person', 12],
  ['candidate', 21],
  ['guardian', 11],
  ['desil_fact', 6],
  ['gate_answer', 7],
  ['own_value', 5],
  ['awaited_paper', 3],
  ['joining', 5],
  ['bad_row', 2],
  ['fault', 10],
  ['line', 2],
] as const;
type Table = (typeof TABLES)[number][0];

type Inserts = Readonly<Record<Table, (...values: readonly unknown[]) => void>>;

/** How many rows of each kind lie ready. */
export type StagedCounts = Readonly<Record<Table, number>>;

/** Writes the rows of one dry run into its staging file. */
export class StagingWriter {
  readonly #raw: Database;
  readonly #newUid: () => string;
  readonly #inserts: Inserts;
  readonly #counts: Record<Table, number>;
  readonly #villages: readonly Village[];
  readonly #regionCodes = new Map<string, string | null>();

  constructor(path: string, newUid: () => string, villages: readonly Village[]) {
    [this.#newUid, this.#villages] = [newUid, villages];
    this.#raw = openScratch(path);
    this.#raw.exec(STAGING_TABLES);
    this.#raw.exec('BEGIN');
    this.#counts = Object.fromEntries(TABLES.map(([table]) => [table, 0])) as Record<Table, number>;
    this.#inserts = Object.fromEntries(
      TABLES.map(([table, columns]) => {
        const marks = Array.from({ length: columns }, () => '?').join(', ');
        const verb = table === 'line' ? 'INSERT OR IGNORE' : 'INSERT';
        const statement = this.#raw.prepare(`${verb} INTO ${table} VALUES (${marks})`);
        return [table, (...values: readonly unknown[]) => void statement.run(...values)];
      }),
    ) as Inserts;
  }

  #next(table: Table): number {
    this.#counts[table] += 1;
    return this.#counts[table];
  }

  family(row: CandidateRow): number {
    const n = this.#next('family');
    const { kk, address, rt, rw, village, district, regency } = row;
    const names = [village, district, regency] as const;
    const { postal, pkhNo, bpntNo, kksNo } = row.details;
    this.#inserts.family(
      n,
      this.#newUid(),
      kk,
      address,
      rt,
      rw,
      ...names,
      this.#regionCode(row),
      postal,
      pkhNo,
      bpntNo,
      kksNo,
    );
    return n;
  }

  /** The villages of a list are few: each is looked up once. */
  #regionCode({ village, district, regency }: CandidateRow): string | null {
    const key = JSON.stringify([village, district, regency]);
    const known = this.#regionCodes.get(key);
    if (known !== undefined) return known;
    const code = regionCodeOf({ village, district, regency }, this.#villages);
    this.#regionCodes.set(key, code);
    return code;
  }

  desil(familyN: number, { desil, period, asOf }: ImportedDesil): void {
    this.#inserts.desil_fact(
      this.#next('desil_fact'),
      this.#newUid(),
      familyN,
      desil,
      period,
      asOf,
    );
  }

  /** A child with guardians, candidacy and answers; numbers of person and candidate are the same. */
  child(
    row: CandidateRow,
    given: {
      readonly familyN: number;
      readonly code: string;
      readonly gates: readonly GateToStore[];
      readonly projection: CandidateProjection;
    },
  ): number {
    const n = this.#next('person');
    this.#counts.candidate += 1;
    const { projection } = given;
    this.#inserts.person(
      n,
      this.#newUid(),
      given.familyN,
      row.name,
      projection.name_key,
      row.nik,
      row.nikStatus,
      row.sex,
      row.birthPlace,
      row.birthDate,
      row.nisn,
      row.details.religion,
    );
    this.#inserts.candidate(
      n,
      this.#newUid(),
      given.code,
      row.level,
      row.grade,
      row.proposer,
      row.schoolStatus ?? 'elsewhere',
      row.schoolStatus === null ? '' : 'import',
      JSON.stringify(row.vulnerabilities),
      row.recommendation,
      row.note,
      projection.desil,
      projection.desil_period,
      projection.stage,
      projection.missing_count,
      projection.missing_next,
      projection.gate_marks,
      row.school.lastSchool,
      row.school.lastNpsn,
      row.school.lastGrade,
      row.school.dapodikActive === null ? null : Number(row.school.dapodikActive),
    );
    this.#factsOf(n, row, given.gates);
    return n;
  }

  #factsOf(n: number, row: CandidateRow, gates: readonly GateToStore[]): void {
    row.guardians.forEach(({ name, relation, details }, index) =>
      this.#inserts.guardian(
        this.#next('guardian'),
        this.#newUid(),
        n,
        name,
        nameKey(name),
        relation,
        index === 0 ? row.phone : null,
        details?.nik ?? null,
        details?.life ?? null,
        details?.job ?? '',
        details?.income ?? null,
      ),
    );
    for (const { column, value } of row.own)
      this.#inserts.own_value(this.#next('own_value'), this.#newUid(), n, column, value);
    if (row.nikStatus === 'unknown')
      this.#inserts.awaited_paper(this.#next('awaited_paper'), this.#newUid(), n);
    for (const { gate, value, on, reason } of gates)
      this.#inserts.gate_answer(
        this.#next('gate_answer'),
        this.#newUid(),
        n,
        gate,
        value,
        on,
        reason,
      );
  }

  /** Writes the list columns anew of a child whose family turned out to know more. */
  reproject(n: number, projection: CandidateProjection): void {
    this.#raw
      .prepare(
        `UPDATE candidate SET desil = ?, desil_period = ?, stage = ?, missing_count = ?,
           missing_next = ?, gate_marks = ? WHERE n = ?`,
      )
      .run(
        projection.desil,
        projection.desil_period,
        projection.stage,
        projection.missing_count,
        projection.missing_next,
        projection.gate_marks,
        n,
      );
  }

  joining(rowNumber: number, personId: number | null, row: ImportedRow, doubtful: boolean): void {
    const values = JSON.stringify(row);
    this.#inserts.joining(this.#next('joining'), rowNumber, personId, doubtful ? 1 : 0, values);
  }

  badRow(rowNumber: number, cells: readonly Cell[], faults: readonly Fault[]): void {
    this.#counts.bad_row += 1;
    this.#inserts.bad_row(rowNumber, JSON.stringify(cells));
    for (const { code, field, column, shown, details, suggestion } of faults)
      this.#inserts.fault(
        this.#next('fault'),
        rowNumber,
        FAULT_KIND[code],
        code,
        field,
        column,
        shown,
        JSON.stringify(details),
        suggestion?.to ?? null,
        suggestion?.forAll === true ? 1 : 0,
      );
  }

  /** A row beside a faulty one, for the excerpt. */
  line(rowNumber: number, cells: readonly Cell[]): void {
    this.#inserts.line(rowNumber, JSON.stringify(cells));
  }

  get counts(): StagedCounts {
    return this.#counts;
  }

  close(): void {
    if (this.#raw.inTransaction) this.#raw.exec('COMMIT');
    this.#raw.close();
  }
}
