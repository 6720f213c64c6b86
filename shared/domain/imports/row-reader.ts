import { isCandidateCode } from '../candidates/candidate-code.ts';
import { saysNothing, visibleText } from '../format/visible-text.ts';
import { nameKey } from '../people/name-key.ts';
import type { Cell } from './cell.ts';
import { isErrorText, shownText } from './cell.ts';
import type { ImportField, MappedField } from './columns.ts';
import type { Details, Fault, FaultCode, Suggestion, Warning, WarningCode } from './faults.ts';
import type { OwnPlan, RowPlan } from './row-plan.ts';

const NONE: Details = Object.freeze({});
/** An apostrophe before what a spreadsheet would calculate is a guard, not part of the text. */
const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** Text as it should be stored: as people see it, no formula guard. */
const cleanText = (text: string): string => visibleText(text).replace(GUARDED, '');

/** What a failed formula shows; null for every other cell. */
function cellError(cell: Cell): string | null {
  if (typeof cell === 'string') return isErrorText(cell) ? cell : null;
  return typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : null;
}

/** One row being checked: gives cells by field and gathers what is wrong. */
export class RowReader {
  readonly plan: RowPlan;
  cells: readonly Cell[] = [];
  faults: Fault[] | null = null;
  warnings: Warning[] | null = null;

  constructor(plan: RowPlan) {
    this.plan = plan;
  }

  begin(cells: readonly Cell[]): void {
    this.cells = cells;
    this.faults = null;
    this.warnings = null;
  }

  has(field: ImportField): boolean {
    return this.plan.columnOf[field] >= 0;
  }

  /** The cell of a field after accepted repairs; null when empty or not mapped. */
  cell(field: ImportField): Cell {
    const column = this.plan.columnOf[field];
    if (column < 0) return null;
    return this.#repaired(field, this.cells[column] ?? null);
  }

  #repaired(field: MappedField, cell: Cell): Cell {
    const repairs = this.plan.repairsOf === null ? undefined : this.plan.repairsOf[field];
    return repairs === undefined ? cell : (repairs.get(shownText(cell).trim()) ?? cell);
  }

  /** The cell of a column of the office. */
  ownCell({ field, column }: OwnPlan): Cell {
    return this.#repaired(field, this.cells[column] ?? null);
  }

  /** Its text; empty for nothing, null once a fault of the cell is told. */
  ownText(own: OwnPlan): string | null {
    const cell = this.ownCell(own);
    const error = cellError(cell);
    if (error !== null) {
      this.ownFault(own, 'cell-error', { name: own.name, error });
      return null;
    }
    const text = cleanText(shownText(cell));
    return saysNothing(text) ? '' : text;
  }

  ownFault({ field, column }: OwnPlan, code: FaultCode, details: Details): void {
    const shown = shownText(this.cells[column] ?? null).trim();
    (this.faults ??= []).push({ code, field, column, shown, details });
  }

  /** The text of a field; empty for nothing. A failed formula or a date in its place is a fault. */
  text(field: ImportField, longest = 200): string {
    const cell = this.cell(field);
    if (cell === null) return '';
    if (typeof cell === 'string') return this.#checked(field, cell, longest);
    if (typeof cell === 'number') return String(cell);
    if (typeof cell === 'boolean') return cell ? 'ya' : '';
    if ('error' in cell) this.fault(field, 'cell-error', { error: cell.error });
    else this.fault(field, 'cell-is-date');
    return '';
  }

  #checked(field: ImportField, cell: string, longest: number): string {
    if (isErrorText(cell)) {
      this.fault(field, 'cell-error', { error: cell });
      return '';
    }
    const text = cleanText(cell);
    if (text.length > longest) {
      this.fault(field, 'cell-too-long', { length: text.length, longest });
      return '';
    }
    return saysNothing(text) ? '' : text;
  }

  /** The code of a candidate on this row; what stands there instead is a code of something else. */
  candidateCode(): string | null {
    const text = this.text('previous_code');
    return isCandidateCode(text) ? text : null;
  }

  /** Lower case, other characters to one space: how words of a list are compared. */
  word(field: ImportField): string {
    return foldWord(this.text(field));
  }

  shown(field: ImportField): string {
    const column = this.plan.columnOf[field];
    return column < 0 ? '' : shownText(this.cells[column] ?? null).trim();
  }

  fault(
    field: ImportField,
    code: FaultCode,
    details: Details = NONE,
    suggestion?: Suggestion,
  ): void {
    const fault: Fault = {
      code,
      field,
      column: this.plan.columnOf[field],
      shown: this.shown(field),
      details,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    (this.faults ??= []).push(fault);
  }

  warn(field: ImportField, code: WarningCode, details: Details = NONE): void {
    (this.warnings ??= []).push({
      code,
      field,
      column: this.plan.columnOf[field],
      shown: this.shown(field),
      details,
    });
  }
}

/** Lower case, no marks, every run of other characters one space: the key names are found by. */
export const foldWord = nameKey;
