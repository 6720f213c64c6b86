import type { CellValue } from 'hucre';

/** What a copied range is on the clipboard of Excel: as shown, tabs between cells, CRLF after rows. */
export function copiedCells(rows: readonly (readonly CellValue[])[]): string {
  return rows.map((row) => `${row.map(shown).join('\t')}\r\n`).join('');
}

function shown(cell: CellValue): string {
  if (cell instanceof Date)
    return cell.toISOString().slice(0, 10).split('-').toReversed().join('/');
  const text = String(cell ?? '');
  return /[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
