import { FAMILY_LETTERS } from '../domain/enrolment/family-letters.ts';
import type { AnyPaper } from './document.ts';

/**
 * Papers that an office also takes as a Word file, to word them its own way before they are signed
 * (issue D): the minutes, the appendix of a decree and the letters to families.
 */
const KINDS: ReadonlySet<AnyPaper['kind']> = new Set([
  'plenary-minutes',
  'decree-appendix',
  ...FAMILY_LETTERS,
]);

/** Whether a paper can be saved as a Word file. */
export const isWordPaper = ({ kind }: Pick<AnyPaper, 'kind'>): boolean => KINDS.has(kind);
