import type { CellField } from '../domain/candidates/cells.ts';
import { readVisitText } from '../domain/candidates/visit-result.ts';
import { findLevel } from '../domain/places/grade-level.ts';
import { PersonFields } from './candidate-form.ts';

/**
 * What is wrong with the text of a cell, as a key of `candidates.problems`; undefined when it may
 * be stored. The same rules as those of the form.
 */
export function cellProblem(field: CellField, value: string): string | undefined {
  if (field === 'grade')
    return /^\d{1,2}$/.test(value) && findLevel(Number(value)) !== undefined
      ? undefined
      : 'grade-unknown';
  if (field === 'visit') {
    const read = readVisitText(value);
    return typeof read === 'string' ? read : undefined;
  }
  const read = PersonFields.shape[field].safeParse(value);
  return read.success ? undefined : read.error.issues[0]?.message.replace('candidates.', '');
}
