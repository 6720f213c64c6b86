import type { CellField } from '#shared/domain/candidates/cells.ts';
import { cellProblem } from '#shared/validation/cell-value.ts';
import { readTypedDate, writeTypedDate } from '#renderer/ui/typed-date.ts';
import { storedVisit, typedVisit, type VisitWords } from './visit-cell.ts';

/** The stored text of a cell as somebody would type it. */
export function typedText(field: CellField, value: string, words: VisitWords): string {
  if (field === 'birthDate') return writeTypedDate(value);
  if (field === 'visit') return typedVisit(value, words);
  return value;
}

/** What was typed into a cell as it is stored; unreadable text stays as it is. */
export function storedText(field: CellField, typed: string, words: VisitWords): string {
  const text = typed.trim();
  switch (field) {
    case 'birthDate': {
      const read = readTypedDate(text);
      return read.kind === 'date' ? read.date : text;
    }
    case 'sex': {
      const letter = text.slice(0, 1).toUpperCase();
      return letter === 'L' || letter === 'P' ? letter : text;
    }
    case 'visit':
      return storedVisit(text, words) ?? text;
    default:
      return text.replaceAll(/\s+/gu, ' ');
  }
}

/** A key of `candidates.problems` for what was typed; undefined when it can be stored. */
export const typedProblem = (
  field: CellField,
  typed: string,
  words: VisitWords,
): string | undefined => cellProblem(field, storedText(field, typed, words));
