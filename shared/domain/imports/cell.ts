import type { LocalDate } from '../../vocabulary.ts';

/** A cell the spreadsheet itself marks as a date. `time` is empty at midnight. */
export interface DateCell {
  readonly date: LocalDate;
  readonly time: string;
}
/** A cell whose formula failed (`#N/A`) or that cannot be shown (`#####`). */
export interface ErrorCell {
  readonly error: string;
}
/**
 * One cell as stored in the file; a formula stands as its stored result. Plain values instead of
 * wrappers, for an import holds millions of them. A number stays a number: a 16-digit id typed as
 * a number has already lost its last digit in Excel, and only this tells.
 */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;
export type CellKind = 'text' | 'number' | 'date' | 'bool' | 'empty' | 'error';

const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
  '#####',
]);

/** Whether this text is what Excel shows for a failed formula. */
export const isErrorText = (text: string): boolean =>
  text.charCodeAt(0) === 35 && ERROR_VALUES.has(text);

/** What the file says this cell is. Text of spaces only counts as empty. */
export function cellKind(cell: Cell | undefined): CellKind {
  if (cell === null || cell === undefined) return 'empty';
  if (typeof cell === 'string') return cell.trim() === '' ? 'empty' : 'text';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'bool';
  return 'error' in cell ? 'error' : 'date';
}

/** Excel shows at most 11 digits of a number without a format; beyond that, powers of ten. */
const WIDEST_PLAIN_NUMBER = 1e11;

function shownNumber(value: number): string {
  if (Math.abs(value) < WIDEST_PLAIN_NUMBER) return String(value).replace('.', ',');
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${trimmed.replace('.', ',')}E${exponent}`;
}

/** The cell as an Indonesian Excel shows it: `6,40209E+15`, `31/12/2013`. Empty text for none. */
export function shownText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return shownNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'BENAR' : 'SALAH';
  if ('error' in cell) return cell.error;
  const [year, month, day] = cell.date.split('-');
  const date = `${day}/${month}/${year}`;
  return cell.time === '' ? date : `${date} ${cell.time}`;
}

/** Whether no cell of the row says anything. */
export function isEmptyRow(cells: readonly Cell[]): boolean {
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell !== 'string' || cell.trim() !== '') return false;
  }
  return true;
}

/** Spreadsheet letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
