import { sameName } from '../own-columns/own-column.ts';
import type { OwnCell } from '../own-columns/own-field.ts';
import { parseOwnValue } from '../own-columns/own-value.ts';
import { yesOrNo } from '../own-columns/yes-no.ts';
import type { Cell } from './cell.ts';
import { readDate } from './dates.ts';
import type { OwnPlan } from './row-plan.ts';
import type { RowReader } from './row-reader.ts';

const NONE: readonly OwnCell[] = Object.freeze([]);
/** More digits than a column of the office holds. */
const MOST_NUMBER = 1e12;

/**
 * What a row says in the columns of the office, each value as its kind stores it. An empty cell says
 * nothing; what the kind does not hold is a fault of that cell.
 */
export function readOwn(row: RowReader): readonly OwnCell[] {
  const { own } = row.plan;
  if (own.length === 0) return NONE;
  const cells: OwnCell[] = [];
  for (const column of own) {
    const value = readOne(row, column);
    if (value !== null && value !== '') cells.push({ column: column.uid, value });
  }
  return cells;
}

/** The value to store, empty for nothing; null once its fault is told. */
function readOne(row: RowReader, column: OwnPlan): string | null {
  const cell = row.ownCell(column);
  // A yes and a no are the two that a spreadsheet may hold without a text.
  if (column.kind === 'yes_no' && typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const typed = typedText(row, column, cell);
  if (typed === null) return null;
  const parsed = parseOwnValue(column, typed);
  if (parsed.ok) return parsed.value ?? '';
  const { name, kind, choices } = column;
  row.ownFault(column, 'own-value', { name, kind, choices: choices.join(', ') });
  return null;
}

/** The cell as somebody would type it into the form of this kind. */
function typedText(row: RowReader, column: OwnPlan, cell: Cell): string | null {
  if (column.kind === 'date') return typedDay(row, column, cell);
  if (column.kind === 'number' && typeof cell === 'number') return typedNumber(cell);
  const text = row.ownText(column);
  if (text === null) return null;
  if (column.kind === 'choice') return chosen(column, text);
  return column.kind === 'yes_no' ? (yesOrNo(text) ?? text) : text;
}

const typedNumber = (value: number): string =>
  Math.abs(value) < MOST_NUMBER
    ? value
        .toFixed(6)
        .replace(/\.?0+$/u, '')
        .replace('.', ',')
    : String(value);

function typedDay(row: RowReader, column: OwnPlan, cell: Cell): string | null {
  const day = readDate(cell, row.plan.date1904);
  if (day.kind === 'date') return day.date;
  // What is no day goes on as it stands, to be refused by name.
  return day.kind === 'empty' ? '' : row.ownText(column);
}

const chosen = ({ choices }: OwnPlan, text: string): string =>
  choices.find((choice) => sameName(choice, text)) ?? text;
