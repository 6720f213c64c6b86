import type { OwnColumn } from '#shared/domain/own-columns/own-column.ts';
import { meantByCell, settledCell } from '#shared/domain/own-columns/typed-cell.ts';
import { readTypedDate, writeTypedDate } from '#renderer/ui/typed-date.ts';

/** A yes and a no in the language of the screen. */
export interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

/** The text of a cell of a column of the office as somebody would type it. */
export function typedOwnCell(column: OwnColumn, text: string, words: YesNoWords): string {
  if (column.kind === 'date') return writeTypedDate(text);
  return column.kind === 'yes_no' && (text === 'yes' || text === 'no') ? words[text] : text;
}

/** What was typed into such a cell as it is sent; unreadable text stays as it is. */
export function storedOwnCell(column: OwnColumn, typed: string): string {
  if (column.kind !== 'date') return settledCell(column, meantByCell(column, typed));
  const read = readTypedDate(typed);
  return read.kind === 'date' ? read.date : typed.trim();
}
