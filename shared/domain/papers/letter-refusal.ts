import type { AppError } from '../../errors.ts';
import type { FamilyLetterKind } from '../enrolment/family-letters.ts';
import { letterTextFault } from './letter-text.ts';

type LetterRefusal = AppError<
  | 'letters.unknown'
  | 'letters.kept-back'
  | 'letters.elsewhere'
  | 'letters.alone'
  | 'letters.brace'
  | 'letters.missing'
>;

/** As it stands in the text. */
const braced = (name: string): string => `{${name}}`;

/** Why a text is refused as this letter, in the terms that a sentence is made of; null: it is none. */
export function letterRefusal(letter: FamilyLetterKind, text: string): LetterRefusal | null {
  const fault = letterTextFault(letter, text);
  if (fault === null) return null;
  switch (fault.kind) {
    case 'unknown': {
      const { name, nearest, line } = fault;
      const near = nearest === null ? null : braced(nearest);
      return { code: 'letters.unknown', name: braced(name), nearest: near, line };
    }
    case 'brace':
      return { code: 'letters.brace', line: fault.line };
    case 'missing':
      return { code: 'letters.missing', name: braced(fault.name) };
    default: {
      const { kind, name, line } = fault;
      return { code: `letters.${kind}`, name: braced(name), line };
    }
  }
}
