import type { ImportedRow } from './candidate-row.ts';
import type { Cell } from './cell.ts';
import { isEmptyRow, shownText } from './cell.ts';
import type { PlaceFault } from './check-pupils.ts';
import type { ImportField } from './columns.ts';
import { rowChecker, type RowIdentity, type RowOutcome } from './check-row.ts';
import type { Details, Fault, FaultCode, Warning, WarningCode } from './faults.ts';
import { likenessName } from './likeness.ts';
import { findKnown, type KnownPeople } from './find-known.ts';
import type { KnownPerson } from './known-person.ts';
import type { RowPlan } from './row-plan.ts';
import { createTally, type FileSummary } from './tally.ts';

export type { KnownPeople } from './find-known.ts';
export type { AlikePerson, KnownPerson } from './known-person.ts';

/** Cells a person typed anew in the dry run: row number → column → text. */
export type Edits = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface CheckedRow {
  /** Row number as the spreadsheet program counts, from 1. */
  readonly row: number;
  readonly ready: boolean;
  /** Null when a fault stands. */
  readonly values: ImportedRow | null;
  /** Set when NIK or code is that of a known person: the row changes that person, adds none. */
  readonly known: KnownPerson | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Warning[];
}

export interface FileCheck {
  /** Checks the next row, top to bottom. Null for an empty row, which is no row at all. */
  readonly push: (row: number, cells: readonly Cell[]) => CheckedRow | null;
  /** The first half of `push`: the row by itself, so that known people can be asked for in bulk. */
  readonly look: (row: number, cells: readonly Cell[]) => SeenRow | null;
  /** The second half: against earlier rows and known people. In the order of the rows. */
  readonly settle: (seen: SeenRow, people?: KnownPeople) => CheckedRow;
  /** Numbers so far; `ready + faulty = total` always. */
  readonly summary: () => FileSummary;
}

/** A row checked by itself. `cells` are as they stand after the edits. */
export interface SeenRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly outcome: RowOutcome;
}

export interface FileOptions {
  readonly plan: RowPlan;
  readonly people?: KnownPeople;
  readonly edits?: Edits;
  /** Whether a sound row may have its stay and the bed it names; asked in the order of the rows. */
  readonly stay?: (
    row: number,
    values: ImportedRow,
    known: KnownPerson | null,
  ) => PlaceFault | null;
}

interface Earlier {
  readonly row: number;
  readonly name: string;
}

/**
 * Checks the rows of a file one after the other, each by itself and against all earlier ones and
 * the people already known. Keeps of every row only what later rows are compared with, so a
 * hundred thousand rows stream through.
 */
export function checkFile({ plan, people, edits, stay }: FileOptions): FileCheck {
  const check = rowChecker(plan);
  const tally = createTally();
  const twins = createTwins();
  const look = (row: number, cells: readonly Cell[]): SeenRow | null => {
    const edit = edits?.get(row);
    const own = edit === undefined ? cells : withEdits(cells, edit);
    return isEmptyRow(own) ? null : { row, cells: own, outcome: check(own) };
  };
  const settle = ({ row, cells, outcome }: SeenRow, known?: KnownPeople): CheckedRow => {
    const more = new Findings(plan, cells);
    twins(row, outcome.identity, more);
    const person = known === undefined ? null : findKnown(known, outcome.identity, more);
    if (outcome.values !== null && more.faults.length === 0) {
      const fault = stay?.(row, outcome.values, person) ?? null;
      if (fault) more.place(fault);
    }
    const faults = more.faults.length === 0 ? outcome.faults : [...outcome.faults, ...more.faults];
    const warnings =
      more.warnings.length === 0 ? outcome.warnings : [...outcome.warnings, ...more.warnings];
    const ready = faults.length === 0;
    tally.add(ready, person !== null, faults, warnings);
    const values = ready ? outcome.values : null;
    return { row, ready, values, known: person, faults, warnings };
  };
  return {
    look,
    settle,
    push: (row, cells) => {
      const seen = look(row, cells);
      return seen === null ? null : settle(seen, people);
    },
    summary: tally.summary,
  };
}

function withEdits(cells: readonly Cell[], edit: ReadonlyMap<number, string>): readonly Cell[] {
  const edited = [...cells];
  for (const [column, text] of edit) {
    while (edited.length <= column) edited.push(null);
    edited[column] = text;
  }
  return edited;
}

const NO_FAULTS: Fault[] = [];
const NO_WARNINGS: Warning[] = [];

/** What comparing a row with others found; empty lists are shared, nearly every row has none. */
class Findings {
  readonly plan: RowPlan;
  readonly cells: readonly Cell[];
  faults: Fault[] = NO_FAULTS;
  warnings: Warning[] = NO_WARNINGS;

  constructor(plan: RowPlan, cells: readonly Cell[]) {
    this.plan = plan;
    this.cells = cells;
  }

  fault(code: FaultCode, field: ImportField, shown: string, details: Details): void {
    const fault: Fault = { code, field, column: this.plan.columnOf[field], shown, details };
    this.faults = [...this.faults, fault];
  }

  place({ field, ...fault }: PlaceFault): void {
    const column = this.plan.columnOf[field];
    const shown = shownText(this.cells[column]).trim();
    this.faults = [...this.faults, { ...fault, field, column, shown }];
  }

  warn(code: WarningCode, shown: string, details: Details): void {
    const column = this.plan.columnOf.name;
    this.warnings = [...this.warnings, { code, field: 'name', column, shown, details }];
  }
}

const SAME = {
  nik: ['nik-same', 'nik'],
  nisn: ['nisn-same', 'nisn'],
  code: ['code-same', 'previous_code'],
} as const satisfies Record<string, readonly [FaultCode, ImportField]>;

type CompareEarlier = (row: number, identity: RowIdentity, found: Findings) => void;

/**
 * Same NIK, NISN or code twice is a fault of the later row. Same name, birth date and guardian is only a
 * warning; brothers and sisters, twins too, differ in name and are never put together.
 */
function createTwins(): CompareEarlier {
  const byKey = { nik: new Map<string, Earlier>(), nisn: new Map(), code: new Map() };
  const byLikeness = new Map<string, Earlier>();
  return (row, { name, nik, nisn, birthDate, guardian, previousCode }, found) => {
    const here: Earlier = { row, name };
    for (const [by, key] of [
      ['nik', nik],
      ['nisn', nisn],
      ['code', previousCode],
    ] as const) {
      const earlier = key === null ? null : keepFirst(byKey[by], key, here);
      if (earlier === null || key === null) continue;
      const [code, field] = SAME[by];
      found.fault(code, field, key, { row: earlier.row, name: earlier.name });
      return;
    }
    if (birthDate === null || name === '') return;
    const key = `${likenessName(name)}|${birthDate}|${guardian === '' ? '' : likenessName(guardian)}`;
    const earlier = keepFirst(byLikeness, key, here);
    if (earlier !== null) found.warn('likely-same', name, { row: earlier.row, name: earlier.name });
  };
}

/** The entry that was there before, or null after this one was kept. */
function keepFirst(map: Map<string, Earlier>, key: string, here: Earlier): Earlier | null {
  const earlier = map.get(key);
  if (earlier !== undefined) return earlier;
  map.set(key, here);
  return null;
}
