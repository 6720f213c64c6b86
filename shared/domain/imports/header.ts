import type { Cell } from './cell.ts';
import { cellKind, shownText } from './cell.ts';
import { fieldOfHeader, type ImportList } from './columns.ts';

/** Where the header of a sheet stands. Rows are counted within the rows that were looked at. */
export interface Header {
  /** First row of the header; the second follows it when `rows` is 2. -1 when there is none. */
  readonly at: number;
  readonly rows: 0 | 1 | 2;
  /** One label a column, line breaks made spaces; a merged group name stands before its part. */
  readonly labels: readonly string[];
  /** First row that holds a person. */
  readonly firstRow: number;
}

/** A header has at least this many known names; a title or a letterhead has none. */
const KNOWN_NAMES = 3;
/** Wider sheets are cut here; stray formatting to the right is common. */
export const WIDEST_SHEET = 256;

const label = (cell: Cell | undefined): string => shownText(cell).replace(/\s+/g, ' ').trim();

const labelsOf = (row: readonly Cell[]): string[] => row.slice(0, WIDEST_SHEET).map(label);

function knownFields(labels: readonly string[], list: ImportList): number {
  const fields = new Set<string>();
  for (const text of labels) {
    const field = text === '' ? null : fieldOfHeader(text, list);
    if (field !== null) fields.add(field);
  }
  return fields.size;
}

/** `(1) (2) (3)` beneath the header, as official forms have it. */
function isNumberingRow(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).map(label).filter((text) => text !== '');
  if (filled.length < KNOWN_NAMES) return false;
  const numbers = filled.map((text) => Number(text.replace(/[().]/g, '')));
  return numbers.every((value, i) => Number.isInteger(value) && value === (numbers[0] ?? 0) + i);
}

/** `(L/P)`: how to fill a column in, beneath its name. */
const HINT = /^\(/;

/**
 * Whether this row is the lower half of a merged header: text only, and empty under the names that
 * stand alone above (those cells are merged downwards), but filled under a group name. Text under
 * a known name that spans no other column is a value: the first person of a sparse list.
 */
function isLowerHalf(
  upper: readonly string[],
  row: readonly Cell[] | undefined,
  list: ImportList,
): boolean {
  if (row === undefined) return false;
  let known = 0;
  let emptyUnderKnown = 0;
  let filled = 0;
  for (let column = 0; column < Math.max(upper.length, row.length); column += 1) {
    const kind = cellKind(row[column]);
    const isKnown = fieldOfHeader(upper[column] ?? '', list) !== null;
    if (isKnown) known += 1;
    if (kind === 'empty') {
      emptyUnderKnown += isKnown ? 1 : 0;
      continue;
    }
    const text = label(row[column]);
    if (kind !== 'text' || /^\d/.test(text)) return false;
    // Blank cells at the end of a row are not in the file: there the lower row tells the width.
    const spans = (upper[column + 1] ?? '') === '' && cellKind(row[column + 1]) !== 'empty';
    if (isKnown && !spans && !HINT.test(text)) return false;
    filled += 1;
  }
  return filled > 0 && known > 0 && emptyUnderKnown >= known * 0.6;
}

/** Group name (carried over the blank cells of its merge) before the part beneath it. */
function joinHalves(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  const joined: string[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '') group = above;
    joined.push(below === '' ? above : `${group} ${below}`.trim());
  }
  return joined;
}

/** Group titles above a header that repeats a name ("Nama" of the child, "Nama" of the father). */
function nameRepeats(above: readonly string[] | undefined, labels: readonly string[]): string[] {
  const seen = new Set<string>();
  let group = '';
  return labels.map((text, column) => {
    if ((above?.[column] ?? '') !== '') group = above?.[column] ?? '';
    const repeated = text !== '' && seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return repeated && group !== '' ? `${group} ${text}` : text;
  });
}

/** Of a list without column titles: people from the first row on. */
export const NO_HEADER: Header = { at: -1, rows: 0, labels: [], firstRow: 0 };

/**
 * Finds the header among the first rows of a sheet: the first row that names at least three known
 * fields, alone or with a second row beneath it. Null when there is none; the person then says
 * which row it is.
 */
export function findHeader(
  rows: readonly (readonly Cell[])[],
  list: ImportList = 'candidates',
): Header | null {
  for (let at = 0; at < rows.length; at += 1) {
    const header = headerAt(rows, at, list);
    if (header !== null && knownFields(header.labels, list) >= KNOWN_NAMES) return header;
  }
  return null;
}

/** The header that begins at this row, whether its names are known or not. */
export function headerAt(
  rows: readonly (readonly Cell[])[],
  at: number,
  list: ImportList = 'candidates',
): Header | null {
  const row = rows[at];
  if (row === undefined || row.every((cell) => cellKind(cell) === 'empty')) return null;
  const upper = labelsOf(row);
  const twoRows = isLowerHalf(upper, rows[at + 1], list);
  const above = at > 0 ? labelsOf(rows[at - 1] ?? []) : undefined;
  const labels = twoRows
    ? joinHalves(upper, labelsOf(rows[at + 1] ?? []))
    : nameRepeats(above, upper);
  const after = at + (twoRows ? 2 : 1);
  return {
    at,
    rows: twoRows ? 2 : 1,
    labels,
    firstRow: isNumberingRow(rows[after]) ? after + 1 : after,
  };
}
