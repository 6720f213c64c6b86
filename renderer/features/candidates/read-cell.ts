import {
  type CellField,
  VISIT_RESULTS,
  type VisitResult,
} from '#shared/domain/candidates/cells.ts';
import { cellProblem } from '#shared/validation/cell-value.ts';
import { readTypedDate, writeTypedDate } from '#renderer/ui/typed-date.ts';

export type VisitWords = Readonly<Record<Exclude<VisitResult, ''>, string>>;

/** The stored text of a cell as somebody would type it. */
export function typedText(field: CellField, value: string, words: VisitWords): string {
  if (field === 'birthDate') return writeTypedDate(value);
  if (field === 'visit' && value in words) return words[value as keyof VisitWords];
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
      return readVisit(text, words) ?? text;
    default:
      return text.replaceAll(/\s+/gu, ' ');
  }
}

/** One result begins with what was typed: "l" is Layak. */
function readVisit(text: string, words: VisitWords): VisitResult | undefined {
  if (text === '') return '';
  const begins = VISIT_RESULTS.filter(
    (result) => result !== '' && words[result].toLowerCase().startsWith(text.toLowerCase()),
  );
  return begins.length === 1 ? begins[0] : undefined;
}

/** A key of `candidates.problems` for what was typed; undefined when it can be stored. */
export const typedProblem = (
  field: CellField,
  typed: string,
  words: VisitWords,
): string | undefined => cellProblem(field, storedText(field, typed, words));
