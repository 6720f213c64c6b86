import { CORRECTABLE } from '#shared/domain/corrections/read-row.ts';
import { guessMapping, type ImportField, type Mapping } from '#shared/domain/imports/columns.ts';
import { columnLabels, openSheet, type SheetHead } from '../imports/open-sheet.ts';

/** Which file is read, and as what. */
export interface CorrectionFile {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** It answers a round of looking up desils (shared/contract/corrections.ts). */
  readonly round?: boolean | undefined;
}

const READ: ReadonlySet<ImportField> = new Set<ImportField>([
  ...CORRECTABLE,
  'previous_code',
  'guardian_relation',
  'birth_place_date',
  'desil_period',
  'desil_date',
]);

/** Whether rows with these columns say whom they are about. */
export const isFindable = (mapping: Mapping): boolean =>
  mapping.includes('nik') ||
  mapping.includes('previous_code') ||
  (mapping.includes('name') &&
    (mapping.includes('birth_date') || mapping.includes('birth_place_date')));

/** Titles of the columns of a sheet, and what of them a correction reads. */
export function columnsOf(head: SheetHead): {
  readonly labels: string[];
  readonly mapping: Mapping;
} {
  const labels = columnLabels(head);
  const guessed = guessMapping(labels, 'candidates');
  return {
    labels,
    mapping: guessed.map((field) => (field !== null && READ.has(field) ? field : null)),
  };
}

const isReadable = (head: SheetHead): boolean =>
  head.firstRow !== null && isFindable(columnsOf(head).mapping);

/** The named sheet; else the first one that is not hidden and says whom its rows are about. */
export async function openFindable({ file, sheet }: CorrectionFile) {
  const opened = await openSheet(file, { list: 'candidates', sheet });
  if (!opened.ok || sheet !== undefined || isReadable(opened.value)) return opened;
  for (const { name, hidden } of opened.value.book.sheets) {
    if (hidden || name === opened.value.sheet) continue;
    const other = await openSheet(file, { list: 'candidates', sheet: name });
    if (other.ok && isReadable(other.value)) return other;
  }
  return opened;
}

/** The sheets of the file that are not hidden. */
export const sheetsOf = ({ book }: SheetHead): string[] =>
  book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
