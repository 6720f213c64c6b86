import type { Cell } from '#shared/domain/imports/cell.ts';
import { isCandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { CheckedRow, FileCheck, SeenRow } from '#shared/domain/imports/check-file.ts';
import type { SheetRow } from '../files/spreadsheet.ts';
import type { TaskContext } from '../task.ts';
import type { ImportBeginning } from '../use-cases/imports/begin-import.ts';
import { peopleOf, wantedBy } from './known-people.ts';
import { isDoubtful } from './row-gates.ts';
import { RowStager } from './row-stager.ts';
import { StagingWriter, type StagedCounts } from './staging-writer.ts';

interface Checked {
  readonly seen: SeenRow;
  readonly row: CheckedRow;
}

/** Says of every row where it goes: new, adding to what is known, the same, or to be repaired. */
export class RowSorter {
  readonly #context: TaskContext;
  readonly #office: ImportBeginning;
  readonly #fileHash: string;
  readonly #check: FileCheck;
  readonly #writer: StagingWriter;
  /** Pupils and a facility's people are few and touch each other: all of them are stored one by one. */
  readonly #stager: RowStager | null;
  /** Recorded people that a row of this file stood for already. */
  readonly #taken = new Set<string>();
  #before: SeenRow | undefined;
  #isBeforeBad = false;
  fresh = 0;
  changed = 0;
  same = 0;
  /** Faults that one answer for the whole file settles: a desil without a period. */
  undated = 0;

  constructor(
    context: TaskContext,
    given: { path: string; office: ImportBeginning; fileHash: string; check: FileCheck },
  ) {
    this.#context = context;
    this.#office = given.office;
    this.#fileHash = given.fileHash;
    this.#check = given.check;
    const { office } = given;
    const villages = office.list === 'candidates' ? office.villages : [];
    this.#writer = new StagingWriter(given.path, context.environment.newUid, villages);
    this.#stager =
      office.list === 'candidates' ? new RowStager(this.#writer, office, office.today) : null;
  }

  /** The next rows of the sheet, in order. */
  async take(rows: readonly SheetRow[]): Promise<void> {
    const seen: SeenRow[] = [];
    for (const { row, cells } of rows) {
      const one = this.#check.look(row, cells);
      if (one !== null) seen.push(one);
    }
    if (seen.length === 0) return;
    if (!this.#office.people) {
      for (const one of seen) this.#sortUnknown({ seen: one, row: this.#check.settle(one) });
      return;
    }
    await this.#takeAmongKnown(seen);
  }

  async #takeAmongKnown(seen: readonly SeenRow[]): Promise<void> {
    const { steps } = this.#context;
    const found = await steps.imports.findKnown(wantedBy(seen, this.#fileHash));
    const people = peopleOf(found, this.#taken);
    const known: Checked[] = [];
    for (const one of seen) {
      const row = this.#check.settle(one, people);
      if (row.values === null || row.known === null) {
        if (found.kks.has(row.values?.kk ?? '')) this.#join({ seen: one, row }, null);
        else this.#sortUnknown({ seen: one, row });
        continue;
      }
      this.#neighbours(one, false);
      known.push({ seen: one, row });
      this.#taken.add(row.known.ref);
    }
    await this.#compare(known);
  }

  async #compare(known: readonly Checked[]): Promise<void> {
    const rows = known.flatMap(({ row }) =>
      row.values === null || row.known === null
        ? []
        : [{ personId: Number(row.known.ref), values: row.values }],
    );
    if (rows.length === 0) return;
    const office = this.#office;
    const targetId = office.list === 'candidates' ? office.intakeId : office.siteId;
    const adds = await this.#context.steps.imports.compare({ targetId, rows });
    rows.forEach(({ personId, values }, index) => {
      if (adds[index] !== true) this.same += 1;
      else {
        this.changed += 1;
        this.#writer.joining(known[index]?.row.row ?? 0, personId, values, false);
      }
    });
  }

  #join({ seen, row }: Checked, personId: number | null): void {
    this.#neighbours(seen, false);
    if (row.values === null) return;
    this.fresh += 1;
    this.#writer.joining(row.row, personId, row.values, isDoubtful(row.warnings));
  }

  #sortUnknown({ seen, row }: Checked): void {
    if (row.values === null) {
      this.#neighbours(seen, true);
      this.#writer.badRow(row.row, seen.cells, row.faults);
      for (const { code } of row.faults) if (code === 'desil-undated') this.undated += 1;
      return;
    }
    if (this.#stager === null || !isCandidateRow(row.values))
      return this.#join({ seen, row }, null);
    this.#neighbours(seen, false);
    this.fresh += 1;
    this.#stager.child(row.values, isDoubtful(row.warnings));
  }

  /** Keeps the rows around a faulty one, so that it can be shown as it stands in the file. */
  #neighbours(seen: SeenRow, isBad: boolean): void {
    if (isBad && this.#before) this.#line(this.#before.row, this.#before.cells);
    if (isBad || this.#isBeforeBad) this.#line(seen.row, seen.cells);
    this.#before = seen;
    this.#isBeforeBad = isBad;
  }

  #line(row: number, cells: readonly Cell[]): void {
    this.#writer.line(row, cells);
  }

  get counts(): StagedCounts {
    return this.#writer.counts;
  }

  close(): void {
    this.#writer.close();
  }
}
