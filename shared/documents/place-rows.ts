import { assertNever } from '../result.ts';
import type { Cell, Row } from './document.ts';

/** What a cell says; nothing where it is left for the pen. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'blank':
      return '';
    default:
      return assertNever(cell);
  }
}

/** A row that adds up the records above it. */
export const isSum = (row: Row): boolean => row.kind === 'record' && row.sum === true;

/** Rows that stay on the page of totals and signers, so that nobody signs an empty page. */
export const WITH_THE_END = 3;

/** A row and where it stands in its group of records: the last of a group has the black rule. */
export interface PlacedRow {
  readonly row: Row;
  readonly endsGroup: boolean;
}

/** Marks every n-th record; a cut line starts the count anew, the last row always ends a group. */
export function placeRows(rows: readonly Row[], groupEvery: number): PlacedRow[] {
  let counted = 0;
  return rows.map((row, i) => {
    counted = row.kind === 'record' ? counted + 1 : 0;
    const next = rows[i + 1];
    const last = next === undefined || next.kind !== 'record' || isSum(next);
    return { row, endsGroup: last || (counted > 0 && counted % groupEvery === 0) };
  });
}
