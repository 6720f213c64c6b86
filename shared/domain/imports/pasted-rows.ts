import type { AppError } from '../../errors.ts';
import { err, ok, type Result } from '../../result.ts';
import { type ImportList, fieldOfHeader } from './columns.ts';
import { findHeader, WIDEST_SHEET } from './header.ts';
import { guessByContent } from './guess-by-content.ts';
import { readCards } from './pasted-cards.ts';

/** More rows are a file, not a paste: a hand cannot look through them before they are checked. */
export const MOST_PASTED = 5000;
/** Shown of a single value, so that the person sees what was copied. */
const SHOWN = 60;

/** Rows of a paste as a sheet would hold them. */
export interface PastedRows {
  /** Cells as text, every row in its place; empty lines stay, so that row numbers are those seen. */
  readonly rows: readonly (readonly string[])[];
  /** Row of the column titles, from 1; 0 when the paste has none. */
  readonly headerRow: number;
}

export type PasteRefusal = AppError<
  'imports.paste-empty' | 'imports.paste-single' | 'imports.paste-many' | 'imports.paste-unknown'
>;

/**
 * Reads what was copied out of Excel (cells between tabs) or a chat (a person a line, or a block of
 * "Nama: …" lines). Refuses what holds no list, with the sentence that says what may be pasted.
 */
export function readPasted(text: string, list: ImportList): Result<PastedRows, PasteRefusal> {
  // oxlint-disable-next-line no-control-regex -- a NUL would make the text look like no text
  const clean = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u0000', '');
  if (clean.trim() === '') return err({ code: 'imports.paste-empty', list });
  const rows = withoutEnds(cellsOf(clean, list));
  const [only] = rows;
  if (rows.length === 1 && only?.length === 1)
    return err({ code: 'imports.paste-single', text: (only[0] ?? '').slice(0, SHOWN) });
  if (rows.length > MOST_PASTED) return err({ code: 'imports.paste-many', limit: MOST_PASTED });
  const headerRow = headerOf(rows, list);
  return headerRow === null
    ? err({ code: 'imports.paste-unknown', list })
    : ok({ rows, headerRow });
}

function cellsOf(text: string, list: ImportList): string[][] {
  if (text.includes('\t')) return sheetCells(text);
  return readCards(text, list) ?? lineCells(text);
}

/** The titles of a paste: three known names, or a first row of words alone of which one is known. */
function headerOf(rows: readonly (readonly string[])[], list: ImportList): number | null {
  const found = findHeader(rows.slice(0, 60), list);
  if (found !== null) return found.at + 1;
  const first = (rows[0] ?? []).filter((cell) => cell !== '');
  const isWords = rows.length > 1 && first.every((cell) => !/\d/.test(cell));
  if (isWords && first.some((cell) => fieldOfHeader(cell, list) !== null)) return 1;
  return guessByContent(rows, list) === null ? null : 0;
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/** Drops empty rows above the first and below the last person, and columns no row fills. */
function withoutEnds(rows: readonly (readonly string[])[]): string[][] {
  const first = rows.findIndex((row) => !isBlank(row));
  const last = rows.findLastIndex((row) => !isBlank(row));
  return rows.slice(first, last + 1).map((row) => {
    const end = row.findLastIndex((cell) => cell !== '');
    return row.slice(0, Math.min(end + 1, WIDEST_SHEET));
  });
}

/** Cells of a copied sheet: tabs between them; one in quotes may hold line breaks and tabs. */
function sheetCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** One cell from here; `end` is where its tab or line break stands, or the end of the text. */
function cellAt(text: string, at: number): { text: string; end: number } {
  const quoted = text[at] === '"' ? /"((?:[^"]|""){0,32767})"(?=[\t\n]|$)/y : null;
  if (quoted !== null) {
    quoted.lastIndex = at;
    const found = quoted.exec(text);
    // A lone quote begins ordinary text: Excel quotes only cells with a tab or a line break.
    if (found !== null)
      return { text: (found[1] ?? '').replaceAll('""', '"').trim(), end: quoted.lastIndex };
  }
  const rest = /[\t\n]/g;
  rest.lastIndex = at;
  const end = rest.exec(text)?.index ?? text.length;
  return { text: text.slice(at, end).trim(), end };
}

/** `[29/11/26 08.40] Budi: `, put before each message when several are copied. */
const SENDER = /^\u200e?\[[\d/.,: ]+(?:[AP]M)?\] [^:]{1,80}: /;
/** `1. `, `12) `, `- `, `• ` before a name. */
const BULLET = /^(?:\(?\d{1,4}[.)]\s*(?=[\p{L}*_])|[-–—•▪*]\s+)/u;
/** Bold and italic of a chat around a cell. */
const MARKS = /^[*_~]+|[*_~]+$/g;

/** What may stand between the parts of a line, the surest first. */
const BETWEEN = [/\s*;\s*/, /\s*\|\s*/, /\s+[-–—]+\s+/, /\s*,\s*/, /\s+\/\s+/] as const;

function lineCells(text: string): string[][] {
  const lines = text.split('\n').map((line) => line.trim().replace(SENDER, '').replace(BULLET, ''));
  const between = separatorOf(lines);
  return lines.map((line) =>
    (between === null ? [line] : line.split(between)).map((cell) =>
      cell.replaceAll(MARKS, '').trim(),
    ),
  );
}

/** What splits most lines into equally many parts; null when no line has any of them. */
function separatorOf(lines: readonly string[]): RegExp | null {
  let best: RegExp | null = null;
  let bestScore = 0;
  for (const between of BETWEEN) {
    const times = new Map<number, number>();
    for (const line of lines) {
      const parts = line.split(between).length;
      if (parts > 1) times.set(parts, (times.get(parts) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...times].map(([parts, count]) => count * count * parts));
    if (score > bestScore) [best, bestScore] = [between, score];
  }
  return best;
}

/** The rows as the text of a sheet that every reader of this program takes cell by cell. */
export function pastedSheet(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quoted).join('\t'));
  return `sep=\t\n${lines.join('\n')}\n`;
}

const quoted = (cell: string): string =>
  /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
