/** A block of cells: indexes of list rows (not of special ones) and of columns, ends inclusive. */
export interface CellBlock {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** Texts of a block, row by row. */
export type CellTexts = readonly (readonly string[])[];

export const heightOf = ({ rows }: CellBlock): number => rows[1] - rows[0] + 1;
export const widthOf = ({ columns }: CellBlock): number => columns[1] - columns[0] + 1;

const sorted = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

/** The block between two corners, whichever they are. */
export const blockBetween = (
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): CellBlock => ({ rows: sorted(a.row, b.row), columns: sorted(a.column, b.column) });

/**
 * Where texts go that are pasted on a marked block, as in Excel: one value fills the block, a table
 * that fits into it a whole number of times is repeated, any other begins at its first cell.
 */
export function placeOfPaste(marked: CellBlock, texts: CellTexts): CellBlock {
  const height = texts.length;
  const width = texts[0]?.length ?? 0;
  if (heightOf(marked) % height === 0 && widthOf(marked) % width === 0) return marked;
  const [row] = marked.rows;
  const [column] = marked.columns;
  return { rows: [row, row + height - 1], columns: [column, column + width - 1] };
}

/** The text of one cell of a block that holds `texts`, repeated. */
export const textIn = (texts: CellTexts, row: number, column: number): string => {
  const line = texts[row % texts.length] ?? [];
  return line[column % line.length] ?? '';
};

/**
 * A table as spreadsheet programs put it on the clipboard: tabs between cells, lines between rows,
 * quotes around a cell that holds one of them. Rows are filled up to the longest; an end of line
 * after the last row is none of its own.
 */
export function readTable(text: string): CellTexts {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  while (cell.lastIndex <= text.length) {
    const [, field = '', end = ''] = cell.exec(text) ?? [];
    const quoted = field.length > 1 && field.startsWith('"') && field.endsWith('"');
    rows.at(-1)?.push(quoted ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** The same table as text for the clipboard. */
export const writeTable = (texts: CellTexts): string =>
  texts
    .map((row) =>
      row
        .map((text) => (/^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join('\t'),
    )
    .join('\r\n');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The same table as HTML, which Excel prefers to the text: every cell is text there, so that a NIK
 * keeps all sixteen digits, a code its zeros, and nothing becomes a formula.
 */
export function writeHtml(texts: CellTexts): string {
  const cell = (text: string) =>
    `<td style="mso-number-format:'\\@'">${text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)}</td>`;
  const rows = texts.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}
