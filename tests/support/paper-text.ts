import type { AnyPaper, Row, Section } from '#shared/documents/document.ts';

/** The text of one column, top to bottom, of records only. */
export const columnOf = (section: Section, key: string): string[] =>
  section.table.rows.flatMap((row) => {
    const cell = row.kind === 'record' ? row.cells[key] : undefined;
    return cell === undefined ? [] : [cell.kind === 'text' ? cell.text : ''];
  });

export const totalsOf = (section: Section): string =>
  section.totals
    .map(({ label, value, after }) => [label, value, after].filter(Boolean).join(' '))
    .join(' · ');

/** Every word that a model would put on paper, as one text. */
export const allWords = (model: AnyPaper): string => JSON.stringify(model);

export const kindsOf = (rows: readonly Row[]): string[] => rows.map((row) => row.kind);
