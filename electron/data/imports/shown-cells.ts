import { type Cell, shownText } from '#shared/domain/imports/cell.ts';

/** The cells of a row as the spreadsheet program shows them, `width` of them. */
export const shownCells = (cells: readonly Cell[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => shownText(cells[column]));
